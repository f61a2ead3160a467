// Gradient map: luminance becomes a colour of a palette, dark to light. Palettes have five colours, evenly spaced in
// OKLab's lightness of the grey; between them straight lines in OKLab, which neither darken nor dirty on the way.
// Every palette becomes lighter from colour to colour, so the picture stays readable.
#pragma once

#include <algorithm>

#include "image/operators/duotone.h"

namespace atelier::image {

// palette, rounded: 0 sunset, 1 ocean, 2 forest, 3 fire, 4 neon, 5 copper. Constants: amount, then the five colours in
// OKLab, packed.
OperatorConstants gradientMapConstants(float amount, float palette);

inline Rgb gradientMap(const Rgb& linear, const OperatorConstants& constants) {
  const float place = greyLightness(linear) * 4;
  const float* stops = constants.values.data() + 1;
  OkLab lab{stops[0], stops[1], stops[2]};
  for (int i = 1; i < 5; ++i) {
    const float share = std::clamp(place - static_cast<float>(i - 1), 0.0f, 1.0f);
    const float* stop = stops + i * 3;
    lab = {lab.lightness + (stop[0] - lab.lightness) * share, lab.a + (stop[1] - lab.a) * share,
           lab.b + (stop[2] - lab.b) * share};
  }
  return mixed(linear, inGamutFromOkLab(lab), constants.values[0]);
}

}  // namespace atelier::image
