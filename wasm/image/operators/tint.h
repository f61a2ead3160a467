// Tint, in linear light: what temperature leaves over. The slider moves the white across the Planckian locus at
// 6504 K, between green and magenta, and the colours follow by chromatic adaptation. White keeps its luminance.
#pragma once

#include "image/operators/chromatic_adaptation.h"

namespace atelier::image {

// amount: -1 (green, as under a fluorescent tube with a Duv of 0.03) … 1 (as far towards magenta).
inline OperatorConstants tintConstants(float amount) {
  constexpr double kMostDuv = 0.03;
  return adaptationConstants(planckianWhite(kDaylightMired),
                             offTheLocus(kDaylightMired, -kMostDuv * static_cast<double>(amount)));
}

inline Rgb tint(const Rgb& linear, const OperatorConstants& constants) { return adapted(linear, constants); }

}  // namespace atelier::image
