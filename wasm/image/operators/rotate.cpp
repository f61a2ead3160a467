#include "image/operators/rotate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "image/operators/finish_pixel.h"
#include "image/step_geometry.h"

namespace atelier::image {

namespace {

constexpr int kFractionBits = 16;

std::array<float, 4> cubicWeights(std::int32_t place) {
  const float t = static_cast<float>(place & 0xffff) / 65536.0f;
  return {((-0.5f * t + 1.0f) * t - 0.5f) * t, (1.5f * t - 2.5f) * t * t + 1.0f, ((-1.5f * t + 2.0f) * t + 0.5f) * t,
          (0.5f * t - 0.5f) * t * t};
}

PixelBytes pixelAt(const Image& source, FixedPlace place) {
  const auto& decoded = srgbByteToLinear();
  const std::array<float, 4> across = cubicWeights(place.x), down = cubicWeights(place.y);
  const int left = (place.x >> kFractionBits) - 1, top = (place.y >> kFractionBits) - 1;
  PlaneValue sum{};
  for (int j = 0; j < 4; ++j) {
    const std::uint8_t* row = source.row(std::clamp(top + j, 0, source.height() - 1)).data();
    for (int i = 0; i < 4; ++i) {
      const std::uint8_t* pixel = row + std::clamp(left + i, 0, source.width() - 1) * 4;
      const float weight = across[static_cast<std::size_t>(i)] * down[static_cast<std::size_t>(j)];
      const float alpha = unitOf(pixel[3]);
      for (std::size_t k = 0; k < 3; ++k) sum[k] += decoded[pixel[k]] * alpha * weight;
      sum[3] += alpha * weight;
    }
  }
  const std::uint8_t alpha = byteOfAlpha(sum[3]);
  if (alpha == 0) return {0, 0, 0, 0};
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  return {encode(sum[0] / sum[3]), encode(sum[1] / sum[3]), encode(sum[2] / sum[3]), alpha};
}

}  // namespace

Rotation rotationOf(const PlanStep& given, const ImageSpec& source) {
  const PlanStep step = normalised(given);
  const double radians = static_cast<double>(step.values[0]) * std::numbers::pi / 180;
  const auto fixed = [](double value) { return static_cast<std::int32_t>(std::lround(value * (1 << 30))); };
  const std::int32_t cosine = fixed(std::cos(radians)), sine = fixed(std::sin(radians));
  return {geometryOf(step, source).result, cosine >> 15, cosine & 0x7fff, sine >> 15, sine & 0x7fff};
}

FixedPlace placeOf(const Rotation& rotation, const ImageSpec& source, int x, int y) {
  // From the middle, in half pixels: at most 15 bits, so each product below has at most 30.
  const std::int32_t dx = 2 * x + 1 - rotation.result.width;
  const std::int32_t dy = 2 * y + 1 - rotation.result.height;
  const std::int32_t along = dx * rotation.cosine_high + dy * rotation.sine_high +
                             ((dx * rotation.cosine_low + dy * rotation.sine_low) >> 15);
  const std::int32_t across = dy * rotation.cosine_high - dx * rotation.sine_high +
                              ((dy * rotation.cosine_low - dx * rotation.sine_low) >> 15);
  return {along + (source.width - 1) * 32768, across + (source.height - 1) * 32768};
}

base::Result<Image> rotatePixels(const Image& source, const Rotation& rotation) {
  ATELIER_TRY(result, ImageBuffer::allocate(rotation.result));
  for (int y = 0; y < rotation.result.height; ++y) {
    for (int x = 0; x < rotation.result.width; ++x) {
      const PixelBytes bytes = pixelAt(source, placeOf(rotation, source.spec(), x, y));
      std::ranges::copy(bytes, result.pixel(x, y));
    }
  }
  return Image(std::move(result));
}

}  // namespace atelier::image
