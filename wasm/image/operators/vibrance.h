// Vibrance, in OKLab: like saturation, but pale colours change more than vivid ones, and skin changes half as much.
//
// A chroma C becomes C · (1 + amount · (1 - C / 0.3)); 0.3 is about the most chroma in sRGB. The order of colours by
// chroma stays for every amount. Skin of every shade has a hue near 55° in OKLab. The gamut ends as for saturation.
#pragma once

#include <algorithm>
#include <cmath>

#include "image/operators/gamut.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// amount: -1 … 1.
inline OperatorConstants vibranceConstants(float amount) { return {{amount}}; }

inline Rgb vibrance(const Rgb& given, const OperatorConstants& constants) {
  const Rgb linear = withoutNegatives(given);
  constexpr float kMostChroma = 0.3f;
  constexpr float kSkinA = 0.5736f, kSkinB = 0.8192f;  // cos and sin of 55°
  const float amount = constants.values[0];
  const OkLab lab = okLabFromLinear(linear);
  const float chroma = std::sqrt(lab.a * lab.a + lab.b * lab.b);
  const float paleness = std::clamp(1 - chroma / kMostChroma, 0.0f, 1.0f);
  // 1 at the hue of skin, 0 from 60° away.
  const float towards_skin = (lab.a * kSkinA + lab.b * kSkinB) / std::max(chroma, 1e-4f);
  const float skin = std::clamp(2 * towards_skin - 1, 0.0f, 1.0f);
  const float scale = 1 + amount * paleness * (1 - 0.5f * skin);
  const Rgb wanted = linearFromOkLab({lab.lightness, lab.a * scale, lab.b * scale});
  return scale <= 1 ? wanted : stayInGamut(linear, wanted);
}

}  // namespace atelier::image
