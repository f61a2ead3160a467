// Highlights as bright as they were: a clipped lamp or a glint on water is far brighter than the picture's white, and
// a blur that takes it for white makes it grey. So blurs that imitate a lens expand the highlights before, and
// compress them after, by the inverse of Reinhard's curve ("Photographic tone reproduction", 2002): white counts five
// times, shadows once. A flat field comes back as it was. Linear light; the whole colour is scaled by its largest
// channel, so hue stays.
#pragma once

#include <algorithm>

#include "image/colour.h"

namespace atelier::image {

inline constexpr float kHighlightRoom = 0.2f;

inline float highlightGain(const Rgb& linear) {
  return 1 / (1 + kHighlightRoom - std::max({linear.r, linear.g, linear.b}));
}
inline Rgb compressed(const Rgb& expanded) {
  const float gain = (1 + kHighlightRoom) / (1 + std::max({expanded.r, expanded.g, expanded.b}));
  return {expanded.r * gain, expanded.g * gain, expanded.b * gain};
}

}  // namespace atelier::image
