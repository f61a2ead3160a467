// WGSL's mix: a share of the way from one number or colour to another.
#pragma once

#include "image/colour.h"

namespace atelier::image {

inline float mixed(float from, float to, float share) { return from + (to - from) * share; }

inline Rgb mixed(const Rgb& from, const Rgb& to, float share) {
  return {mixed(from.r, to.r, share), mixed(from.g, to.g, share), mixed(from.b, to.b, share)};
}

}  // namespace atelier::image
