#include "modelpack/dtype.h"

#include <array>
#include <cstring>
#include <utility>

namespace atelier::modelpack {
namespace {

struct Row {
  Dtype dtype;
  std::string_view name;
  std::size_t size;
};
constexpr std::array kRows = {
    Row{Dtype::kF64, "F64", 8}, Row{Dtype::kF32, "F32", 4}, Row{Dtype::kF16, "F16", 2}, Row{Dtype::kBf16, "BF16", 2},
    Row{Dtype::kI64, "I64", 8}, Row{Dtype::kI32, "I32", 4}, Row{Dtype::kI16, "I16", 2}, Row{Dtype::kI8, "I8", 1},
    Row{Dtype::kU64, "U64", 8}, Row{Dtype::kU32, "U32", 4}, Row{Dtype::kU16, "U16", 2}, Row{Dtype::kU8, "U8", 1},
    Row{Dtype::kBool, "BOOL", 1}};

}  // namespace

std::optional<Dtype> dtypeFromName(std::string_view safetensors_name) {
  for (const Row& row : kRows)
    if (row.name == safetensors_name) return row.dtype;
  return std::nullopt;
}

std::string_view dtypeName(Dtype dtype) { return kRows[static_cast<std::size_t>(dtype)].name; }
std::size_t dtypeSize(Dtype dtype) { return kRows[static_cast<std::size_t>(dtype)].size; }

std::uint16_t halfFromFloat(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
  const std::uint32_t magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return sign | 0x7e00u;   // NaN
  if (magnitude >= 0x477ff000u) return sign | 0x7c00u;  // rounds to 65520 or more: infinity
  if (magnitude < 0x38800000u) {                        // subnormal half: let the float adder round at 2^-24
    const float shifted = std::bit_cast<float>(magnitude) + 0.5f;
    return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - std::bit_cast<std::uint32_t>(0.5f)));
  }
  const std::uint32_t odd = (magnitude >> 13) & 1u;
  return static_cast<std::uint16_t>(sign | ((magnitude - 0x38000000u + 0xfffu + odd) >> 13));
}

float floatFromHalf(std::uint16_t half) {
  const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
  const std::uint32_t magnitude = half & 0x7fffu;
  if (magnitude >= 0x7c00u) return std::bit_cast<float>(sign | 0x7f800000u | ((magnitude & 0x3ffu) << 13));
  // 2^112 moves the half's exponent bias to the float's; exact for normals and subnormals alike.
  const float scaled = std::bit_cast<float>(magnitude << 13) * std::bit_cast<float>(0x77800000u);
  return std::bit_cast<float>(std::bit_cast<std::uint32_t>(scaled) | sign);
}

void readFloats(Dtype dtype, const std::byte* source, std::span<float> out) {
  if (dtype == Dtype::kF32) {
    std::memcpy(out.data(), source, out.size_bytes());
    return;
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    std::uint16_t bits = 0;
    std::memcpy(&bits, source + 2 * i, 2);
    out[i] = dtype == Dtype::kBf16 ? floatFromBrain(bits) : floatFromHalf(bits);
  }
}

}  // namespace atelier::modelpack
