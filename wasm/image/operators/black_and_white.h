// Black and white, in linear light: a grey that weighs the three channels as a filter before a panchromatic film
// does. The plain weights are those of luminance. In between, a mix with the colour.
#pragma once

#include "image/operators/gamut.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// red, green, blue: how much each channel's light counts, only against the others, so that white stays white; where
// all are 0, luminance. Constants: amount, the three weights.
inline OperatorConstants blackAndWhiteConstants(float amount, float red, float green, float blue) {
  const float sum = red + green + blue;
  if (sum < 1e-3f) return {{amount, 0.2126f, 0.7152f, 0.0722f}};
  return {{amount, red / sum, green / sum, blue / sum}};
}

inline Rgb blackAndWhite(const Rgb& linear, const OperatorConstants& constants) {
  const auto& c = constants.values;
  const float grey = c[1] * linear.r + c[2] * linear.g + c[3] * linear.b;
  return mixed(linear, {grey, grey, grey}, c[0]);
}

}  // namespace atelier::image
