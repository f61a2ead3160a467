// Tone: what highlights, shadows and whites share. Each is a curve over the encoded luminance (t), whose steps look
// even; the pixel's light is then scaled as a whole, in linear light, so that hue and saturation stay, which a curve
// on each channel would change.
//
// A curve is given as its ratio r(t), new t over old. Sums of powers of t with slopes that stay positive: no threshold
// shows, and no tone overtakes another. Colours that grow beyond the gamut become paler at the luminance they should
// have (gamut.h).
#pragma once

#include <algorithm>

#include "image/operators/gamut.h"

namespace atelier::image {

// The encoded luminance of a linear colour, within [0, 1].
inline float toneOf(float luminance_of_pixel) {
  return std::clamp(encodeSrgb(std::max(luminance_of_pixel, 0.0f)), 0.0f, 1.0f);
}

// The pixel with its encoded luminance times `ratio`.
inline Rgb scaledTone(const Rgb& linear, float luminance_of_pixel, float ratio) {
  const float before = luminance_of_pixel;
  // Near black the encoding is a straight line, so the ratio of the light is that of the tone.
  const float gain = before > 1e-5f ? decodeSrgb(encodeSrgb(before) * ratio) / before : ratio;
  const Rgb wanted{linear.r * gain, linear.g * gain, linear.b * gain};
  if (gain <= 1) return wanted;
  const float grey = before * gain;
  // A channel that was beyond white already may stay there: the pass is not over, and a jump would show.
  const auto share = [&](float channel_before, float channel_wanted) {
    const float most = std::max(channel_before, 1 + kGamutSlack);
    if (channel_wanted <= most || channel_wanted <= grey) return 1.0f;
    return std::max((most - grey) / (channel_wanted - grey), 0.0f);
  };
  const float least = std::min({share(linear.r, wanted.r), share(linear.g, wanted.g), share(linear.b, wanted.b)});
  return mixed({grey, grey, grey}, wanted, least);
}

}  // namespace atelier::image
