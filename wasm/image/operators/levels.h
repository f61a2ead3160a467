// Levels, on the encoded signal, each channel alike: `black` and what is darker becomes black, `white` and what is
// brighter becomes white, and gamma bends what lies between (above 1 it becomes brighter). The signal is the encoded
// one because the sliders name its values, as every histogram shows them.
#pragma once

#include <algorithm>
#include <cmath>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// The power is a straight line below this share of the range, half a code of an 8-bit picture: it would start
// infinitely steep, and two processors that are off by one rounding would be off by several codes.
inline constexpr float kLevelsToe = 1.0f / 512;
// Added before the curve, far too little to see: round numbers on the sliders put many codes of an 8-bit picture
// exactly between two others, where a rounding error decides.
inline constexpr float kLevelsNudge = 1e-5f;

// white is kept above black by five codes. Constants: black, 1 / range, exponent, slope of the toe.
inline OperatorConstants levelsConstants(float black, float white, float gamma) {
  const float range = std::max(white - black, 0.02f);
  const float exponent = 1 / gamma;
  return {{black, 1 / range, exponent, std::pow(kLevelsToe, exponent - 1)}};
}

inline float levelsCurve(float x, const OperatorConstants& constants) {
  const float t = (x - constants.values[0]) * constants.values[1] + kLevelsNudge;
  return t <= kLevelsToe ? t * constants.values[3] : std::pow(t, constants.values[2]);
}

inline Rgb levels(const Rgb& encoded, const OperatorConstants& constants) {
  return {levelsCurve(encoded.r, constants), levelsCurve(encoded.g, constants), levelsCurve(encoded.b, constants)};
}

}  // namespace atelier::image
