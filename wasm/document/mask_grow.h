// Growing, shrinking and smoothing a mask.
//
// Distances are exact and Euclidean, from pixel centre to pixel centre: what grows by r covers fully all that is within
// r of it, and fades over one pixel. Soft edges grow as they are: each level of the mask (all of them up to eight,
// else eight spread evenly) grows by itself. The border of the picture is no edge: what touches it stays there.
#pragma once

#include "document/tiled_mask.h"

namespace atelier::document {

inline constexpr int kMaxGrowPx = 400;

TiledMask grown(const TiledMask& mask, int radius_px);
TiledMask shrunk(const TiledMask& mask, int radius_px);
// Rounds corners and fills notches narrower than about `radius_px`: a blur of that reach, made steep again.
TiledMask smoothed(const TiledMask& mask, int radius_px);

// The same tile by tile, for masks that take longer than a frame: `mask.withTiles(area, growing(mask, 5))`.
TiledMask::ChangeTile growing(const TiledMask& mask, int radius_px);
TiledMask::ChangeTile shrinking(const TiledMask& mask, int radius_px);
TiledMask::ChangeTile smoothing(const TiledMask& mask, int radius_px);

}  // namespace atelier::document
