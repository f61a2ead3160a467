// Symmetric block quantisation as com.microsoft::MatMulNBits reads it: blocks of 32 values along a row share one
// scale, no zero points. 4 bits: codes 0…15 mean (code − 8)·scale, two to a byte, the even one in the low half.
// 8 bits: codes 0…255 mean (code − 128)·scale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace atelier::modelpack {

inline constexpr std::int64_t kBlock = 32;

// Quantises one row (a multiple of kBlock values). `codes` gets columns·bits/8 bytes, `scales` columns/kBlock f16.
// The scale of each block is searched for the least squared error, in the f16 in which it is stored.
void quantiseRow(std::span<const float> row, int bits, std::span<std::uint8_t> codes, std::span<std::uint16_t> scales);
void dequantiseRow(std::span<const std::uint8_t> codes, std::span<const std::uint16_t> scales, int bits,
                   std::span<float> row);

// How far quantised values are from the originals, accumulated over any number of rows.
struct QuantisationError {
  double original_square = 0;
  double quantised_square = 0;
  double product = 0;
  double difference_square = 0;

  void add(std::span<const float> original, std::span<const float> quantised);
  void add(const QuantisationError& other);
  double relativeL2() const;  // ‖w − q‖ / ‖w‖
  double cosine() const;
};

}  // namespace atelier::modelpack
