// The layers that the networks are made of, as nodes of a graph over stored weights.
#pragma once

#include "modelpack/onnx_graph.h"
#include "modelpack/weight_bank.h"

namespace atelier::modelpack {

// A failure to store a weight is remembered and every later call does nothing of use: finish() reports it.
class Layers {
 public:
  using Value = OnnxGraph::Value;
  Layers(OnnxGraph& graph, WeightBank& bank, Precision precision) : m_graph(graph), m_bank(bank), m_precision(precision) {}

  OnnxGraph& graph() { return m_graph; }
  WeightBank& bank() { return m_bank; }
  Precision precision() const { return m_precision; }
  // For matrices that touch everything and cost little: f16 where others are quantised.
  Precision sensitivePrecision() const { return m_precision == Precision::kF32 ? Precision::kF32 : Precision::kF16; }

  // x [.., in] -> x·Wᵀ [.., out]
  Value linear(const Value& x, const std::string& name) { return linear(x, name, m_precision); }
  Value linear(const Value& x, const std::string& name, Precision precision);
  // x/√(mean(x²)+ε)·g over the last axis; g times `factor`.
  Value rmsNorm(const Value& x, const std::string& name, double epsilon, float factor = 1);
  // The same per head: x [1, n, heads·head_dim], g [head_dim].
  Value headNorm(const Value& x, const std::string& name, std::int64_t heads, std::int64_t head_dim, double epsilon,
                 float factor = 1);
  // Turns pairs of each head by the table row of the token: x [1, n, heads·head_dim], tables [n, head_dim/2].
  Value rotary(const Value& x, const Value& cos, const Value& sin, std::int64_t heads, bool is_interleaved);
  Value silu(const Value& x);
  // down·(SiLU(gate·x) ⊙ (up·x)), names prefix + "gate", "up", "down"
  Value gatedMlp(const Value& x, const std::string& prefix);

  Value add(const Value& a, const Value& b) { return m_graph.node("Add", {a, b}); }
  Value multiply(const Value& a, const Value& b) { return m_graph.node("Mul", {a, b}); }
  Value matmul(const Value& a, const Value& b) { return m_graph.node("MatMul", {a, b}); }
  // 0 keeps a size, -1 takes what is left (ONNX Reshape).
  Value reshape(const Value& x, const std::vector<std::int64_t>& shape) {
    return m_graph.node("Reshape", {x, m_graph.integers(shape)});
  }
  Value transpose(const Value& x, const std::vector<std::int64_t>& order) {
    return m_graph.node("Transpose", {x}, {{"perm", order}});
  }
  Value concat(const std::vector<Value>& parts, std::int64_t axis) {
    return m_graph.node("Concat", parts, {{"axis", axis}});
  }
  // f16 weights are widened when the session is made: the cast is of a constant.
  Value widened(const std::string& name, const StoredTensor& tensor);
  Value vector(const std::string& name, float factor = 1);

  // Hands on a value, or remembers the error and gives a name that no graph has.
  template <typename T>
  std::optional<T> keep(Result<T> result) {
    if (result) return std::move(*result);
    if (!m_failure) m_failure = std::move(result.error());
    return std::nullopt;
  }
  Result<void> finish() const {
    if (m_failure) return base::fail(*m_failure);
    return {};
  }

 private:
  OnnxGraph& m_graph;
  WeightBank& m_bank;
  Precision m_precision;
  std::optional<Error> m_failure;
};

}  // namespace atelier::modelpack
