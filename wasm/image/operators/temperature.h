// Temperature, in linear light: the picture as it would look had its light been warmer or cooler.
//
// The slider moves the white along the Planckian locus from 6504 K, in mireds, and the colours follow by von Kries
// adaptation in the CAT16 cone space (Li et al., "Comprehensive color solutions: CAM16, CAT16 and CAM16-UCS",
// 2017). The locus is Planck's law seen by the CIE 1931 observer, in the analytic fit of Wyman, Sloan and Shirley
// (2013), which holds at any temperature. White keeps its luminance.
#pragma once

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// mired: -150 (bluer) … 150 (more orange). The constants are a 3 x 3 matrix, rows padded to four.
OperatorConstants temperatureConstants(float mired);

inline Rgb temperature(const Rgb& c, const OperatorConstants& constants) {
  const auto& m = constants.values;
  return {m[0] * c.r + m[1] * c.g + m[2] * c.b, m[4] * c.r + m[5] * c.g + m[6] * c.b,
          m[8] * c.r + m[9] * c.g + m[10] * c.b};
}

}  // namespace atelier::image
