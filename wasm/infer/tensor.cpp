#include "infer/tensor.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace atelier::infer {

using base::ErrorCode;
using base::fail;

static_assert(std::endian::native == std::endian::little, "tensors and packages are little-endian");

namespace {

struct TypeRow {
  ElementType type;
  std::string_view name;
  std::size_t byte_size;
};

// In the order of ElementType.
constexpr std::array<TypeRow, 6> kTypes{{
    {ElementType::kFloat32, "float32", 4},
    {ElementType::kFloat16, "float16", 2},
    {ElementType::kInt32, "int32", 4},
    {ElementType::kInt64, "int64", 8},
    {ElementType::kUint8, "uint8", 1},
    {ElementType::kBool, "bool", 1},
}};

}  // namespace

std::string_view apiName(ElementType type) { return kTypes[static_cast<std::size_t>(type)].name; }

std::optional<ElementType> elementTypeFromName(std::string_view name) {
  const auto row = std::ranges::find(kTypes, name, &TypeRow::name);
  if (row == kTypes.end()) return std::nullopt;
  return row->type;
}

std::size_t byteSize(ElementType type) { return kTypes[static_cast<std::size_t>(type)].byte_size; }

std::string describe(const Shape& shape) {
  std::string text = "[";
  for (const std::int64_t side : shape) {
    if (text.size() > 1) text += ", ";
    text += std::to_string(side);
  }
  return text + "]";
}

std::optional<std::size_t> elementCount(const Shape& shape) {
  std::size_t count = 1;
  for (const std::int64_t side : shape) {
    if (side < 0) return std::nullopt;
    const auto length = static_cast<std::uint64_t>(side);
    if (length != 0 && count > std::numeric_limits<std::size_t>::max() / 8 / length) return std::nullopt;
    count *= static_cast<std::size_t>(length);
  }
  return count;
}

std::span<const std::uint8_t> Tensor::bytes() const {
  const auto* in_memory = std::get_if<std::vector<std::uint8_t>>(&data);
  return in_memory ? std::span(*in_memory) : std::span<const std::uint8_t>();
}

base::Result<Tensor> floatTensor(Shape shape, std::span<const float> values) {
  if (elementCount(shape) != values.size()) {
    return fail(ErrorCode::kBadRequest, "infer.floatTensor",
                std::to_string(values.size()) + " values for " + describe(shape));
  }
  std::vector<std::uint8_t> bytes(values.size_bytes());
  if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  return Tensor{ElementType::kFloat32, std::move(shape), std::move(bytes)};
}

base::Result<std::vector<float>> floatValues(const Tensor& tensor) {
  ATELIER_CHECK(checkTensor(tensor, "tensor"));
  if (tensor.type != ElementType::kFloat32 || tensor.isOnGpu()) {
    return fail(ErrorCode::kBadRequest, "infer.floatValues", "not float32 in memory");
  }
  std::vector<float> values(tensor.bytes().size() / sizeof(float));
  if (!values.empty()) std::memcpy(values.data(), tensor.bytes().data(), tensor.bytes().size());
  return values;
}

base::Result<void> checkTensor(const Tensor& tensor, std::string_view name) {
  const auto count = elementCount(tensor.shape);
  const std::string label = std::string(name) + " " + std::string(apiName(tensor.type)) + describe(tensor.shape);
  if (!count) return fail(ErrorCode::kBadRequest, "infer.checkTensor", label + ": impossible shape");
  if (tensor.isOnGpu() || tensor.bytes().size() == *count * byteSize(tensor.type)) return {};
  return fail(ErrorCode::kBadRequest, "infer.checkTensor",
              label + ": " + std::to_string(tensor.bytes().size()) + " bytes");
}

}  // namespace atelier::infer
