// Packs a FLUX.2 klein model: checkpoints in, a package folder out.
#pragma once

#include <filesystem>

#include "modelpack/package_writer.h"
#include "modelpack/weight_bank.h"

namespace atelier::modelpack {

struct Flux2Sources {
  std::filesystem::path transformer, text_encoder, vae, tokenizer;
  // Empty: `config.json` beside the weights; without one, the transformer's sizes are read off its tensors.
  std::filesystem::path transformer_config, text_encoder_config, vae_config;
};

struct Flux2Options {
  Flux2Sources sources;
  std::filesystem::path out;
  Precision precision = Precision::kQ4;
  std::vector<std::int64_t> text_layers = {9, 18, 27};
  std::int64_t text_length = 512;
  std::int64_t steps = 4;
  double guidance = 1;
  bool is_distilled = true;
  std::uint64_t segment_bytes = std::uint64_t{256} << 20;
  bool has_single_graphs = true;
  bool has_self_tests = true;
  bool is_probed = false;  // graphs also put out what lies between blocks, for comparing
};

struct PackReport {
  std::vector<MatrixReport> matrices;
  std::uint64_t bytes_read = 0;
  std::uint64_t bytes_written = 0;
};

// `identity` gives id, version, title and licence. On failure nothing is left at `out` or beside it.
Result<PackReport> packFlux2(const Flux2Options& options, const Package& identity);

}  // namespace atelier::modelpack
