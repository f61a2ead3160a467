// Shapes as masks, with edges smoothed over the pixels that they cut.
#pragma once

#include <span>

#include "document/mask_paint.h"
#include "document/tiled_mask.h"

namespace atelier::document {

// A box of places rather than pixels; its corners may come in any order.
struct MaskBox {
  MaskPoint from;
  MaskPoint to;
};

// The largest ellipse within `box`.
TiledMask ellipseMask(const image::ImageSpec& spec, const MaskBox& box);

// What the closed line through `points` encloses. Where it crosses itself, what it goes around twice in one direction
// stays inside (the non-zero rule), as one expects of a lasso. Fewer than three points enclose nothing.
TiledMask polygonMask(const image::ImageSpec& spec, std::span<const MaskPoint> points);

}  // namespace atelier::document
