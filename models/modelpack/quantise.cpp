#include "modelpack/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "modelpack/dtype.h"
#include "modelpack/wide.h"

namespace atelier::modelpack {
namespace {

constexpr std::size_t kLanes = 8;  // fixed partial sums: the result does not depend on the vector width
using Block = std::span<const float, kBlock>;

// Rounds to nearest even while |x| < 2^22, without a call.
inline float roundNear(float x) { return (x + 12582912.0f) - 12582912.0f; }

inline float codeOf(float value, float inverse, float lowest, float highest) {
  return roundNear(std::min(std::max(value * inverse, lowest), highest));
}

struct Fit {
  float product;  // Σ w·code
  float square;   // Σ code²
};

Fit sumLanes(const std::array<float, kLanes>& product, const std::array<float, kLanes>& square) {
  Fit fit{0, 0};
  for (std::size_t lane = 0; lane < kLanes; ++lane) {
    fit.product += product[lane];
    fit.square += square[lane];
  }
  return fit;
}

// For given codes the best scale is Σw·c / Σc², and what it explains of Σw² is (Σw·c)² / Σc²: the candidate
// that explains most has the least squared error.
MODELPACK_WIDE float searchScale(const float* values, float extreme, float lowest, const float* candidates,
                                 std::size_t candidate_count) {
  const float highest = -lowest - 1;
  float best_scale = 0;
  float best_explained = 0;
  for (std::size_t c = 0; c < candidate_count; ++c) {
    const float inverse = candidates[c] / extreme;
    std::array<float, kLanes> product{};
    std::array<float, kLanes> square{};
    for (std::size_t i = 0; i < kBlock; i += kLanes)
      for (std::size_t lane = 0; lane < kLanes; ++lane) {
        const float code = codeOf(values[i + lane], inverse, lowest, highest);
        product[lane] += values[i + lane] * code;
        square[lane] += code * code;
      }
    const Fit fit = sumLanes(product, square);
    if (fit.square > 0 && fit.product * fit.product > best_explained * fit.square) {
      best_explained = fit.product * fit.product / fit.square;
      best_scale = fit.product / fit.square;
    }
  }
  return best_scale;
}

// Where the block's extreme value (with its sign) should land on the code axis. The negative side has one code
// more, so most candidates put it there; beyond ±8 it is clipped in favour of the others.
constexpr std::array kCandidates4 = {-8.0f, -7.0f, -7.25f, -7.5f, -7.75f, -8.25f, -8.5f, -8.75f, -9.0f, -9.5f,
                                     -10.0f, 6.5f, 7.0f, 7.5f, 8.0f, 8.5f};
constexpr std::array kCandidates8 = {-128.0f, -127.5f, -127.0f, 127.0f};

float blockScale(Block values, int bits) {
  float extreme = 0;
  for (const float value : values)
    if (std::fabs(value) > std::fabs(extreme)) extreme = value;
  if (extreme == 0) return 0;
  const float scale = bits == 4 ? searchScale(values.data(), extreme, -8, kCandidates4.data(), kCandidates4.size())
                                : searchScale(values.data(), extreme, -128, kCandidates8.data(), kCandidates8.size());
  // f16 ends at 65504; a weight that needs more is far outside any trained model, and clamps.
  return std::clamp(scale, -65504.0f, 65504.0f);
}

}  // namespace

void quantiseRow(std::span<const float> row, int bits, std::span<std::uint8_t> codes, std::span<std::uint16_t> scales) {
  const float lowest = bits == 4 ? -8 : -128;
  std::array<std::uint8_t, kBlock> block_codes{};
  for (std::size_t block = 0; block < scales.size(); ++block) {
    const Block values(row.subspan(block * kBlock, kBlock));
    scales[block] = halfFromFloat(blockScale(values, bits));
    const float scale = floatFromHalf(scales[block]);
    const float inverse = scale == 0 ? 0 : 1 / scale;
    for (std::size_t i = 0; i < kBlock; ++i)
      block_codes[i] = static_cast<std::uint8_t>(codeOf(values[i], inverse, lowest, -lowest - 1) - lowest);
    if (bits == 8) {
      std::ranges::copy(block_codes, codes.begin() + static_cast<std::ptrdiff_t>(block * kBlock));
      continue;
    }
    for (std::size_t i = 0; i < kBlock / 2; ++i)
      codes[block * kBlock / 2 + i] = static_cast<std::uint8_t>(block_codes[2 * i] | (block_codes[2 * i + 1] << 4));
  }
}

void dequantiseRow(std::span<const std::uint8_t> codes, std::span<const std::uint16_t> scales, int bits,
                   std::span<float> row) {
  for (std::size_t block = 0; block < row.size() / kBlock; ++block) {
    const float scale = floatFromHalf(scales[block]);
    for (std::size_t i = block * kBlock; i < (block + 1) * kBlock; ++i) {
      const int code = bits == 8 ? codes[i] - 128 : ((codes[i / 2] >> (i % 2 * 4)) & 15) - 8;
      row[i] = static_cast<float>(code) * scale;
    }
  }
}

namespace {

// Σw², Σq², Σwq and Σ(w−q)² in independent lanes, so that no addition waits for the one before.
MODELPACK_WIDE void addSquares(const float* original, const float* quantised, std::size_t count, QuantisationError& error) {
  constexpr std::size_t kWidth = 4;
  double sums[4][kWidth] = {};
  std::size_t i = 0;
  const auto add = [&](std::size_t at, std::size_t lane) __attribute__((always_inline)) {
    const double w = original[at];
    const double q = quantised[at];
    sums[0][lane] += w * w;
    sums[1][lane] += q * q;
    sums[2][lane] += w * q;
    sums[3][lane] += (w - q) * (w - q);
  };
  for (; i + kWidth <= count; i += kWidth)
    for (std::size_t lane = 0; lane < kWidth; ++lane) add(i + lane, lane);
  for (; i < count; ++i) add(i, 0);
  for (std::size_t lane = 0; lane < kWidth; ++lane) {
    error.original_square += sums[0][lane];
    error.quantised_square += sums[1][lane];
    error.product += sums[2][lane];
    error.difference_square += sums[3][lane];
  }
}

}  // namespace

void QuantisationError::add(std::span<const float> original, std::span<const float> quantised) {
  addSquares(original.data(), quantised.data(), original.size(), *this);
}

void QuantisationError::add(const QuantisationError& other) {
  original_square += other.original_square;
  quantised_square += other.quantised_square;
  product += other.product;
  difference_square += other.difference_square;
}

double QuantisationError::relativeL2() const {
  return original_square > 0 ? std::sqrt(difference_square / original_square) : 0;
}

double QuantisationError::cosine() const {
  const double scale = std::sqrt(original_square) * std::sqrt(quantised_square);
  return scale > 0 ? product / scale : 1;
}

}  // namespace atelier::modelpack
