// Operators that move values and compute none.
#include <algorithm>
#include <stdexcept>

#include "modelpack/evaluator.h"

namespace atelier::modelpack {
namespace {

EvaluatedTensor reshape(const EvaluatedNode& node) {
  EvaluatedTensor x = *node.inputs.at(0);
  auto shape = node.inputs.at(1)->integers();
  const std::int64_t total = x.count();
  std::int64_t known = 1;
  std::int64_t* open = nullptr;
  for (std::size_t axis = 0; axis < shape.size(); ++axis) {
    if (shape[axis] == 0) shape[axis] = x.shape.at(axis);
    if (shape[axis] == -1) open = &shape[axis];
    else known *= shape[axis];
  }
  if (open) *open = known > 0 ? total / known : 0;
  EvaluatedTensor result{x.type, shape, x.values, x.bytes};
  if (result.count() != total) throw std::invalid_argument(shapeText(x.shape) + " cannot become " + shapeText(shape));
  return result;
}

EvaluatedTensor transpose(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto order = node.integers("perm");
  const std::size_t rank = x.shape.size();
  if (order.size() != rank) throw std::invalid_argument("perm has the wrong length");
  std::vector<std::int64_t> strides(rank, 1);
  for (std::size_t axis = rank - 1; axis > 0; --axis) strides[axis - 1] = strides[axis] * x.shape[axis];
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> steps;
  for (const std::int64_t axis : order) {
    shape.push_back(x.shape.at(static_cast<std::size_t>(axis)));
    steps.push_back(strides.at(static_cast<std::size_t>(axis)));
  }
  const auto in = x.floats();
  std::vector<float> out(in.size());
  std::vector<std::int64_t> position(rank, 0);
  std::int64_t at = 0;
  for (float& value : out) {
    value = in[static_cast<std::size_t>(at)];
    for (std::size_t axis = rank; axis-- > 0;) {
      at += steps[axis];
      if (++position[axis] < shape[axis]) break;
      at -= steps[axis] * shape[axis];
      position[axis] = 0;
    }
  }
  return floatTensor(shape, std::move(out));
}

// Values before and after an axis: [outer, axis, inner].
struct Around {
  std::size_t outer = 1;
  std::size_t inner = 1;
};
Around around(const std::vector<std::int64_t>& shape, std::size_t axis) {
  Around sizes;
  for (std::size_t i = 0; i < shape.size(); ++i)
    if (i != axis) (i < axis ? sizes.outer : sizes.inner) *= static_cast<std::size_t>(shape[i]);
  return sizes;
}

EvaluatedTensor concat(const EvaluatedNode& node) {
  auto shape = node.inputs.at(0)->shape;
  const auto axis = static_cast<std::size_t>(node.integer("axis", 0));
  shape.at(axis) = 0;
  for (const auto* part : node.inputs) {
    auto other = part->shape;
    shape[axis] += std::exchange(other.at(axis), shape[axis]);
    other[axis] = shape[axis];
    if (other != shape) throw std::invalid_argument("parts of different shapes");
  }
  const Around sizes = around(shape, axis);
  std::vector<float> out;
  out.reserve(sizes.outer * sizes.inner * static_cast<std::size_t>(shape[axis]));
  for (std::size_t row = 0; row < sizes.outer; ++row)
    for (const auto* part : node.inputs) {
      const std::size_t size = static_cast<std::size_t>(part->shape[axis]) * sizes.inner;
      const auto values = part->floats().subspan(row * size, size);
      out.insert(out.end(), values.begin(), values.end());
    }
  return floatTensor(shape, std::move(out));
}

// A single index along the first axis: that axis goes.
EvaluatedTensor gather(const EvaluatedNode& node) {
  const EvaluatedTensor& x = *node.inputs.at(0);
  const auto index = node.inputs.at(1)->integers();
  if (index.size() != 1 || !node.inputs[1]->shape.empty() || node.integer("axis", 0) != 0 || x.shape.empty() ||
      index[0] < 0 || index[0] >= x.shape[0])
    throw std::invalid_argument("only one index along the first axis");
  std::vector<std::int64_t> shape(x.shape.begin() + 1, x.shape.end());
  const auto size = static_cast<std::size_t>(x.count() / x.shape[0]);
  const auto row = x.floats().subspan(static_cast<std::size_t>(index[0]) * size, size);
  return floatTensor(shape, {row.begin(), row.end()});
}

}  // namespace

void addShapeKernels(KernelTable& table) {
  table["Reshape"] = reshape;
  table["Transpose"] = transpose;
  table["Concat"] = concat;
  table["Gather"] = gather;
}

}  // namespace atelier::modelpack
