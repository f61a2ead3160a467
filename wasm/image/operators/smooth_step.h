// A soft threshold: 0 below `begin`, 1 above `end`, a cubic between them. WGSL's smoothstep.
#pragma once

#include <algorithm>

namespace atelier::image {

inline float smoothStep(float begin, float end, float x) {
  const float t = std::clamp((x - begin) / (end - begin), 0.0f, 1.0f);
  return t * t * (3 - 2 * t);
}

}  // namespace atelier::image
