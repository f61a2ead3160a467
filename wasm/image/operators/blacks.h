// Blacks, on the encoded signal: moves the black end, and the tones above it the less the brighter they are. Upwards,
// black becomes a dark grey, as in a faded print; downwards, what was nearly black becomes black.
//
// Channel by channel, unlike whites: a lifted black is light added to all three (there is no colour to scale), and a
// lowered one takes such a veil away again.
#pragma once

#include <algorithm>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// x becomes x + c · (1 - x)³. The slope is positive for c below 1/3.
inline OperatorConstants blacksConstants(float amount) { return {{0.2f * amount}}; }

inline float blacksCurve(float x, float lift) {
  const float rest = 1 - std::clamp(x, 0.0f, 1.0f);
  return x + lift * rest * rest * rest;
}

inline Rgb blacks(const Rgb& encoded, const OperatorConstants& constants) {
  const float lift = constants.values[0];
  return {blacksCurve(encoded.r, lift), blacksCurve(encoded.g, lift), blacksCurve(encoded.b, lift)};
}

}  // namespace atelier::image
