// Vignette, in linear light: the natural fall-off of a lens, which loses light with the fourth power of the cosine
// of the angle off its axis. A negative amount gives the corners light instead, up to twice as much.
#pragma once

#include <cmath>

#include "image/colour.h"
#include "image/operators/operator_constants.h"
#include "image/pixel_array.h"

namespace atelier::image {

// amount: -1 … 1; size: 0 (the fall-off begins at the centre) … 1 (only the corners).
inline OperatorConstants vignetteConstants(float amount, float size, const ImageSpec& spec) {
  const auto width = static_cast<float>(spec.width);
  const auto height = static_cast<float>(spec.height);
  const float half_diagonal = 0.5f * std::sqrt(width * width + height * height);
  const float tangent_at_corner = 1.7320508f * std::exp2(1 - 2 * size);  // size 0.5: 60° off the axis
  const float scale = tangent_at_corner / half_diagonal;
  return {{amount, width * scale, height * scale}};
}

inline Rgb vignette(const Rgb& linear, const PixelPlace& place, const OperatorConstants& constants) {
  const float dx = (place.x - 0.5f) * constants.values[1];
  const float dy = (place.y - 0.5f) * constants.values[2];
  const float cos_squared = 1 / (1 + dx * dx + dy * dy);
  const float gain = 1 + constants.values[0] * (cos_squared * cos_squared - 1);
  return {linear.r * gain, linear.g * gain, linear.b * gain};
}

}  // namespace atelier::image
