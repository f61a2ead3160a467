// Contrast, on the encoded signal, whose steps look even: around middle grey (18 % of white, 0.461 encoded).
//
// More contrast is an S-curve of two power arcs that meet at middle grey with the slope of the exponent and end
// exactly at black and white, so nothing clips however far the slider goes. Less contrast is a straight line
// towards middle grey: the arcs' inverse would be infinitely steep at black and lift its noise.
#pragma once

#include <algorithm>
#include <cmath>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

inline constexpr float kMiddleGreyEncoded = 0.46135613f;  // encodeSrgb(0.18)

// amount: -1 (flat grey) … 1 (slope 2.83 at middle grey).
inline OperatorConstants contrastConstants(float amount) {
  const float exponent = amount > 0 ? std::exp2(1.5f * amount) : 1.0f;
  const float scale = amount > 0 ? 1.0f : 1 + amount;
  return {{exponent, scale}};
}

inline float contrastCurve(float x, const OperatorConstants& constants) {
  const float grey = kMiddleGreyEncoded;
  const float exponent = constants.values[0];
  if (exponent == 1) return grey + (x - grey) * constants.values[1];
  if (x <= 0 || x >= 1) return x;  // beyond black and white the curve goes straight on
  if (x < grey) return grey * std::pow(x / grey, exponent);
  return 1 - (1 - grey) * std::pow((1 - x) / (1 - grey), exponent);
}

inline Rgb contrast(const Rgb& encoded, const OperatorConstants& constants) {
  return {contrastCurve(encoded.r, constants), contrastCurve(encoded.g, constants),
          contrastCurve(encoded.b, constants)};
}

}  // namespace atelier::image
