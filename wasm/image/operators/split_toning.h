// Split toning, in OKLab: a tone is added to the shadows and another to the highlights, as when a print goes through
// two toning baths. Lightness stays; black and white stay neutral, and so does the middle where the two hues oppose.
// A colour at the border of the gamut stops there (gamut.h).
#pragma once

#include <algorithm>
#include <cmath>

#include "image/operators/gamut.h"
#include "image/operators/hue_window.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// balance: -1 (the shadows' hue reaches far up) … 1 (the highlights' far down).
// Constants: where the change-over begins and ends (lightness); the tones' a and b.
inline OperatorConstants splitToningConstants(float amount, float shadow_hue_degrees, float highlight_hue_degrees,
                                              float balance) {
  const float chroma = 0.1f * amount;
  const float middle = 0.55f - 0.3f * balance;
  const float shadow = shadow_hue_degrees * kRadiansPerDegree;
  const float highlight = highlight_hue_degrees * kRadiansPerDegree;
  return {{middle - 0.25f, middle + 0.25f, 0, 0,                              //
           chroma * std::cos(shadow), chroma * std::sin(shadow),              //
           chroma * std::cos(highlight), chroma * std::sin(highlight)}};
}

inline Rgb splitToning(const Rgb& given, const OperatorConstants& constants) {
  const Rgb linear = withoutNegatives(given);
  const auto& c = constants.values;
  const OkLab lab = okLabFromLinear(linear);
  const float share = smoothStep(c[0], c[1], lab.lightness);
  const float strength = std::max(4 * lab.lightness * (1 - lab.lightness), 0.0f);
  const float a = (c[4] + (c[6] - c[4]) * share) * strength;
  const float b = (c[5] + (c[7] - c[5]) * share) * strength;
  return stayInGamut(linear, linearFromOkLab({lab.lightness, lab.a + a, lab.b + b}));
}

}  // namespace atelier::image
