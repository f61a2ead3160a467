#include "modelpack/config.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>

#include "modelpack/json_file.h"

namespace atelier::modelpack {
namespace {

using Json = nlohmann::json;
constexpr std::int64_t kMaxSize = 1 << 24;

Result<void> fill(const Json& json, const char* key, std::int64_t& value) {
  ATELIER_TRY(read, integerField(json, key, value));
  if (read <= 0 || read > kMaxSize) return badInput("modelpack.config", "{} is {}", key, read);
  value = read;
  return {};
}

Result<void> fill(const Json& json, const char* key, double& value) {
  ATELIER_TRY(read, numberField(json, key, value));
  if (!(read > 0)) return badInput("modelpack.config", "{} is {}", key, read);
  value = read;
  return {};
}

Result<void> fill(const Json& json, const char* key, std::vector<std::int64_t>& values) {
  ATELIER_TRY(read, integersField(json, key, values));
  if (read.empty() || std::ranges::any_of(read, [](std::int64_t size) { return size <= 0 || size > kMaxSize; }))
    return badInput("modelpack.config", "{} is {}", key, shapeText(read));
  values = std::move(read);
  return {};
}

}  // namespace

Result<TransformerConfig> readTransformerConfig(const Json& json) {
  TransformerConfig config;
  ATELIER_CHECK(fill(json, "in_channels", config.packed_channels));
  ATELIER_CHECK(fill(json, "joint_attention_dim", config.text_features));
  ATELIER_CHECK(fill(json, "num_attention_heads", config.heads));
  ATELIER_CHECK(fill(json, "attention_head_dim", config.head_dim));
  ATELIER_CHECK(fill(json, "num_layers", config.double_blocks));
  ATELIER_CHECK(fill(json, "num_single_layers", config.single_blocks));
  ATELIER_CHECK(fill(json, "timestep_guidance_channels", config.timestep_width));
  ATELIER_CHECK(fill(json, "mlp_ratio", config.mlp_ratio));
  ATELIER_CHECK(fill(json, "axes_dims_rope", config.rope_axes));
  ATELIER_CHECK(fill(json, "rope_theta", config.rope_theta));
  ATELIER_CHECK(fill(json, "eps", config.epsilon));
  ATELIER_TRY(has_guidance, flagField(json, "guidance_embeds", false));
  config.has_guidance = has_guidance;
  const auto width = std::accumulate(config.rope_axes.begin(), config.rope_axes.end(), std::int64_t{0});
  const bool has_odd = std::ranges::any_of(config.rope_axes, [](std::int64_t axis) { return axis % 2 != 0; });
  if (config.rope_axes.size() != 4 || width != config.head_dim || has_odd)
    return badInput("modelpack.config", "axes_dims_rope {} do not make up a head of {}", shapeText(config.rope_axes),
                    config.head_dim);
  if (config.timestep_width % 2 != 0) return badInput("modelpack.config", "timestep_guidance_channels is odd");
  return config;
}

Result<TextEncoderConfig> readTextEncoderConfig(const Json& json) {
  TextEncoderConfig config;
  ATELIER_CHECK(fill(json, "vocab_size", config.vocabulary));
  ATELIER_CHECK(fill(json, "hidden_size", config.hidden));
  ATELIER_CHECK(fill(json, "intermediate_size", config.mlp_hidden));
  ATELIER_CHECK(fill(json, "num_hidden_layers", config.layers));
  ATELIER_CHECK(fill(json, "num_attention_heads", config.query_heads));
  ATELIER_CHECK(fill(json, "num_key_value_heads", config.key_heads));
  ATELIER_CHECK(fill(json, "head_dim", config.head_dim));
  ATELIER_CHECK(fill(json, "rope_theta", config.rope_theta));
  ATELIER_CHECK(fill(json, "rms_norm_eps", config.epsilon));
  if (config.query_heads % config.key_heads != 0 || config.head_dim % 2 != 0)
    return badInput("modelpack.config", "{} query heads, {} key heads of {}", config.query_heads, config.key_heads,
                    config.head_dim);
  ATELIER_TRY(has_bias, flagField(json, "attention_bias", false));
  ATELIER_TRY(has_window, flagField(json, "use_sliding_window", false));
  const bool has_scaling = json.contains("rope_scaling") && !json["rope_scaling"].is_null();
  if (has_bias || has_window || has_scaling)
    return base::fail(ErrorCode::kUnsupported, "modelpack.config",
                      "a text encoder with attention_bias, use_sliding_window or rope_scaling");
  return config;
}

Result<VaeConfig> readVaeConfig(const Json& json) {
  VaeConfig config;
  ATELIER_CHECK(fill(json, "block_out_channels", config.encoder_channels));
  config.decoder_channels = config.encoder_channels;
  ATELIER_CHECK(fill(json, "decoder_block_out_channels", config.decoder_channels));
  ATELIER_CHECK(fill(json, "layers_per_block", config.layers_per_block));
  ATELIER_CHECK(fill(json, "latent_channels", config.latent_channels));
  ATELIER_CHECK(fill(json, "norm_num_groups", config.groups));
  ATELIER_CHECK(fill(json, "batch_norm_eps", config.statistics_epsilon));
  for (const auto& channels : {config.encoder_channels, config.decoder_channels})
    if (channels.size() != 4 || std::ranges::any_of(channels, [&](auto count) { return count % config.groups != 0; }))
      return badInput("modelpack.config", "block_out_channels {} with {} groups", shapeText(channels), config.groups);
  for (const char* key : {"use_quant_conv", "use_post_quant_conv", "mid_block_add_attention"}) {
    ATELIER_TRY(is_used, flagField(json, key, true));
    if (!is_used) return base::fail(ErrorCode::kUnsupported, "modelpack.config", std::string(key) + " is false");
  }
  return config;
}

}  // namespace atelier::modelpack
