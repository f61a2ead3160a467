#include <catch2/catch_test_macros.hpp>

#include <cmath>

#include "modelpack/evaluator.h"

using namespace atelier::modelpack;

namespace {

// One operator on f32 inputs.
EvaluatedTensor apply(const char* op, const std::vector<EvaluatedTensor>& inputs, const onnx::NodeProto& attributes = {}) {
  EvaluatedNode node{attributes, {}};
  for (const auto& input : inputs) node.inputs.push_back(&input);
  return kernels().at(op)(node);
}

onnx::NodeProto withInts(const char* name, std::vector<std::int64_t> values) {
  onnx::NodeProto node;
  auto& attribute = *node.add_attribute();
  attribute.set_name(name);
  for (const auto value : values) attribute.add_ints(value);
  return node;
}

std::vector<float> list(const EvaluatedTensor& tensor) { return {tensor.floats().begin(), tensor.floats().end()}; }

bool isClose(const std::vector<float>& a, const std::vector<float>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (std::fabs(a[i] - b[i]) > 1e-6f) return false;
  return true;
}

}  // namespace

TEST_CASE("evaluator: arithmetic broadcasts like numpy") {
  const auto a = floatTensor({2, 1, 2}, {1, 2, 3, 4});
  const auto b = floatTensor({3, 1}, {10, 20, 30});
  const auto sum = apply("Add", {a, b});
  CHECK(sum.shape == std::vector<std::int64_t>{2, 3, 2});
  CHECK(list(sum) == std::vector<float>{11, 12, 21, 22, 31, 32, 13, 14, 23, 24, 33, 34});
  CHECK_THROWS(apply("Add", {a, floatTensor({3}, {1, 2, 3})}));
}

TEST_CASE("evaluator: matrices multiply, one for all or one each") {
  const auto a = floatTensor({2, 1, 2}, {1, 2, 3, 4});
  CHECK(list(apply("MatMul", {a, floatTensor({2, 2}, {1, 10, 100, 1000})})) == std::vector<float>{201, 2010, 403, 4030});
  CHECK(list(apply("MatMul", {a, floatTensor({2, 2, 1}, {1, 1, 2, 3})})) == std::vector<float>{3, 18});
  CHECK_THROWS(apply("MatMul", {a, floatTensor({3, 1}, {1, 2, 3})}));
}

TEST_CASE("evaluator: transposing turns rows into columns") {
  const auto x = floatTensor({1, 2, 3}, {1, 2, 3, 4, 5, 6});
  const auto turned = apply("Transpose", {x}, withInts("perm", {2, 0, 1}));
  CHECK(turned.shape == std::vector<std::int64_t>{3, 1, 2});
  CHECK(list(turned) == std::vector<float>{1, 4, 2, 5, 3, 6});
}

TEST_CASE("evaluator: softmax sums to one and survives large values") {
  const auto y = list(apply("Softmax", {floatTensor({2, 2}, {1000, 1000, 0, -1e9f})}));
  CHECK(isClose(y, {0.5f, 0.5f, 1, 0}));
}

TEST_CASE("evaluator: a convolution pads where it is told to") {
  // One 3x3 kernel of ones over a 2x2 picture of ones, stride 2, padded right and bottom: one value, four ones.
  auto attributes = withInts("pads", {0, 0, 1, 1});
  auto& strides = *attributes.add_attribute();
  strides.set_name("strides");
  strides.add_ints(2);
  strides.add_ints(2);
  const auto y = apply("Conv", {floatTensor({1, 1, 2, 2}, {1, 2, 3, 4}), floatTensor({1, 1, 3, 3}, std::vector<float>(9, 1.0f)),
                                floatTensor({1}, {0.5f})}, attributes);
  CHECK(y.shape == std::vector<std::int64_t>{1, 1, 1, 1});
  CHECK(list(y) == std::vector<float>{10.5f});
}

TEST_CASE("evaluator: attention weighs values by how well keys answer a query") {
  onnx::NodeProto node;
  auto& heads = *node.add_attribute();
  heads.set_name("num_heads");
  heads.set_i(2);
  // Head 0 looks at the second key alone, head 1 at both alike.
  const auto q = floatTensor({1, 1, 2}, {100, 0});
  const auto k = floatTensor({1, 2, 2}, {-1, 5, 1, 7});
  const auto v = floatTensor({1, 2, 2}, {1, 2, 3, 4});
  CHECK(isClose(list(apply("MultiHeadAttention", {q, k, v}, node)), {3, 3}));
}
