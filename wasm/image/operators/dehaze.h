// Dehaze: takes off a veil of scattered light, or lays one on.
//
// Haze adds light that grows with the distance: I = J · t + A · (1 - t). A clear picture has some dark channel almost
// everywhere (He, Sun and Tang, "Single image haze removal using dark channel prior", 2009), so the darkest channel,
// smoothed without its edges, tells the veil; Tarel and Hautière ("Fast visibility restoration from a single color or
// gray level image", 2009) get it in constant time like that, with white airlight A = 1. Here the smoothing is a guided
// filter (see guided_filter.h), and the dark of a place is its mean less its spread: haze is even, a clear picture's
// detail is not. What is dark in that sense is taken off, at most so much that half of the contrast was left, and less
// where a place is nearly white: clouds and paper are no haze. A place that was bright gets most of the lost light
// back, lest a pale wall or a face turn brown; midtones get some; colours give back some of what the stretch adds to
// them. On the encoded signal, as both papers do it. Negative: more veil where there is some, and a little everywhere.
#pragma once

#include "image/operators/guided_filter.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

// constants: amount.
inline NeighbourhoodPlan dehazePlan(float amount, const ImageSpec& spec) {
  return {.planes = {guidedPlane(PlaneSignal::kHazeMoments, pixelsOf(18, spec), 0.003f)}, .constants = {{amount}}};
}

inline PixelBytes finishDehaze(const FinishInput& in, const OperatorConstants& constants) {
  const float amount = constants.values[0];
  const Rgb encoded = encodedOf(in.bytes);
  const float dark = std::min({encoded.r, encoded.g, encoded.b});
  const PlaneValue& guide = in.planes[0];
  const float base = std::clamp(guidedBase(guide, dark), 0.0f, 1.0f);
  if (amount < 0) {
    const float veil = -amount * (0.35f + 0.45f * base);
    return bytesOfEncoded(mixed(encoded, {0.92f, 0.92f, 0.92f}, veil), in.bytes[3]);
  }
  const float even = std::max(0.0f, base - guidedSpread(guide));
  const float most = 0.55f - 0.25f * smoothStep(0.6f, 0.95f, even);
  const float veil = amount * std::min(even * smoothStep(0.0f, 0.5f, even), most);
  const float stretch = 1 / (1 - veil);
  // What makes of the place's own tone, cleared, nearly what it was; at most 1, where the curve would fall again.
  const float cleared_base = std::max(0.0f, (base - veil) * stretch);
  const float whole_lift = 0.75f * (base - cleared_base) / std::max(cleared_base * (1 - cleared_base), 0.05f);
  const float lift = mixed(0.5f * veil, std::min(whole_lift, 1.0f), smoothStep(0.25f, 0.65f, base));
  const auto cleared = [&](float channel) {
    const float clear = std::max(0.0f, (channel - veil) * stretch);
    return clear + lift * clear * (1 - clear);
  };
  const Rgb clear{cleared(encoded.r), cleared(encoded.g), cleared(encoded.b)};
  const float bright = luma(clear);
  return bytesOfEncoded(mixed(clear, {bright, bright, bright}, 0.5f * veil), in.bytes[3]);
}

}  // namespace atelier::image
