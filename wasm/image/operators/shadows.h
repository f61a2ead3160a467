// Shadows, in linear light by encoded luminance (tone.h): dark tones become brighter or darker, most at a quarter of
// the way to white. Black itself stays.
#pragma once

#include "image/operators/operator_constants.h"
#include "image/operators/tone.h"

namespace atelier::image {

// t becomes t + c · t · (1 - t)³. The slope is positive for c between -1 and 4.
inline OperatorConstants shadowsConstants(float amount) { return {{amount > 0 ? 2 * amount : 0.9f * amount}}; }

inline Rgb shadows(const Rgb& linear, const OperatorConstants& constants) {
  const float bright = luminance(linear);
  const float rest = 1 - toneOf(bright);
  return scaledTone(linear, bright, 1 + constants.values[0] * rest * rest * rest);
}

}  // namespace atelier::image
