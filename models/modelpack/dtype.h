// Element types of checkpoints, and their values as f32.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace atelier::modelpack {

enum class Dtype { kF64, kF32, kF16, kBf16, kI64, kI32, kI16, kI8, kU64, kU32, kU16, kU8, kBool };

std::optional<Dtype> dtypeFromName(std::string_view safetensors_name);  // "BF16" -> kBf16
std::string_view dtypeName(Dtype dtype);
std::size_t dtypeSize(Dtype dtype);

// IEEE binary16, rounding to nearest even; overflow becomes infinity.
std::uint16_t halfFromFloat(float value);
float floatFromHalf(std::uint16_t half);

inline float floatFromBrain(std::uint16_t brain) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(brain) << 16);
}

// Converts `out.size()` elements of an f32, f16 or bf16 array (any alignment).
void readFloats(Dtype dtype, const std::byte* source, std::span<float> out);

}  // namespace atelier::modelpack
