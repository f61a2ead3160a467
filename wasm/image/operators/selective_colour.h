// Selective colour, in OKLab: hue, saturation and lightness of the colours around one hue. The window, the gamut and
// the soft border are those of recolour.
#pragma once

#include "image/operators/gamut.h"
#include "image/operators/hue_window.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// Hues up to 0.35 of the width off the centre are taken fully, none beyond 0.8 of it. saturation: -1 (grey) … 1 (twice
// the chroma); lightness: added. Constants: the window; amount, scale of chroma, lightness; cosine and sine of the
// turn.
inline OperatorConstants selectiveColourConstants(float amount, float centre_degrees, float width_degrees,
                                                  float hue_degrees, float saturation, float lightness) {
  const HueWindow window = hueWindow(centre_degrees, 0.35f * width_degrees, 0.8f * width_degrees);
  const float turn = hue_degrees * kRadiansPerDegree;
  return {{window[0], window[1], window[2], window[3],  //
           amount, 1 + saturation, lightness, 0,        //
           std::cos(turn), std::sin(turn)}};
}

inline Rgb selectiveColour(const Rgb& given, const OperatorConstants& constants) {
  const Rgb linear = withoutNegatives(given);
  const float* c = constants.values.data();
  const OkLab lab = okLabFromLinear(linear);
  const float weight = hueWeight(lab, c) * c[4];
  if (weight <= 0) return given;
  const float a = (lab.a * c[8] - lab.b * c[9]) * c[5];
  const float b = (lab.a * c[9] + lab.b * c[8]) * c[5];
  return mixed(given, inGamutFromOkLab({lab.lightness + c[6], a, b}), weight);
}

}  // namespace atelier::image
