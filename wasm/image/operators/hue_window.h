// HueWindow: the colours whose OKLab hue lies around a centre, with a soft border; greys have no hue and lie outside.
//
// Hues are compared by the chord between them on the circle of hues, 2 · sin(angle / 2), so no angle is ever computed
// and none wraps around; up to a quarter turn a chord grows almost as its angle does.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include "image/colour.h"
#include "image/operators/smooth_step.h"

namespace atelier::image {

inline constexpr float kRadiansPerDegree = 0.017453293f;

// Below the first chroma a colour counts as grey, above the second fully as a colour.
inline constexpr float kGreyChroma = 0.015f;
inline constexpr float kColourChroma = 0.05f;

// Cosine and sine of the centre, the chord up to which all is taken, the chord from which nothing is.
using HueWindow = std::array<float, 4>;

// Takes hues up to `inner` degrees off the centre fully, none from `outer` on; outer at most 180.
inline HueWindow hueWindow(float centre_degrees, float inner_degrees, float outer_degrees) {
  const float centre = centre_degrees * kRadiansPerDegree;
  return {std::cos(centre), std::sin(centre), 2 * std::sin(inner_degrees * kRadiansPerDegree / 2),
          2 * std::sin(outer_degrees * kRadiansPerDegree / 2)};
}

// 0 … 1. `window`: four floats, as above.
inline float hueWeight(const OkLab& lab, const float* window) {
  const float chroma = std::sqrt(lab.a * lab.a + lab.b * lab.b);
  const float scale = 1 / std::max(chroma, 1e-4f);
  const float da = lab.a * scale - window[0];
  const float db = lab.b * scale - window[1];
  const float chord = std::sqrt(da * da + db * db);
  return (1 - smoothStep(window[2], window[3], chord)) * smoothStep(kGreyChroma, kColourChroma, chroma);
}

}  // namespace atelier::image
