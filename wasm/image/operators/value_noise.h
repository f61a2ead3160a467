// Noise that is a function of the place alone: the same on every machine, at every strip and band.
//
// Value noise: random numbers at whole coordinates, by a hash of integers, smoothly mixed in between. Twin of
// shaders/lib/value_noise.wgsl; being continuous, a rounding error of the place moves it as little.
#pragma once

#include <cmath>
#include <cstdint>

#include "image/operators/finish_pixel.h"
#include "image/operators/pcg_hash.h"

namespace atelier::image {

inline float latticeValue(std::int32_t x, std::int32_t y) {
  const std::uint32_t hash = pcgHash(static_cast<std::uint32_t>(x) + pcgHash(static_cast<std::uint32_t>(y)));
  return static_cast<float>(hash >> 8) / 16777216.0f;
}

// 0 … 1, with a mean of 0.5.
inline float valueNoise(float x, float y) {
  const float left = std::floor(x), top = std::floor(y);
  const float u = x - left, v = y - top;
  const float across = u * u * (3 - 2 * u), down = v * v * (3 - 2 * v);
  const auto i = static_cast<std::int32_t>(left), j = static_cast<std::int32_t>(top);
  const float upper = mixed(latticeValue(i, j), latticeValue(i + 1, j), across);
  const float lower = mixed(latticeValue(i, j + 1), latticeValue(i + 1, j + 1), across);
  return mixed(upper, lower, down);
}

}  // namespace atelier::image
