// Saturation, in OKLab: colourfulness is scaled along a line of equal hue and lightness.
//
// Where the gamut ends the colour stops (gamut.h), on the way from the pixel as it was. That way is a chord of the
// OKLab line; searching along the line itself is ill-conditioned, since it can graze the border, and two processors
// then stop far apart.
#pragma once

#include "image/operators/gamut.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// amount: -1 (grey) … 1 (twice the chroma, as far as the gamut reaches).
inline OperatorConstants saturationConstants(float amount) { return {{1 + amount}}; }

inline Rgb saturation(const Rgb& given, const OperatorConstants& constants) {
  const Rgb linear = withoutNegatives(given);
  const float scale = constants.values[0];
  const OkLab lab = okLabFromLinear(linear);
  const Rgb wanted = linearFromOkLab({lab.lightness, lab.a * scale, lab.b * scale});
  return scale <= 1 ? wanted : stayInGamut(linear, wanted);
}

}  // namespace atelier::image
