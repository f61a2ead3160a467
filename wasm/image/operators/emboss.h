// Emboss: the picture as a grey relief, bright parts raised, lit from one side.
//
// The slope of luma towards the light is a derivative of a Gaussian, one filter (Canny, "A computational approach to
// edge detection", 1986). On the encoded signal, where steps look equal. `degrees`: where the light comes from,
// clockwise from the top, so -45 is the upper left. constants: amount, height.
#pragma once

#include "image/operators/finish_pixel.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

NeighbourhoodPlan embossPlan(float amount, float degrees, const ImageSpec& spec);

inline PixelBytes finishEmboss(const FinishInput& in, const OperatorConstants& constants) {
  const Rgb encoded = encodedOf(in.bytes);
  // The slope of luma · alpha, less that of alpha: transparent pixels are no step.
  const float slope = in.planes[0][0] - luma(encoded) * in.planes[0][3];
  const float lit = constants.values[1] * slope;
  const float grey = 0.5f + 0.5f * lit / (0.6f + std::abs(lit));
  return bytesOfEncoded(mixed(encoded, {grey, grey, grey}, constants.values[0]), in.bytes[3]);
}

}  // namespace atelier::image
