// Temperature, in linear light: the slider moves the white along the Planckian locus from 6504 K, in mireds, and the
// colours follow by chromatic adaptation (chromatic_adaptation.h). White keeps its luminance.
#pragma once

#include "image/operators/chromatic_adaptation.h"

namespace atelier::image {

// mired: -150 (bluer) … 150 (more orange).
inline OperatorConstants temperatureConstants(float mired) {
  return adaptationConstants(planckianWhite(kDaylightMired),
                             planckianWhite(kDaylightMired + static_cast<double>(mired)));
}

inline Rgb temperature(const Rgb& linear, const OperatorConstants& constants) { return adapted(linear, constants); }

}  // namespace atelier::image
