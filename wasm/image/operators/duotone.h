// Duotone: luminance printed in two inks, dark tones in the one, light tones in the other. Tones run along a straight
// line in OKLab, evenly in lightness, from a dark colour to a light one; where sRGB has none so vivid, paler. In
// between, a mix in linear light.
#pragma once

#include <algorithm>
#include <cmath>

#include "image/operators/gamut.h"
#include "image/operators/hue_window.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// Constants: amount; the dark ink, the light ink in OKLab.
inline OperatorConstants duotoneConstants(float amount, float dark_hue_degrees, float light_hue_degrees) {
  constexpr float kDark = 0.22f, kLight = 0.93f, kChroma = 0.12f;
  const float dark = dark_hue_degrees * kRadiansPerDegree;
  const float light = light_hue_degrees * kRadiansPerDegree;
  return {{amount, 0, 0, 0,                                                        //
           kDark, kChroma * std::cos(dark), kChroma * std::sin(dark), 0,           //
           kLight, kChroma * std::cos(light), kChroma * std::sin(light), 0}};
}

// OKLab's lightness of the grey with the pixel's luminance, 0 … 1.
inline float greyLightness(const Rgb& linear) {
  return std::min(std::cbrt(luminance(withoutNegatives(linear))), 1.0f);
}

inline Rgb duotone(const Rgb& linear, const OperatorConstants& constants) {
  const auto& c = constants.values;
  const float t = greyLightness(linear);
  const Rgb toned = inGamutFromOkLab({c[4] + (c[8] - c[4]) * t, c[5] + (c[9] - c[5]) * t, c[6] + (c[10] - c[6]) * t});
  return mixed(linear, toned, c[0]);
}

}  // namespace atelier::image
