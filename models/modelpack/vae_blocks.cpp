#include "modelpack/vae_blocks.h"

namespace atelier::modelpack {

using Value = VaeBlocks::Value;

Value VaeBlocks::convolution(const Value& x, const std::string& name, const std::vector<std::int64_t>& pads,
                             std::int64_t stride) {
  // Kernels are never quantised: f16 costs little here, and colour is at stake.
  const auto kernel = m_layers.keep(m_layers.bank().kernel(name, m_layers.sensitivePrecision()));
  if (!kernel) return x;
  const std::int64_t side = kernel->shape[2];
  return m_layers.graph().node("Conv", {x, m_layers.widened(name, *kernel), m_layers.vector(name + ".bias")},
                               {{"kernel_shape", std::vector{side, side}}, {"pads", pads},
                                {"strides", std::vector{stride, stride}}});
}

Value VaeBlocks::normalisedSilu(const Value& x, const std::string& name, std::int64_t channels) {
  return m_layers.silu(m_norm.apply(x, name, channels));
}

Value VaeBlocks::residual(const Value& x, const std::string& name, std::int64_t in, std::int64_t out) {
  const Value first = convolution3(normalisedSilu(x, name + ".norm1", in), name + ".conv1");
  const Value second = convolution3(normalisedSilu(first, name + ".norm2", out), name + ".conv2");
  return m_layers.add(in == out ? x : convolution(x, name + ".nin_shortcut"), second);
}

Value VaeBlocks::up(const Value& x, const std::string& name) {
  m_norm.enterLevel();
  const std::vector<float> twice = {1, 1, 2, 2};
  auto& graph = m_layers.graph();
  const Value wide = graph.node("Resize", {x, Value{}, graph.floats(twice, {4})},
                                {{"mode", std::string("nearest")},
                                 {"coordinate_transformation_mode", std::string("asymmetric")},
                                 {"nearest_mode", std::string("floor")}});
  return convolution3(wide, name);
}

Value VaeBlocks::down(const Value& x, const std::string& name) { return convolution(x, name, {0, 0, 1, 1}, 2); }

VaeBlocks::Projections VaeBlocks::project(const Value& x, const std::string& name, std::int64_t channels) {
  const Value h = m_norm.apply(x, name + ".norm", channels);
  const auto flat = [&](const char* part) { return m_layers.reshape(convolution(h, name + part), {channels, -1}); };  // [C, P]
  const Value scale = m_layers.graph().scalar(1 / std::sqrt(static_cast<float>(channels)));
  // The query keeps its rows and columns: back from P to H and W would need sizes at run time.
  const Value query = m_layers.transpose(convolution(h, name + ".q"), {0, 2, 3, 1});
  return {m_layers.multiply(query, scale), flat(".k"), m_layers.transpose(flat(".v"), {1, 0})};
}

// Spelled out: heads as wide as this do not fit the fused kernels' local memory.
Value VaeBlocks::attend(const Projections& projections) {
  const Value scores = m_layers.matmul(projections.query, projections.key);  // [1, H, W, P]
  const Value weights = m_layers.graph().node("Softmax", {scores}, {{"axis", std::int64_t{-1}}});
  return m_layers.matmul(weights, projections.value);
}

Value VaeBlocks::joined(const Value& x, const Value& attended, const std::string& name) {
  return m_layers.add(x, convolution(m_layers.transpose(attended, {0, 3, 1, 2}), name + ".proj_out"));
}

}  // namespace atelier::modelpack
