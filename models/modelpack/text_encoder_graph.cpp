#include "modelpack/text_encoder_graph.h"

#include <algorithm>
#include <cmath>

namespace atelier::modelpack {
namespace {

using Value = Layers::Value;

class Encoder {
 public:
  Encoder(Layers& layers, const TextEncoderConfig& config) : m_layers(layers), m_config(config) {}

  ValueSpec stateSpec(std::int64_t layers_done) const {
    return {layers_done == 0 ? "text_embedding" : "text_state_" + std::to_string(layers_done), ElementType::kF32,
            {1, "text_tokens", m_config.hidden}};
  }

  void tables() {
    auto& graph = m_layers.graph();
    m_cos = graph.input({"rotary_cos", ElementType::kF32, {"text_tokens", m_config.head_dim / 2}});
    m_sin = graph.input({"rotary_sin", ElementType::kF32, {"text_tokens", m_config.head_dim / 2}});
    const Value bias = graph.input({"attention_bias", ElementType::kF32, {"text_tokens", "text_tokens"}});
    // The query heads that share a key head are stacked along rows, so the bias is too: [share·L, L].
    const std::int64_t share = m_config.query_heads / m_config.key_heads;
    m_bias = share == 1 ? bias : m_layers.concat(std::vector<Value>(static_cast<std::size_t>(share), bias), 0);
  }

  Value layer(const Value& x, std::int64_t index) {
    const std::string prefix = "layer." + std::to_string(index) + ".";
    const Value mixed = m_layers.add(x, attention(m_layers.rmsNorm(x, prefix + "input_norm", m_config.epsilon), prefix));
    return m_layers.add(mixed, m_layers.gatedMlp(m_layers.rmsNorm(mixed, prefix + "post_norm", m_config.epsilon), prefix));
  }

 private:
  // Spelled out rather than fused: it has a mask, which the fused operators get wrong on some adapters, and at 512
  // tokens its scores are small.
  Value attention(const Value& h, const std::string& prefix) {
    const std::int64_t heads = m_config.key_heads;
    const std::int64_t d = m_config.head_dim;
    const std::int64_t share = m_config.query_heads / heads;
    const auto turned = [&](const char* name, const char* norm, std::int64_t count, float factor) {
      const Value normed = m_layers.headNorm(m_layers.linear(h, prefix + name), prefix + norm, count, d, m_config.epsilon, factor);
      return m_layers.rotary(normed, m_cos, m_sin, count, false);
    };
    // The 1/√d of the scores goes into the query norm: turning is linear.
    const float scale = 1 / std::sqrt(static_cast<float>(d));
    const Value q = turned("q", "q_norm", heads * share, scale);
    const Value k = turned("k", "k_norm", heads, 1);
    const Value v = m_layers.linear(h, prefix + "v");

    const Value grouped = m_layers.transpose(m_layers.reshape(q, {-1, heads, share, d}), {1, 2, 0, 3});  // [heads, share, L, d]
    const Value queries = m_layers.reshape(grouped, {heads, -1, d});                                     // [heads, share·L, d]
    const Value keys = m_layers.transpose(m_layers.reshape(k, {-1, heads, d}), {1, 2, 0});               // [heads, d, L]
    const Value values = m_layers.transpose(m_layers.reshape(v, {-1, heads, d}), {1, 0, 2});             // [heads, L, d]
    const Value scores = m_layers.add(m_layers.matmul(queries, keys), m_bias);                           // [heads, share·L, L]
    const Value weights = m_layers.graph().node("Softmax", {scores}, {{"axis", std::int64_t{-1}}});
    const Value mixed = m_layers.reshape(m_layers.matmul(weights, values), {heads, share, -1, d});       // [heads, share, L, d]
    const Value rows = m_layers.reshape(m_layers.transpose(mixed, {2, 0, 1, 3}), {1, -1, heads * share * d});
    return m_layers.linear(rows, prefix + "o");
  }

  Layers& m_layers;
  const TextEncoderConfig& m_config;
  Value m_cos, m_sin, m_bias;
};

}  // namespace

std::uint64_t textLayerBytes(const TextEncoderConfig& config, Precision precision) {
  const std::int64_t weights = config.hidden * (2 * config.head_dim * (config.query_heads + config.key_heads) + 3 * config.mlp_hidden);
  const double bits = precision == Precision::kF32 ? 32 : precision == Precision::kF16 ? 16 : precision == Precision::kQ8 ? 8.5 : 4.5;
  return static_cast<std::uint64_t>(static_cast<double>(weights) * bits / 8);
}

Result<void> addTextEncoder(Layers& layers, const TextEncoderConfig& config, const std::vector<std::int64_t>& kept,
                            std::int64_t first, std::int64_t last, bool is_probed) {
  auto& graph = layers.graph();
  Encoder encoder(layers, config);
  std::map<std::int64_t, Value> states;
  states[first] = graph.input(encoder.stateSpec(first));
  encoder.tables();
  for (std::int64_t layer = first; layer < last; ++layer) states[layer + 1] = encoder.layer(states[layer], layer);

  const bool is_last = last == kept.back();
  if (is_last) {
    std::vector<Value> parts;
    for (const std::int64_t layer : kept) {
      Value& state = states[layer];
      if (state.empty()) state = graph.input(encoder.stateSpec(layer));  // an earlier segment kept it
      parts.push_back(state);
    }
    const auto features = config.hidden * static_cast<std::int64_t>(kept.size());
    const ValueSpec spec{"prompt_embedding", ElementType::kF32, {1, "text_tokens", features}};
    graph.output(layers.concat(parts, 2), spec);
  }
  for (const auto& [layer, value] : states) {
    const bool crosses_edge = !is_last && layer > first && (layer == last || std::ranges::find(kept, layer) != kept.end());
    if (crosses_edge || (is_probed && layer > first && layer <= last)) graph.output(value, encoder.stateSpec(layer));
  }
  return layers.finish();
}

}  // namespace atelier::modelpack
