// Exposure, in linear light: a stop doubles the light that reached the sensor, so it is a product there and only
// there. Highlights clip as they would on film left open too long.
#pragma once

#include <cmath>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

inline OperatorConstants exposureConstants(float ev) { return {{std::exp2(ev)}}; }

inline Rgb exposure(const Rgb& linear, const OperatorConstants& constants) {
  const float gain = constants.values[0];
  return {linear.r * gain, linear.g * gain, linear.b * gain};
}

}  // namespace atelier::image
