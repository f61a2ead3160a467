#include "image/operators/auto_white_balance.h"

#include <algorithm>
#include <cmath>

namespace atelier::image {

namespace {

using Vector = std::array<float, 3>;
using Matrix = std::array<Vector, 3>;

// CAT16 cones of linear sRGB, and back. In single precision, as the GPU has it.
constexpr Matrix kConesFromRgb{{{0.30274483f, 0.60234378f, 0.07044693f},
                                {0.15378356f, 0.77733285f, 0.08536655f},
                                {0.02797645f, 0.14787330f, 0.90913664f}}};
constexpr Matrix kRgbFromCones{{{5.44702760f, -4.21583418f, -0.02621732f},
                                {-1.07846836f, 2.14454911f, -0.11780185f},
                                {0.00779660f, -0.21908421f, 1.11991220f}}};

float dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

// The Minkowski mean with exponent 6 of one channel, in linear light.
float shadeOfGrey(const std::array<std::uint32_t, 256>& counts, float pixel_count) {
  const auto& decoded = srgbByteToLinear();
  float sum = 0;
  for (std::size_t code = 0; code < 256; ++code) {
    const float squared = decoded[code] * decoded[code];
    sum += static_cast<float>(counts[code]) / pixel_count * (squared * squared * squared);
  }
  return std::pow(sum, 1.0f / 6);
}

}  // namespace

OperatorConstants resolveAutoWhiteBalance(const OperatorConstants& constants, const ChannelHistograms& histograms) {
  const float amount = constants.values[0];
  const auto pixel_count = static_cast<float>(histograms.pixelCount());
  Vector light{};
  for (std::size_t k = 0; k < 3; ++k) {
    light[k] = pixel_count > 0 ? shadeOfGrey(histograms.counts[k], pixel_count) : 0;
  }
  // Too dark to tell: as it is.
  if (std::max({light[0], light[1], light[2]}) < 1e-3f) light = {1, 1, 1};
  const float grey = luminance({light[0], light[1], light[2]});
  Vector gains{};
  for (std::size_t k = 0; k < 3; ++k) {
    const float wanted = dot(kConesFromRgb[k], {grey, grey, grey});
    gains[k] = std::pow(std::clamp(wanted / dot(kConesFromRgb[k], light), 0.5f, 2.0f), amount);
  }
  OperatorConstants matrix;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      const Vector cones{kConesFromRgb[0][column] * gains[0], kConesFromRgb[1][column] * gains[1],
                         kConesFromRgb[2][column] * gains[2]};
      matrix.values[row * 4 + column] = dot(kRgbFromCones[row], cones);
    }
  }
  return matrix;
}

}  // namespace atelier::image
