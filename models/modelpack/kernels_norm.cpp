// Normalisations, softmax and means; statistics in double.
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "modelpack/evaluator.h"

namespace atelier::modelpack {
namespace {

using Row = std::span<const float>;

// Applies `function(in, out)` to each run of `width` values.
template <typename Function>
EvaluatedTensor byRow(const EvaluatedTensor& x, std::int64_t width, Function function) {
  const auto in = x.floats();
  const auto size = static_cast<std::size_t>(width);
  if (size == 0 || in.size() % size != 0) throw std::invalid_argument("rows of nothing");
  std::vector<float> out(in.size());
  for (std::size_t row = 0; row < in.size() / size; ++row)
    function(row, in.subspan(row * size, size), std::span(out).subspan(row * size, size));
  return floatTensor(x.shape, std::move(out));
}

struct Moments {
  double mean = 0;
  double variance = 0;
};
Moments moments(Row values) {
  const auto count = static_cast<double>(values.size());
  Moments result;
  for (const float value : values) result.mean += value / count;
  for (const float value : values) result.variance += (value - result.mean) * (value - result.mean) / count;
  return result;
}

EvaluatedTensor layerNormalization(const EvaluatedNode& node) {
  const auto scale = node.inputs.at(1)->floats();
  const auto bias = node.inputs.at(2)->floats();
  const double epsilon = node.number("epsilon", 1e-5f);
  return byRow(*node.inputs[0], node.inputs[0]->shape.back(), [&](std::size_t, Row in, std::span<float> out) {
    const Moments row = moments(in);
    const double inverse = 1 / std::sqrt(row.variance + epsilon);
    for (std::size_t i = 0; i < in.size(); ++i) out[i] = static_cast<float>((in[i] - row.mean) * inverse * scale[i] + bias[i]);
  });
}

EvaluatedTensor simplifiedLayerNormalization(const EvaluatedNode& node) {
  const auto scale = node.inputs.at(1)->floats();
  const double epsilon = node.number("epsilon", 1e-5f);
  return byRow(*node.inputs[0], node.inputs[0]->shape.back(), [&](std::size_t, Row in, std::span<float> out) {
    double square = 0;
    for (const float value : in) square += double{value} * value;
    const double inverse = 1 / std::sqrt(square / static_cast<double>(in.size()) + epsilon);
    for (std::size_t i = 0; i < in.size(); ++i) out[i] = static_cast<float>(in[i] * inverse * scale[i]);
  });
}

// [1, C, …]: each channel by its own statistics.
EvaluatedTensor instanceNormalization(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto scale = node.inputs.at(1)->floats();
  const auto bias = node.inputs.at(2)->floats();
  const double epsilon = node.number("epsilon", 1e-5f);
  return byRow(x, x.count() / x.shape.at(1), [&](std::size_t channel, Row in, std::span<float> out) {
    const Moments all = moments(in);
    const double inverse = scale[channel] / std::sqrt(all.variance + epsilon);
    for (std::size_t i = 0; i < in.size(); ++i) out[i] = static_cast<float>((in[i] - all.mean) * inverse + bias[channel]);
  });
}

EvaluatedTensor softmax(const EvaluatedNode& node) {
  if (node.integer("axis", -1) != -1) throw std::invalid_argument("only the last axis");
  return byRow(*node.inputs.at(0), node.inputs[0]->shape.back(), [](std::size_t, Row in, std::span<float> out) {
    const double highest = *std::ranges::max_element(in);
    double sum = 0;
    for (const float value : in) sum += std::exp(value - highest);
    for (std::size_t i = 0; i < in.size(); ++i) out[i] = static_cast<float>(std::exp(in[i] - highest) / sum);
  });
}

// Over the last axes, kept as 1.
EvaluatedTensor reduceMean(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  auto shape = x.shape;
  std::int64_t width = 1;
  std::size_t expected = shape.size() - node.integers("axes").size();
  for (const std::int64_t axis : node.integers("axes")) {
    if (static_cast<std::size_t>(axis) != expected++) throw std::invalid_argument("only the last axes");
    width *= std::exchange(shape[static_cast<std::size_t>(axis)], 1);
  }
  std::vector<float> means;
  byRow(x, width, [&](std::size_t, Row in, std::span<float>) { means.push_back(static_cast<float>(moments(in).mean)); });
  return floatTensor(shape, std::move(means));
}

}  // namespace

void addNormKernels(KernelTable& table) {
  table["LayerNormalization"] = layerNormalization;
  table["SimplifiedLayerNormalization"] = simplifiedLayerNormalization;
  table["InstanceNormalization"] = instanceNormalization;
  table["Softmax"] = softmax;
  table["ReduceMean"] = reduceMean;
}

}  // namespace atelier::modelpack
