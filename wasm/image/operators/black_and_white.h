// Black and white, in linear light: a grey with the pixel's luminance, which is what a panchromatic film records.
// In between, the mix keeps the luminance too.
#pragma once

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

inline OperatorConstants blackAndWhiteConstants(float amount) { return {{amount}}; }

inline Rgb blackAndWhite(const Rgb& linear, const OperatorConstants& constants) {
  const float amount = constants.values[0];
  const float grey = luminance(linear);
  return {linear.r + (grey - linear.r) * amount, linear.g + (grey - linear.g) * amount,
          linear.b + (grey - linear.b) * amount};
}

}  // namespace atelier::image
