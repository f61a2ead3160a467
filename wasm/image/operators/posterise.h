// Posterise, on the encoded signal, whose steps look even: each channel takes the nearest of a few levels.
//
// The border between two levels lies in the middle of two codes of an 8-bit picture, and the step is a ramp from the
// one code to the other. So every code takes a level exactly, and a value in between, which another operator of the
// pass left there, is not thrown from level to level by a rounding error.
#pragma once

#include <algorithm>
#include <cmath>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// levels: 2 … 256, rounded. The constant is the number of steps between them.
inline OperatorConstants posteriseConstants(float levels) { return {{std::floor(levels + 0.5f) - 1}}; }

inline float posteriseCurve(float x, float steps) {
  const float code = std::clamp(x, 0.0f, 1.0f) * 255;
  const float level = std::floor(code * steps / 255 + 0.5f);
  // From `level` up and down to its neighbours: 0 … 1 along each ramp.
  const float above = std::floor(255 * (level + 0.5f) / steps);
  const float below = std::floor(255 * (level - 0.5f) / steps);
  const float up = std::clamp(code - above, 0.0f, 1.0f);
  const float down = std::clamp(code - below, 0.0f, 1.0f) - 1;
  return (level + up + down) / steps;
}

inline Rgb posterise(const Rgb& encoded, const OperatorConstants& constants) {
  const float steps = constants.values[0];
  return {posteriseCurve(encoded.r, steps), posteriseCurve(encoded.g, steps), posteriseCurve(encoded.b, steps)};
}

}  // namespace atelier::image
