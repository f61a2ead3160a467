// Auto levels, on the encoded signal: stretches the picture until its darkest tones are black and its brightest white.
//
// A channel's darkest tone is the code that more than 0.1 % of the pixels do not exceed, its brightest likewise; a few
// hot pixels change nothing. Black is the darkest of the three channels, white the brightest, the same for all: one
// stretch per channel would take a sunset's colour away (auto white balance is for that). At most four times, so that
// a picture of fog stays one and noise does not become the picture. Always of the whole picture, whatever a mask or a
// region leaves of the step: parts of a photo must not be judged apart.
#pragma once

#include "image/colour.h"
#include "image/operators/channel_histograms.h"
#include "image/operators/levels.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

inline constexpr int kAutoLevelsLeastRange = 64;  // codes that become the whole range at most

inline OperatorConstants autoLevelsConstants(float amount) { return {{amount}}; }

// From the amount to what the operator needs: black, 1 / range.
OperatorConstants resolveAutoLevels(const OperatorConstants& constants, const ChannelHistograms& histograms);

inline Rgb autoLevels(const Rgb& encoded, const OperatorConstants& constants) {
  const float black = constants.values[0];
  const float scale = constants.values[1];
  const auto stretched = [&](float x) { return (x - black) * scale + kLevelsNudge; };
  return {stretched(encoded.r), stretched(encoded.g), stretched(encoded.b)};
}

}  // namespace atelier::image
