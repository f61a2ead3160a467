// Operators that only the networks from TensorFlow.js use: pools, padding, bytes as weights.
#include <algorithm>
#include <limits>
#include <stdexcept>

#include "modelpack/evaluator.h"

namespace atelier::modelpack {
namespace {

std::size_t at(std::int64_t value) { return static_cast<std::size_t>(value); }

// scale · (byte − zero_point), where scale and zero point are one, or one for each row of the first axis.
EvaluatedTensor dequantizeLinear(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const EvaluatedTensor& zero_point = *node.inputs.at(2);
  const auto scale = node.inputs.at(1)->floats();
  const std::size_t count = at(x.count());
  if (x.type != ElementType::kU8 || zero_point.type != ElementType::kU8 || scale.empty() || count % scale.size() != 0 ||
      zero_point.bytes.size() != scale.size() || (scale.size() > 1 && node.integer("axis", 1) != 0))
    throw std::invalid_argument("only bytes, by tensor or by row");
  std::vector<float> out(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t row = i / (count / scale.size());
    out[i] = scale[row] * static_cast<float>(std::to_integer<int>(x.bytes[i]) - std::to_integer<int>(zero_point.bytes[row]));
  }
  return floatTensor(x.shape, std::move(out));
}

EvaluatedTensor gemm(const EvaluatedNode& node) {
  const EvaluatedTensor& a = *node.inputs.at(0);
  const EvaluatedTensor& b = *node.inputs.at(1);
  const auto bias = node.inputs.at(2)->floats();
  if (a.shape.size() != 2 || b.shape.size() != 2 || a.shape[1] != b.shape[0] || bias.size() != at(b.shape[1]) ||
      node.integer("transA", 0) != 0 || node.integer("transB", 0) != 0)
    throw std::invalid_argument(shapeText(a.shape) + " by " + shapeText(b.shape));
  const std::size_t inner = at(a.shape[1]), columns = bias.size();
  std::vector<float> out;
  for (std::size_t row = 0; row < at(a.shape[0]); ++row)
    for (std::size_t column = 0; column < columns; ++column) {
      double sum = bias[column];
      for (std::size_t i = 0; i < inner; ++i) sum += double{a.floats()[row * inner + i]} * b.floats()[i * columns + column];
      out.push_back(static_cast<float>(sum));
    }
  return floatTensor({a.shape[0], b.shape[1]}, std::move(out));
}

// Zeros around a picture.
EvaluatedTensor pad(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto pads = node.inputs.at(1)->integers();
  const std::size_t rank = x.shape.size();
  if (pads.size() != 2 * rank) throw std::invalid_argument("pads has the wrong length");
  auto shape = x.shape;
  for (std::size_t axis = 0; axis < rank; ++axis) shape[axis] += pads[axis] + pads[rank + axis];
  EvaluatedTensor counted{ElementType::kF32, shape, nullptr, {}};
  std::vector<float> out(at(counted.count()));
  for (std::int64_t i = 0; i < x.count(); ++i) {
    std::int64_t rest = i, to = 0, stride = 1;
    for (std::size_t axis = rank; axis-- > 0; rest /= x.shape[axis]) {
      to += (rest % x.shape[axis] + pads[axis]) * stride;
      stride *= shape[axis];
    }
    out[at(to)] = x.floats()[at(i)];
  }
  return floatTensor(shape, std::move(out));
}

// Averages leave out what lies beyond the picture.
EvaluatedTensor pool(const EvaluatedNode& node, bool is_maximum) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto size = node.integers("kernel_shape"), strides = node.integers("strides"), pads = node.integers("pads");
  if (x.shape.size() != 4 || size.size() != 2 || strides.size() != 2 || pads.size() != 4) throw std::invalid_argument("a pool of no picture");
  const std::int64_t height = (x.shape[2] + pads[0] + pads[2] - size[0]) / strides[0] + 1;
  const std::int64_t width = (x.shape[3] + pads[1] + pads[3] - size[1]) / strides[1] + 1;
  std::vector<float> out;
  for (std::int64_t plane = 0; plane < x.shape[0] * x.shape[1]; ++plane)
    for (std::int64_t y = 0; y < height; ++y)
      for (std::int64_t column = 0; column < width; ++column) {
        const std::int64_t top = y * strides[0] - pads[0], left = column * strides[1] - pads[1];
        float largest = -std::numeric_limits<float>::infinity(), sum = 0;
        int count = 0;
        for (std::int64_t row = std::max<std::int64_t>(0, top); row < std::min(x.shape[2], top + size[0]); ++row)
          for (std::int64_t cell = std::max<std::int64_t>(0, left); cell < std::min(x.shape[3], left + size[1]); ++cell, ++count) {
            const float value = x.floats()[at((plane * x.shape[2] + row) * x.shape[3] + cell)];
            largest = std::max(largest, value);
            sum += value;
          }
        out.push_back(is_maximum ? largest : sum / static_cast<float>(count));
      }
  return floatTensor({x.shape[0], x.shape[1], height, width}, std::move(out));
}

}  // namespace

void addClassifierKernels(KernelTable& table) {
  table["DequantizeLinear"] = dequantizeLinear;
  table["Gemm"] = gemm;
  table["Pad"] = pad;
  table["MaxPool"] = [](const EvaluatedNode& node) { return pool(node, true); };
  table["AveragePool"] = [](const EvaluatedNode& node) { return pool(node, false); };
}

}  // namespace atelier::modelpack
