// Free rotation: each pixel of the result is read between four by four of the source.
//
// Cubic convolution with a = -0.5, which is Catmull and Rom's spline (Keys, "Cubic convolution interpolation for digital
// image processing", 1981): sharp, and it reproduces parabolas. In linear light on premultiplied colour, where mixing
// pixels is what optics does and hidden colours stay hidden. Beyond its edges the source goes on with its outermost
// pixels; only half a pixel of that is ever seen.
//
// Places are worked out in integers, 65536 to a pixel, so both twins read at exactly the same place: floats would
// differ by thousandths of a pixel far from the middle, and with them whole code values.
#pragma once

#include <cstdint>

#include "image/edit_plan.h"
#include "image/pixel_array.h"

namespace atelier::image {

// Cosine and sine times 2^30, each cut in two so that products fit in 32 bits: high · 2^15 + low.
struct Rotation {
  ImageSpec result;
  std::int32_t cosine_high = 0, cosine_low = 0, sine_high = 0, sine_low = 0;
};

Rotation rotationOf(const PlanStep& step, const ImageSpec& source);

// The place in the source of the result's pixel (x, y), from the centre of the source's first pixel, in 1 / 65536 px.
struct FixedPlace {
  std::int32_t x = 0, y = 0;
};
FixedPlace placeOf(const Rotation& rotation, const ImageSpec& source, int x, int y);

// kOutOfMemory.
base::Result<Image> rotatePixels(const Image& source, const Rotation& rotation);

}  // namespace atelier::image
