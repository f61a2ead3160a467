// HueWindow: the colours whose OKLab hue lies around a centre, with a soft border; greys have no hue and lie outside.
//
// Hues are compared by the cosine of the angle between them, so no angle is ever computed and none wraps around.
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

// Cosine and sine of the centre, cosine of the half width where nothing is taken any more and where all is.
using HueWindow = std::array<float, 4>;

// Takes hues up to `inner` degrees off the centre fully, none from `outer` on; outer at most 180.
inline HueWindow hueWindow(float centre_degrees, float inner_degrees, float outer_degrees) {
  const float centre = centre_degrees * kRadiansPerDegree;
  return {std::cos(centre), std::sin(centre), std::cos(outer_degrees * kRadiansPerDegree),
          std::cos(inner_degrees * kRadiansPerDegree)};
}

// 0 … 1. `window`: four floats, as above.
inline float hueWeight(const OkLab& lab, const float* window) {
  const float chroma = std::sqrt(lab.a * lab.a + lab.b * lab.b);
  const float cosine = (lab.a * window[0] + lab.b * window[1]) / std::max(chroma, 1e-4f);
  return smoothStep(window[2], window[3], cosine) * smoothStep(kGreyChroma, kColourChroma, chroma);
}

}  // namespace atelier::image
