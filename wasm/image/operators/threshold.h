// Threshold: white where the encoded luminance is above the level, black below. Luminance is one of linear light, so
// that is what comes in; the level is one of the encoded signal, as histograms show it. In between, a mix in linear
// light.
//
// The step is a ramp of four codes of an 8-bit picture: it smooths the jagged edge between the two, and a rounding
// error does not decide between black and white.
#pragma once

#include <algorithm>

#include "image/operators/operator_constants.h"
#include "image/operators/tone.h"

namespace atelier::image {

inline constexpr float kThresholdRamp = 1.0f / 64;

// level: 0 (all becomes white) … 1 (all becomes black). Constants: amount, where the ramp begins.
inline OperatorConstants thresholdConstants(float amount, float level) {
  return {{amount, level * (1 + kThresholdRamp) - kThresholdRamp}};
}

inline Rgb threshold(const Rgb& linear, const OperatorConstants& constants) {
  const float tone = toneOf(luminance(linear));
  const float value = std::clamp((tone - constants.values[1]) / kThresholdRamp, 0.0f, 1.0f);
  return mixed(linear, {value, value, value}, constants.values[0]);
}

}  // namespace atelier::image
