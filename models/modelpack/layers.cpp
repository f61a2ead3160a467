#include "modelpack/layers.h"

namespace atelier::modelpack {

using Value = Layers::Value;

Value Layers::widened(const std::string& name, const StoredTensor& tensor) {
  const Value stored = m_graph.stored(name, tensor);
  if (tensor.type == ElementType::kF32) return stored;
  return m_graph.node("Cast", {stored}, {{"to", static_cast<std::int64_t>(ElementType::kF32)}});
}

Value Layers::vector(const std::string& name, float factor) {
  const auto tensor = keep(m_bank.vector(name, factor));
  return tensor ? widened(name, *tensor) : Value{};
}

Value Layers::linear(const Value& x, const std::string& name, Precision precision) {
  const auto matrix = keep(m_bank.matrix(name, precision));
  if (!matrix) return x;
  if (!matrix->scales) return matmul(x, widened(name, matrix->values));
  const std::int64_t bits = matrix->precision == Precision::kQ4 ? 4 : 8;
  return m_graph.node("MatMulNBits",
                      {x, m_graph.stored(name + ".codes", matrix->values), widened(name + ".scales", *matrix->scales)},
                      {{"K", matrix->in}, {"N", matrix->out}, {"bits", bits}, {"block_size", kBlock}}, kMicrosoft);
}

Value Layers::rmsNorm(const Value& x, const std::string& name, double epsilon, float factor) {
  // The name lives in ONNX's own domain although only ONNX Runtime knows it.
  return m_graph.node("SimplifiedLayerNormalization", {x, vector(name, factor)},
                      {{"axis", std::int64_t{-1}}, {"epsilon", static_cast<float>(epsilon)}});
}

Value Layers::headNorm(const Value& x, const std::string& name, std::int64_t heads, std::int64_t head_dim, double epsilon,
                       float factor) {
  const Value split = reshape(x, {0, -1, heads, head_dim});  // [1, n, heads, head_dim]
  return reshape(rmsNorm(split, name, epsilon, factor), {0, -1, heads * head_dim});
}

Value Layers::rotary(const Value& x, const Value& cos, const Value& sin, std::int64_t heads, bool is_interleaved) {
  // One position: the offset of token 0 in the tables, whose rows are then taken in order.
  return m_graph.node("RotaryEmbedding", {x, m_graph.integers({0}), cos, sin},
                      {{"interleaved", std::int64_t{is_interleaved}}, {"num_heads", heads}}, kMicrosoft);
}

Value Layers::silu(const Value& x) { return m_graph.node("QuickGelu", {x}, {{"alpha", 1.0f}}, kMicrosoft); }

Value Layers::gatedMlp(const Value& x, const std::string& prefix) {
  const Value gate = silu(linear(x, prefix + "gate"));
  return linear(multiply(gate, linear(x, prefix + "up")), prefix + "down");
}

}  // namespace atelier::modelpack
