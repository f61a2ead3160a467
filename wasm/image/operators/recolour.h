// Recolour, in OKLab: the colours around one hue take another, and keep their lightness, so the shading of the thing
// stays. A hue turns by the angle between the two and moves half way to the new one: a red car with orange glints
// becomes a blue one whose glints are still a little different. The border is soft, greys stay, and where sRGB has no
// such colour it is paler (gamut.h). Between taken and not, a mix in linear light.
#pragma once

#include "image/operators/gamut.h"
#include "image/operators/hue_window.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// Hues up to 0.35 of the width off `from` are taken fully, none beyond 0.8 of it. chroma: times the pixel's; lightness:
// added to it. Constants: the window; amount, chroma, lightness; cosine and sine of the turn and of the new hue.
inline OperatorConstants recolourConstants(float amount, float from_degrees, float to_degrees, float width_degrees,
                                           float chroma, float lightness) {
  const HueWindow window = hueWindow(from_degrees, 0.35f * width_degrees, 0.8f * width_degrees);
  const float turn = (to_degrees - from_degrees) * kRadiansPerDegree;
  const float to = to_degrees * kRadiansPerDegree;
  return {{window[0], window[1], window[2], window[3],  //
           amount, chroma, lightness, 0,                //
           std::cos(turn), std::sin(turn), std::cos(to), std::sin(to)}};
}

inline Rgb recolour(const Rgb& given, const OperatorConstants& constants) {
  const Rgb linear = withoutNegatives(given);
  const float* c = constants.values.data();
  const OkLab lab = okLabFromLinear(linear);
  const float weight = hueWeight(lab, c) * c[4];
  if (weight <= 0) return given;
  const float chroma = std::sqrt(lab.a * lab.a + lab.b * lab.b);
  const float a = (lab.a * c[8] - lab.b * c[9] + chroma * c[10]) * 0.5f * c[5];
  const float b = (lab.a * c[9] + lab.b * c[8] + chroma * c[11]) * 0.5f * c[5];
  return mixed(given, inGamutFromOkLab({lab.lightness + c[6], a, b}), weight);
}

}  // namespace atelier::image
