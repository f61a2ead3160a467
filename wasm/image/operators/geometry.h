// Flips and quarter turns: pixels move, none changes.
#pragma once

#include <cstdint>

#include "image/edit_plan.h"
#include "image/pixel_array.h"

namespace atelier::image {

// Where the result's pixel (x, y) comes from, as an index into the source's rows: origin + x · per_x + y · per_y.
struct PixelMove {
  ImageSpec result;
  std::int32_t origin = 0;
  std::int32_t per_x = 1;
  std::int32_t per_y = 0;
};

// For a geometry step; a quarter turn is clockwise.
PixelMove moveOf(const PlanStep& step, const ImageSpec& source);

// The source with its pixels moved. kOutOfMemory.
base::Result<Image> movePixels(const Image& source, const PixelMove& move);
base::Result<Mask> movePixels(const Mask& source, const PixelMove& move);

}  // namespace atelier::image
