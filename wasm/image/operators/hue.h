// Hue, in OKLab: every colour turns by the same angle and keeps its lightness and, as far as sRGB has it, its chroma.
// Where it has not, the colour is as vivid as it can be on the way from its grey (gamut.h).
#pragma once

#include <cmath>

#include "image/operators/gamut.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// degrees: -180 … 180, counter-clockwise: red turns to yellow, green, blue.
inline OperatorConstants hueConstants(float degrees) {
  const float radians = degrees * 0.017453293f;
  return {{std::cos(radians), std::sin(radians)}};
}

inline Rgb hue(const Rgb& given, const OperatorConstants& constants) {
  const Rgb linear = withoutNegatives(given);
  const float cosine = constants.values[0];
  const float sine = constants.values[1];
  const OkLab lab = okLabFromLinear(linear);
  return inGamutFromOkLab({lab.lightness, lab.a * cosine - lab.b * sine, lab.a * sine + lab.b * cosine});
}

}  // namespace atelier::image
