// Whites, in linear light by encoded luminance (tone.h): moves the white end, and the tones below it the less the
// darker they are. Upwards, what was nearly white becomes white; downwards, white becomes a light grey.
#pragma once

#include "image/operators/operator_constants.h"
#include "image/operators/tone.h"

namespace atelier::image {

// t becomes t + c · t³.
inline OperatorConstants whitesConstants(float amount) { return {{0.25f * amount}}; }

inline Rgb whites(const Rgb& linear, const OperatorConstants& constants) {
  const float bright = luminance(linear);
  const float t = toneOf(bright);
  return scaledTone(linear, bright, 1 + constants.values[0] * t * t);
}

}  // namespace atelier::image
