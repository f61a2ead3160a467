// Chromatic adaptation: the picture as it would look had its light been another.
//
// Von Kries adaptation in the CAT16 cone space (Li et al., "Comprehensive color solutions: CAM16, CAT16 and
// CAM16-UCS", 2017). The Planckian locus is Planck's law seen by the CIE 1931 observer, in the analytic fit of Wyman,
// Sloan and Shirley, "Simple analytic approximations to the CIE XYZ color matching functions" (2013), which holds at
// any temperature.
#pragma once

#include <array>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

using CieXyz = std::array<double, 3>;  // CIE 1931, a white has Y = 1

inline constexpr double kDaylightMired = 1e6 / 6504;  // 1e6 / kelvin

// The white of a black body at 1e6 / mired kelvin.
CieXyz planckianWhite(double mired);
// A white beside the locus at `mired`, by `distance` in the CIE 1960 diagram (Duv): positive is greener.
CieXyz offTheLocus(double mired, double distance);

// The 3 x 3 matrix on linear sRGB, rows padded to four, that turns the one white into the other. sRGB's white keeps
// its luminance.
OperatorConstants adaptationConstants(const CieXyz& from_white, const CieXyz& to_white);

inline Rgb adapted(const Rgb& c, const OperatorConstants& constants) {
  const auto& m = constants.values;
  return {m[0] * c.r + m[1] * c.g + m[2] * c.b, m[4] * c.r + m[5] * c.g + m[6] * c.b,
          m[8] * c.r + m[9] * c.g + m[10] * c.b};
}

}  // namespace atelier::image
