// Back into the gamut: how an operator that changes colourfulness stops at the border of sRGB.
//
// A colour that would leave sRGB stops at the border, on the straight way there in linear light, instead of being
// clipped channel by channel, which would turn its hue (yellow towards green, blue towards violet) and change its
// lightness. The way begins at a colour inside: the pixel as it was, or the grey as light as the colour wanted.
#pragma once

#include <algorithm>

#include "image/colour.h"
#include "image/operators/mixed.h"

namespace atelier::image {

// How far a channel may leave [0, 1]; the encoder clips it. Without it a channel that is 0 before and about 0 after
// would decide between nothing and everything by its rounding error.
inline constexpr float kGamutSlack = 1e-3f;

// The part of the way from `from` to `to` that stays in the gamut, as far as one channel sees it. One that begins
// outside, since the pass is not over, may go on as far again: the border must not be a jump for it.
inline float shareInGamut(float from, float to) {
  const float most = 1 + kGamutSlack + 2 * std::max(from - 1, 0.0f);
  const float least = -kGamutSlack + 2 * std::min(from, 0.0f);
  if (to > most) return (most - from) / (to - from);
  if (to < least) return (from - least) / (from - to);
  return 1;
}

// What OKLab is asked for. Other operators of a pass may leave a channel below 0; a cone's response near 0 would then
// be a difference of large numbers, and its cube root all rounding error.
inline Rgb withoutNegatives(const Rgb& linear) {
  return {std::max(linear.r, 0.0f), std::max(linear.g, 0.0f), std::max(linear.b, 0.0f)};
}

// The part of the way from `from` to `to` that all channels allow. Linear light.
inline float shareInGamut(const Rgb& from, const Rgb& to) {
  return std::min({shareInGamut(from.r, to.r), shareInGamut(from.g, to.g), shareInGamut(from.b, to.b)});
}

// `to`, or the last colour in the gamut on the way from `from`. Linear light.
inline Rgb stayInGamut(const Rgb& from, const Rgb& to) { return mixed(from, to, shareInGamut(from, to)); }

// The colour of an OKLab value, less colourful where sRGB has none so colourful. Its chroma shrinks twice by the share
// of the way from its grey that the gamut allows, which keeps the hue and comes close to the border; the straight way
// does the rest. (The straight way alone turns far colours: a violet-blue rotated to yellow came out orange.)
inline Rgb inGamutFromOkLab(OkLab lab) {
  const float light = lab.lightness * lab.lightness * lab.lightness;
  const Rgb grey{light, light, light};
  for (int i = 0; i < 2; ++i) {
    const float share = shareInGamut(grey, linearFromOkLab(lab));
    lab.a *= share;
    lab.b *= share;
  }
  return stayInGamut(grey, linearFromOkLab(lab));
}

}  // namespace atelier::image
