// Flips, quarter turns, crops and borders: pixels move, none changes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "image/edit_plan.h"
#include "image/pixel_array.h"
#include "image/step_geometry.h"

namespace atelier::image {

// Where the result's pixel (x, y) comes from, as an index into the source's rows: origin + x · per_x + y · per_y.
// Pixels outside `content` come from nowhere and get the colour `fill` (sRGB, straight alpha).
struct PixelMove {
  ImageSpec result;
  std::int32_t origin = 0;
  std::int32_t per_x = 1;
  std::int32_t per_y = 0;
  PixelRectangle content;
  std::array<std::uint8_t, 4> fill{};
};

// For a geometry step; none for those that make new pixels (rotate, resize). A quarter turn is clockwise.
std::optional<PixelMove> moveOf(const PlanStep& step, const ImageSpec& source);

// The source with its pixels moved. kOutOfMemory; kTooLarge where the result is beyond a picture's limits.
base::Result<Image> movePixels(const Image& source, const PixelMove& move);

// Any geometry step. The same errors.
base::Result<Image> runGeometry(const PlanStep& step, const Image& source);
// The mask marks content, so it goes where the content goes; new pixels (a border's) are outside it.
base::Result<Mask> runGeometry(const PlanStep& step, const Mask& mask);

}  // namespace atelier::image
