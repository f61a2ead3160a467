// com.microsoft's RotaryEmbedding and MultiHeadAttention, as far as modelpack uses them: one batch, no mask.
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "modelpack/evaluator.h"
#include "modelpack/parallel.h"

namespace atelier::modelpack {
namespace {

EvaluatedTensor rotaryEmbedding(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto cos = node.inputs.at(2)->floats();
  const auto sin = node.inputs.at(3)->floats();
  const std::int64_t tokens = x.shape.at(1);
  const std::int64_t heads = node.integer("num_heads", 1);
  const std::int64_t half = node.inputs[2]->shape.at(1);
  const bool is_interleaved = node.integer("interleaved", 0) != 0;
  if (x.shape.size() != 3 || x.shape[2] != heads * half * 2 || node.inputs[2]->shape.at(0) < tokens)
    throw std::invalid_argument("tables do not fit the heads");
  const auto in = x.floats();
  std::vector<float> out(in.size());
  for (std::int64_t token = 0; token < tokens; ++token)
    for (std::int64_t head = 0; head < heads; ++head)
      for (std::int64_t j = 0; j < half; ++j) {
        const std::int64_t base = (token * heads + head) * 2 * half;
        const auto first = static_cast<std::size_t>(base + (is_interleaved ? 2 * j : j));
        const auto second = first + static_cast<std::size_t>(is_interleaved ? 1 : half);
        const float c = cos[static_cast<std::size_t>(token * half + j)];
        const float s = sin[static_cast<std::size_t>(token * half + j)];
        out[first] = c * in[first] - s * in[second];
        out[second] = s * in[first] + c * in[second];
      }
  return floatTensor(x.shape, std::move(out));
}

struct Heads {
  std::span<const float> values;  // [1, tokens, heads·size]
  std::int64_t tokens, width, size;
  const float* at(std::int64_t token, std::int64_t head) const { return values.data() + token * width + head * size; }
};

double dot(const float* a, const float* b, std::int64_t count) {
  double sum = 0;
  for (std::int64_t i = 0; i < count; ++i) sum += double{a[i]} * b[i];
  return sum;
}

// softmax(q·kᵀ/√d)·v for one query row of one head.
void attendRow(const Heads& q, const Heads& k, const Heads& v, std::int64_t token, std::int64_t head,
               std::vector<double>& weights, float* out) {
  double highest = -INFINITY;
  for (std::int64_t j = 0; j < k.tokens; ++j) {
    weights[static_cast<std::size_t>(j)] = dot(q.at(token, head), k.at(j, head), q.size) / std::sqrt(static_cast<double>(q.size));
    highest = std::max(highest, weights[static_cast<std::size_t>(j)]);
  }
  double sum = 0;
  for (double& weight : weights) sum += weight = std::exp(weight - highest);
  std::vector<double> mixed(static_cast<std::size_t>(v.size), 0.0);
  for (std::int64_t j = 0; j < k.tokens; ++j)
    for (std::int64_t i = 0; i < v.size; ++i)
      mixed[static_cast<std::size_t>(i)] += weights[static_cast<std::size_t>(j)] * v.at(j, head)[i];
  for (std::int64_t i = 0; i < v.size; ++i) out[i] = static_cast<float>(mixed[static_cast<std::size_t>(i)] / sum);
}

EvaluatedTensor multiHeadAttention(const EvaluatedNode& node) {
  const std::int64_t heads = node.integer("num_heads", 1);
  const auto split = [&](const EvaluatedTensor& x) {
    if (x.shape.size() != 3 || x.shape[0] != 1 || x.shape[2] % heads != 0) throw std::invalid_argument(shapeText(x.shape));
    return Heads{x.floats(), x.shape[1], x.shape[2], x.shape[2] / heads};
  };
  const Heads q = split(*node.inputs.at(0));
  const Heads k = split(*node.inputs.at(1));
  const Heads v = split(*node.inputs.at(2));
  if (q.width != k.width || k.tokens != v.tokens) throw std::invalid_argument("query, key and value do not fit");
  std::vector<float> out(static_cast<std::size_t>(q.tokens * v.width));
  parallelRanges(heads, [&](std::int64_t begin, std::int64_t end) {
    std::vector<double> weights(static_cast<std::size_t>(k.tokens));
    for (std::int64_t head = begin; head < end; ++head)
      for (std::int64_t token = 0; token < q.tokens; ++token)
        attendRow(q, k, v, token, head, weights, out.data() + token * v.width + head * v.size);
  });
  return floatTensor({1, q.tokens, v.width}, std::move(out));
}

}  // namespace

void addAttentionKernels(KernelTable& table) {
  table["RotaryEmbedding"] = rotaryEmbedding;
  table["MultiHeadAttention"] = multiHeadAttention;
}

}  // namespace atelier::modelpack
