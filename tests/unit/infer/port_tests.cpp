#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "infer/port_spec.h"

using namespace atelier::infer;

namespace {

const std::vector<PortSpec> kPorts{
    {"image", ElementType::kFloat32, {1, 3, std::string("height"), std::string("width")}},
    {"mask", ElementType::kUint8, {std::string("height"), std::string("width")}},
};

Tensor zeros(ElementType type, Shape shape) {
  return {type, shape, std::vector<std::uint8_t>(*elementCount(shape) * byteSize(type))};
}

NamedTensors fitting() {
  return {{"image", zeros(ElementType::kFloat32, {1, 3, 4, 5})}, {"mask", zeros(ElementType::kUint8, {4, 5})}};
}

std::string complaint(const NamedTensors& tensors) {
  const auto checked = checkPorts("net", kPorts, tensors);
  return checked ? "" : checked.error().detail;
}

}  // namespace

TEST_CASE("tensors that fit their ports pass") { CHECK(complaint(fitting()).empty()); }

TEST_CASE("what does not fit is named with both shapes") {
  NamedTensors tensors = fitting();
  tensors["image"] = zeros(ElementType::kFloat32, {1, 4, 4, 5});
  CHECK(complaint(tensors) == "net: image is float32[1, 4, 4, 5], expected image float32[1, 3, height, width]");

  tensors = fitting();
  tensors["image"] = zeros(ElementType::kFloat16, {1, 3, 4, 5});
  CHECK(complaint(tensors) == "net: image is float16[1, 3, 4, 5], expected image float32[1, 3, height, width]");

  tensors = fitting();
  tensors["image"] = zeros(ElementType::kFloat32, {3, 4, 5});
  CHECK(complaint(tensors).find("[3, 4, 5], expected") != std::string::npos);
}

TEST_CASE("a named size is the same everywhere") {
  NamedTensors tensors = fitting();
  tensors["mask"] = zeros(ElementType::kUint8, {5, 4});
  CHECK(complaint(tensors) ==
        "net: mask is uint8[5, 4], expected mask uint8[height, width] with height = 4, width = 5");
}

TEST_CASE("missing and surplus tensors are named") {
  NamedTensors tensors = fitting();
  tensors.erase("mask");
  CHECK(complaint(tensors) == "net: mask uint8[height, width] is missing");
  tensors = fitting();
  tensors["extra"] = zeros(ElementType::kUint8, {1});
  CHECK(complaint(tensors) == "net: no port is named extra");
}

TEST_CASE("a tensor whose bytes do not fill its shape is refused") {
  NamedTensors tensors = fitting();
  tensors["mask"].data = std::vector<std::uint8_t>(19);
  CHECK(complaint(tensors) == "net: mask uint8[4, 5]: 19 bytes");
  tensors["mask"].data = GpuBuffer{7};  // its length is the host's to check
  CHECK(complaint(tensors).empty());
}

TEST_CASE("shapes that cannot be have no element count") {
  CHECK(elementCount({}) == 1);
  CHECK(elementCount({0, 5}) == 0);
  CHECK_FALSE(elementCount({-1, 5}));
  const std::int64_t huge = std::numeric_limits<std::int64_t>::max();
  CHECK_FALSE(elementCount({huge, huge}));
  CHECK_FALSE(elementCount({1 << 30, 1 << 30, 1 << 30}));
}

TEST_CASE("float tensors keep their values") {
  const std::vector<float> numbers{1.5f, -2, 0, 3e38f, -0.0f, 6};
  const Tensor tensor = *floatTensor({2, 3}, numbers);
  CHECK(*floatValues(tensor) == numbers);
  CHECK_FALSE(floatTensor({2, 2}, numbers));
  CHECK_FALSE(floatValues(zeros(ElementType::kUint8, {2})));
}
