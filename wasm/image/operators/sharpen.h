// Sharpen: an unsharp mask on luminance, in linear light, where the blur is the one a lens makes.
//
// The difference between a pixel's luminance and its blurred surroundings scales the whole colour, so hue and
// saturation stay and no coloured fringes appear. The scale is at most 1 + amount: in the darkest places, where an
// added difference would be huge, a scaled one is not. Surroundings are weighed by alpha; alpha itself stays.
#pragma once

#include "image/operators/finish_pixel.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

inline NeighbourhoodPlan sharpenPlan(float amount, float radius_px) {
  return {.planes = {gaussianPlane(PlaneSignal::kLinear, static_cast<double>(radius_px))}, .constants = {{amount}}};
}

inline PixelBytes finishSharpen(const FinishInput& in, const OperatorConstants& constants) {
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  const auto& decoded = srgbByteToLinear();
  const Rgb colour{decoded[in.bytes[0]], decoded[in.bytes[1]], decoded[in.bytes[2]]};
  const PlaneValue& blurred = in.planes[0];
  const float bright = luminance(colour);
  const float around = blurred[3] > 0 ? luminance({blurred[0], blurred[1], blurred[2]}) / blurred[3] : bright;
  const float gain = bright > 0 ? std::max(0.0f, 1 + constants.values[0] * (bright - around) / bright) : 1.0f;
  return {encode(colour.r * gain), encode(colour.g * gain), encode(colour.b * gain), in.bytes[3]};
}

}  // namespace atelier::image
