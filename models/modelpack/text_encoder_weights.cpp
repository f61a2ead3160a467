// Names: transformers' modeling_qwen3.py.
#include "modelpack/weight_taker.h"

namespace atelier::modelpack {

Result<WeightMap> mapTextEncoder(const Checkpoint& checkpoint, const TextEncoderConfig& config, std::int64_t layers) {
  WeightTaker taker(checkpoint);
  WeightMap map;
  const std::int64_t H = config.hidden;
  const std::int64_t query_width = config.query_heads * config.head_dim;
  const std::int64_t key_width = config.key_heads * config.head_dim;
  map["embedding"] = taker.take("model.embed_tokens.weight", {config.vocabulary, H});
  for (std::int64_t layer = 0; layer < layers; ++layer) {
    const std::string from = "model.layers." + std::to_string(layer) + ".";
    const std::string to = "layer." + std::to_string(layer) + ".";
    const auto take = [&](const char* name, const char* source, const std::vector<std::int64_t>& shape) {
      map[to + name] = taker.take(from + source + ".weight", shape);
    };
    take("input_norm", "input_layernorm", {H});
    take("post_norm", "post_attention_layernorm", {H});
    take("q", "self_attn.q_proj", {query_width, H});
    take("k", "self_attn.k_proj", {key_width, H});
    take("v", "self_attn.v_proj", {key_width, H});
    take("o", "self_attn.o_proj", {H, query_width});
    take("q_norm", "self_attn.q_norm", {config.head_dim});
    take("k_norm", "self_attn.k_norm", {config.head_dim});
    take("gate", "mlp.gate_proj", {config.mlp_hidden, H});
    take("up", "mlp.up_proj", {config.mlp_hidden, H});
    take("down", "mlp.down_proj", {H, config.mlp_hidden});
  }
  for (std::int64_t layer = layers; layer < config.layers; ++layer)
    taker.ignorePrefix("model.layers." + std::to_string(layer) + ".");
  taker.ignore("model.norm.weight");
  taker.ignore("lm_head.weight");
  ATELIER_CHECK(taker.finish());
  return map;
}

}  // namespace atelier::modelpack
