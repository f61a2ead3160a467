// One pixel through a row of point operators.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "image/operators/point_pass.h"

namespace atelier::test {

using Pixel = std::array<std::uint8_t, 4>;

// The pixel at (x, y) of a picture of `spec` after `steps`.
inline Pixel applied(const std::vector<image::PlanStep>& steps, Pixel pixel, std::uint8_t weight = 255,
                     image::ImageSpec spec = {1, 1}, int x = 0, int y = 0) {
  std::vector<std::uint8_t> row(static_cast<std::size_t>(spec.width) * 4);
  std::copy(pixel.begin(), pixel.end(), row.begin() + x * 4);
  const std::vector<std::uint8_t> weights(static_cast<std::size_t>(spec.width), weight);
  image::PointPass(steps, spec).runRow(y, row, weights, row);
  std::copy_n(row.begin() + x * 4, 4, pixel.begin());
  return pixel;
}

inline image::PlanStep step(image::OperatorId op, std::vector<float> values) {
  return image::normalised({.op = op, .values = std::move(values)});
}

inline Pixel grey(int value) {
  const auto byte = static_cast<std::uint8_t>(value);
  return {byte, byte, byte, 255};
}

inline image::OkLab labOf(const Pixel& pixel) {
  const auto& decoded = image::srgbByteToLinear();
  return image::okLabFromLinear({decoded[pixel[0]], decoded[pixel[1]], decoded[pixel[2]]});
}

inline float chromaOf(const Pixel& pixel) {
  const image::OkLab lab = labOf(pixel);
  return std::hypot(lab.a, lab.b);
}

// In degrees, 0 … 360.
inline float hueOf(const Pixel& pixel) {
  const image::OkLab lab = labOf(pixel);
  const float degrees = std::atan2(lab.b, lab.a) * 57.29578f;
  return degrees < 0 ? degrees + 360 : degrees;
}

// The smaller angle between two hues, in degrees.
inline float hueDistance(float a, float b) {
  const float distance = std::fmod(std::fabs(a - b), 360.0f);
  return std::min(distance, 360 - distance);
}

}  // namespace atelier::test
