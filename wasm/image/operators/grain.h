// Grain, on the encoded signal: the silver of a film, the same in all channels, strongest in the middle tones and none
// in black and white, where there is either no silver or nothing but.
//
// Each cell of a lattice has a value from a hash of its place, all in integers, so both twins have the same grain; the
// hash's four bytes are added, which is close to a normal distribution. Between cells the values are smoothed, and divided by what smoothing
// takes of the variance; otherwise the lattice would show as a pattern of more and less noise.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "image/colour.h"
#include "image/operators/operator_constants.h"
#include "image/operators/pcg_hash.h"

namespace atelier::image {

// amount 1: a standard deviation of 0.12 in the middle. size_px: the distance between cells.
inline OperatorConstants grainConstants(float amount, float size_px) { return {{0.12f * amount, 1 / size_px}}; }

// Mean 0, standard deviation 1.
inline float grainOfCell(std::uint32_t column, std::uint32_t row) {
  const std::uint32_t hash = pcgHash(column + pcgHash(row));
  const std::uint32_t sum = (hash & 255) + (hash >> 8 & 255) + (hash >> 16 & 255) + (hash >> 24);
  return (static_cast<float>(sum) - 510) / 147.8f;
}

inline float grainAt(const PixelPlace& place, float cells_per_px) {
  const float x = static_cast<float>(place.column) * cells_per_px;
  const float y = static_cast<float>(place.row) * cells_per_px;
  const float left = std::floor(x), top = std::floor(y);
  const float u = (x - left) * (x - left) * (3 - 2 * (x - left));
  const float v = (y - top) * (y - top) * (3 - 2 * (y - top));
  const auto column = static_cast<std::uint32_t>(left), row = static_cast<std::uint32_t>(top);
  const float above = grainOfCell(column, row) * (1 - u) + grainOfCell(column + 1, row) * u;
  const float below = grainOfCell(column, row + 1) * (1 - u) + grainOfCell(column + 1, row + 1) * u;
  const float variance = (u * u + (1 - u) * (1 - u)) * (v * v + (1 - v) * (1 - v));
  return (above * (1 - v) + below * v) / std::sqrt(variance);
}

inline Rgb grain(const Rgb& encoded, const PixelPlace& place, const OperatorConstants& constants) {
  const float tone = std::clamp(0.2126f * encoded.r + 0.7152f * encoded.g + 0.0722f * encoded.b, 0.0f, 1.0f);
  const float noise = grainAt(place, constants.values[1]) * constants.values[0] * 4 * tone * (1 - tone);
  return {encoded.r + noise, encoded.g + noise, encoded.b + noise};
}

}  // namespace atelier::image
