// Tensor: numbers with a shape, in memory or on the GPU.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"

namespace atelier::infer {

// The element types that graphs of our packages take and give; the names are ONNX's.
enum class ElementType { kFloat32, kFloat16, kInt32, kInt64, kUint8, kBool };

std::string_view apiName(ElementType type);  // "float32", "float16", "int32", "int64", "uint8", "bool"
std::optional<ElementType> elementTypeFromName(std::string_view name);
std::size_t byteSize(ElementType type);

// Outermost first, row-major.
using Shape = std::vector<std::int64_t>;
std::string describe(const Shape& shape);  // "[1, 3, 64, 64]"
// None for a negative side or a product that does not fit.
std::optional<std::size_t> elementCount(const Shape& shape);

// A buffer of the GPU that the host knows by number; whoever made it frees it.
struct GpuBuffer {
  std::uint32_t handle = 0;
  bool operator==(const GpuBuffer&) const = default;
};

struct Tensor {
  ElementType type = ElementType::kFloat32;
  Shape shape;
  std::variant<std::vector<std::uint8_t>, GpuBuffer> data;  // little-endian, tightly packed

  bool isOnGpu() const { return std::holds_alternative<GpuBuffer>(data); }
  // Empty for a tensor on the GPU.
  std::span<const std::uint8_t> bytes() const;
};

using NamedTensors = std::map<std::string, Tensor>;

// [shape] float32. kBadRequest where the number of values does not fit the shape.
base::Result<Tensor> floatTensor(Shape shape, std::span<const float> values);
// The values of a float32 tensor in memory. kBadRequest for any other.
base::Result<std::vector<float>> floatValues(const Tensor& tensor);

// Bytes as many as type and shape say (for a tensor in memory). kBadRequest.
base::Result<void> checkTensor(const Tensor& tensor, std::string_view name);

}  // namespace atelier::infer
