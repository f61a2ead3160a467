// Auto white balance, in linear light: guesses the colour of the light and takes it away.
//
// The guess is shades of grey (Finlayson and Trezzi, "Shades of gray and colour constancy", 2004): the Minkowski mean
// of each channel with the exponent 6, between "the average is grey" and "the brightest is white", which the paper
// found best. Clipped pixels count too, though they hide some of the light's colour: what is white in a picture of
// warm things (a cup on a wooden table) is the best sign that the light was white, and without it the cup turned blue.
// The colours then follow by von Kries adaptation in the CAT16 cone space (chromatic_adaptation.h); the light keeps its
// luminance, and no cone changes by more than a factor of two, so that a picture that is all lawn does not turn violet.
// Always of the whole picture, whatever a mask or a region leaves of the step.
#pragma once

#include "image/operators/channel_histograms.h"
#include "image/operators/chromatic_adaptation.h"

namespace atelier::image {

inline OperatorConstants autoWhiteBalanceConstants(float amount) { return {{amount}}; }

// From the amount to a 3 x 3 matrix on linear sRGB, rows padded to four.
OperatorConstants resolveAutoWhiteBalance(const OperatorConstants& constants, const ChannelHistograms& histograms);

inline Rgb autoWhiteBalance(const Rgb& linear, const OperatorConstants& constants) {
  return adapted(linear, constants);
}

}  // namespace atelier::image
