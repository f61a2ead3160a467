// Gaussian blur: what a lens does, so in linear light (in the encoded signal bright lights would fade to grey) and on
// colours premultiplied by alpha (a transparent pixel's hidden colour must not bleed into its neighbours).
#pragma once

#include "image/operators/finish_pixel.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

inline NeighbourhoodPlan gaussianBlurPlan(float radius_permille, const ImageSpec& spec) {
  return {.planes = {gaussianPlane(PlaneSignal::kLinear, pixelsOf(radius_permille, spec))}};
}

inline std::uint8_t alphaByteOf(const PlaneValue& blurred) { return byteOfAlpha(blurred[3]); }

// The plane, linear, becomes the picture, its alpha too. Where it leaves no alpha, the source's hidden colour stays.
inline PixelBytes finishBlur(const FinishInput& in, const OperatorConstants&) {
  const PlaneValue& blurred = in.planes[0];
  const std::uint8_t alpha = alphaByteOf(blurred);
  if (alpha == 0) return {in.bytes[0], in.bytes[1], in.bytes[2], 0};
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  return {encode(blurred[0] / blurred[3]), encode(blurred[1] / blurred[3]), encode(blurred[2] / blurred[3]), alpha};
}

}  // namespace atelier::image
