// Arithmetic with numpy's broadcasting, and functions of one value.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

#include "modelpack/dtype.h"
#include "modelpack/evaluator.h"

namespace atelier::modelpack {
namespace {

// Strides of `shape` inside `wide`: 0 where it is repeated.
std::vector<std::int64_t> broadcastStrides(const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& wide) {
  std::vector<std::int64_t> strides(wide.size(), 0);
  std::int64_t stride = 1;
  for (std::size_t back = 1; back <= shape.size(); ++back) {
    const std::int64_t dim = shape[shape.size() - back];
    if (dim != 1 && dim != wide[wide.size() - back]) throw std::invalid_argument("shapes do not broadcast");
    strides[wide.size() - back] = dim == 1 ? 0 : stride;
    stride *= dim;
  }
  return strides;
}

std::vector<std::int64_t> broadcastShape(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
  std::vector<std::int64_t> shape(std::max(a.size(), b.size()), 1);
  for (const auto* part : {&a, &b})
    for (std::size_t back = 1; back <= part->size(); ++back) {
      auto& dim = shape[shape.size() - back];
      dim = std::max(dim, (*part)[part->size() - back]);
    }
  return shape;
}

template <typename Operation>
EvaluatedTensor binary(const EvaluatedNode& node, Operation operation) {
  const EvaluatedTensor& a = *node.inputs.at(0);
  const EvaluatedTensor& b = *node.inputs.at(1);
  const auto shape = broadcastShape(a.shape, b.shape);
  const auto a_strides = broadcastStrides(a.shape, shape);
  const auto b_strides = broadcastStrides(b.shape, shape);
  const auto x = a.floats();
  const auto y = b.floats();
  EvaluatedTensor counted{ElementType::kF32, shape, nullptr, {}};
  std::vector<float> out(static_cast<std::size_t>(counted.count()));
  std::vector<std::int64_t> position(shape.size(), 0);
  std::int64_t a_at = 0;
  std::int64_t b_at = 0;
  for (float& value : out) {
    value = operation(x[static_cast<std::size_t>(a_at)], y[static_cast<std::size_t>(b_at)]);
    for (std::size_t axis = shape.size(); axis-- > 0;) {
      a_at += a_strides[axis];
      b_at += b_strides[axis];
      if (++position[axis] < shape[axis]) break;
      a_at -= a_strides[axis] * shape[axis];
      b_at -= b_strides[axis] * shape[axis];
      position[axis] = 0;
    }
  }
  return floatTensor(shape, std::move(out));
}

template <typename Function>
EvaluatedTensor unary(const EvaluatedNode& node, Function function) {
  const auto x = node.inputs.at(0)->floats();
  std::vector<float> out(x.size());
  std::ranges::transform(x, out.begin(), function);
  return floatTensor(node.inputs[0]->shape, std::move(out));
}

EvaluatedTensor cast(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  if (node.integer("to", 0) != static_cast<std::int64_t>(ElementType::kF32)) throw std::invalid_argument("a cast that is not to f32");
  if (x.type == ElementType::kF32) return x;
  std::vector<float> out(static_cast<std::size_t>(x.count()));
  if (x.type == ElementType::kF16) readFloats(Dtype::kF16, x.bytes.data(), out);
  else if (x.type == ElementType::kU8)
    std::ranges::transform(x.bytes, out.begin(), [](std::byte byte) { return static_cast<float>(std::to_integer<int>(byte)); });
  else throw std::invalid_argument("a cast of integers");
  return floatTensor(x.shape, std::move(out));
}

}  // namespace

void addElementwiseKernels(KernelTable& table) {
  table["Add"] = [](const EvaluatedNode& node) { return binary(node, [](float a, float b) { return a + b; }); };
  table["Sub"] = [](const EvaluatedNode& node) { return binary(node, [](float a, float b) { return a - b; }); };
  table["Mul"] = [](const EvaluatedNode& node) { return binary(node, [](float a, float b) { return a * b; }); };
  table["Div"] = [](const EvaluatedNode& node) { return binary(node, [](float a, float b) { return a / b; }); };
  table["Min"] = [](const EvaluatedNode& node) { return binary(node, [](float a, float b) { return std::min(a, b); }); };
  table["Max"] = [](const EvaluatedNode& node) { return binary(node, [](float a, float b) { return std::max(a, b); }); };
  table["PRelu"] = [](const EvaluatedNode& node) { return binary(node, [](float x, float slope) { return x < 0 ? x * slope : x; }); };
  table["Relu"] = [](const EvaluatedNode& node) { return unary(node, [](float x) { return std::max(x, 0.0f); }); };
  table["Sigmoid"] = [](const EvaluatedNode& node) { return unary(node, [](float x) { return 1 / (1 + std::exp(-x)); }); };
  table["Clip"] = [](const EvaluatedNode& node) {
    const float low = node.inputs.at(1)->floats()[0], high = node.inputs.at(2)->floats()[0];
    return unary(node, [=](float x) { return std::clamp(x, low, high); });
  };
  table["Sqrt"] = [](const EvaluatedNode& node) { return unary(node, [](float x) { return std::sqrt(x); }); };
  table["QuickGelu"] = [](const EvaluatedNode& node) {
    const float alpha = node.number("alpha", 1.702f);
    return unary(node, [alpha](float x) { return x / (1 + std::exp(-alpha * x)); });
  };
  table["Cast"] = cast;
}

}  // namespace atelier::modelpack
