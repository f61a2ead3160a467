// The sizes of a FLUX.2 klein model, from the config.json files of the diffusers and transformers layouts.
#pragma once

#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

#include "modelpack/error.h"

namespace atelier::modelpack {

// Defaults are klein 4B's.
struct TransformerConfig {
  std::int64_t packed_channels = 128;
  std::int64_t text_features = 7680;
  std::int64_t heads = 24;
  std::int64_t head_dim = 128;
  std::int64_t double_blocks = 5;
  std::int64_t single_blocks = 20;
  std::int64_t timestep_width = 256;
  double mlp_ratio = 3.0;
  std::vector<std::int64_t> rope_axes = {32, 32, 32, 32};  // widths; their sum is head_dim
  double rope_theta = 2000;
  double epsilon = 1e-6;
  bool has_guidance = false;

  std::int64_t hidden() const { return heads * head_dim; }
  std::int64_t mlpHidden() const { return static_cast<std::int64_t>(static_cast<double>(hidden()) * mlp_ratio); }
};

// Defaults are Qwen3-4B's.
struct TextEncoderConfig {
  std::int64_t vocabulary = 151936;
  std::int64_t hidden = 2560;
  std::int64_t mlp_hidden = 9728;
  std::int64_t layers = 36;
  std::int64_t query_heads = 32;
  std::int64_t key_heads = 8;
  std::int64_t head_dim = 128;
  double rope_theta = 1e6;
  double epsilon = 1e-6;
};

struct VaeConfig {
  std::vector<std::int64_t> encoder_channels = {128, 256, 512, 512};
  std::vector<std::int64_t> decoder_channels = {128, 256, 512, 512};
  std::int64_t layers_per_block = 2;
  std::int64_t latent_channels = 32;
  std::int64_t groups = 32;
  double norm_epsilon = 1e-6;
  double statistics_epsilon = 1e-4;

  std::int64_t packedChannels() const { return 4 * latent_channels; }
};

// Each fails on a field of the wrong type, a size that is not positive, or a variant that is not built here.
Result<TransformerConfig> readTransformerConfig(const nlohmann::json& json);
Result<TextEncoderConfig> readTextEncoderConfig(const nlohmann::json& json);
Result<VaeConfig> readVaeConfig(const nlohmann::json& json);

}  // namespace atelier::modelpack
