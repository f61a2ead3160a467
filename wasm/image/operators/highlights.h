// Highlights, in linear light by encoded luminance (tone.h): bright tones become darker or brighter, most at three
// quarters of the way to white. White itself stays, so a clipped sky does not turn grey.
#pragma once

#include "image/operators/operator_constants.h"
#include "image/operators/tone.h"

namespace atelier::image {

// t becomes t + c · t³ · (1 - t). The slope is positive for c between -4 and 1.
inline OperatorConstants highlightsConstants(float amount) { return {{amount > 0 ? 0.9f * amount : 1.8f * amount}}; }

inline Rgb highlights(const Rgb& linear, const OperatorConstants& constants) {
  const float bright = luminance(linear);
  const float t = toneOf(bright);
  return scaledTone(linear, bright, 1 + constants.values[0] * t * t * (1 - t));
}

}  // namespace atelier::image
