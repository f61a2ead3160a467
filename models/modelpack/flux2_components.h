// The components of a FLUX.2 package, each written with its graphs and data.
#pragma once

#include "modelpack/flux2_pack.h"

namespace atelier::modelpack {

struct ComponentContext {
  PackageWriter& writer;
  const Flux2Options& options;
  std::vector<MatrixReport>& report;
};

Result<void> writeTextEncoder(ComponentContext& context, const WeightMap& weights, const TextEncoderConfig& config);
Result<void> writeModulation(ComponentContext& context, const WeightMap& weights, const TransformerConfig& config);
Result<void> writeTransformer(ComponentContext& context, const WeightMap& weights, const TransformerConfig& config);
Result<void> writeVae(ComponentContext& context, const WeightMap& weights, const VaeConfig& config);

// Consecutive stages whose bytes stay within `limit` together: [first, last) pairs that cover all stages.
std::vector<std::pair<std::int64_t, std::int64_t>> groupStages(const std::vector<std::uint64_t>& stage_bytes,
                                                               std::uint64_t limit);

}  // namespace atelier::modelpack
