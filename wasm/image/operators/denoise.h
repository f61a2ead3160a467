// Denoise: the bilateral filter (see bilateral.h), with a range that grows with the amount, on the encoded signal.
// Alpha stays.
#pragma once

#include "image/operators/bilateral.h"
#include "image/operators/finish_pixel.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

inline NeighbourhoodPlan denoisePlan(float amount, const ImageSpec& spec) {
  const int radius = std::clamp(static_cast<int>(pixelsOf(1.5, spec) + 0.5), 3, 5);
  const float luma_range = 0.01f + 0.19f * amount;
  const float colour_range = 0.02f + 0.28f * amount;
  return {.planes = {{.signal = PlaneSignal::kEncoded, .filters = {bilateralFilter(radius, luma_range, colour_range)}}}};
}

// The plane, encoded, becomes the colour.
inline PixelBytes finishColour(const FinishInput& in, const OperatorConstants&) {
  return bytesOfEncoded(colourOf(in.planes[0], encodedOf(in.bytes)), in.bytes[3]);
}

}  // namespace atelier::image
