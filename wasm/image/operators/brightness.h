// Brightness, on the encoded signal, whose steps look even: lifts or lowers what lies between black and white, which
// stay where they are, so nothing clips. (Exposure is the other way to be brighter: all the light, white included.)
//
// The curve is Schlick's bias ("Fast alternatives to Perlin's bias and gain functions", Graphics Gems IV, 1994). A
// power would do the same in the middle but starts infinitely steep at black, where it lifts noise. The curve of
// -amount undoes the one of amount exactly.
#pragma once

#include <cmath>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// amount: -1 (mid-grey becomes 0.2) … 1 (mid-grey becomes 0.8). The constant is the slope at black.
inline OperatorConstants brightnessConstants(float amount) { return {{std::exp2(2 * amount)}}; }

inline float brightnessCurve(float x, float slope) {
  if (x <= 0 || x >= 1) return x;  // beyond black and white the curve goes straight on
  return slope * x / ((slope - 1) * x + 1);
}

inline Rgb brightness(const Rgb& encoded, const OperatorConstants& constants) {
  const float slope = constants.values[0];
  return {brightnessCurve(encoded.r, slope), brightnessCurve(encoded.g, slope), brightnessCurve(encoded.b, slope)};
}

}  // namespace atelier::image
