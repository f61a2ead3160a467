// The FLUX.2 transformer as graphs (BFL model.py; the architecture document's sections 4 and 5).
#pragma once

#include "modelpack/layers.h"

namespace atelier::modelpack {

inline constexpr std::int64_t kModulationRows = 17;

// Stages of the forward pass: 0 embeds, then one for each double and each single block, the last is the output layer.
std::int64_t stageCount(const TransformerConfig& config);
// Bytes that a stage's matrices take on disk, to group stages into segments.
std::uint64_t stageBytes(const TransformerConfig& config, std::int64_t stage, Precision precision);

// Adds stages [first, last) to the graph. Values that cross the edge of a segment are `text_stream_<stage>` and
// `image_stream_<stage>` [1, n, D] up to the first single block, which joins them, then `stream_<stage>` [1, L+N, D]
// (text first). With `is_probed` the output of every block is a graph output too ("probe.double.0.img").
Result<void> addTransformer(Layers& layers, const TransformerConfig& config, std::int64_t first, std::int64_t last,
                            bool is_probed);

// timestep_embedding [steps, W] -> modulation [steps, 17, D]; rows as in models/README.md.
Result<void> addModulation(Layers& layers, const TransformerConfig& config);

}  // namespace atelier::modelpack
