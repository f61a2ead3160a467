// How a new shape joins a mask.
#pragma once

#include "document/tiled_mask.h"

namespace atelier::document {

enum class Combination { kReplace, kAdd, kSubtract, kIntersect };

// Adding keeps the stronger of both values, subtracting what the shape leaves free, intersecting the weaker: soft
// edges stay soft, and a shape joined twice is joined once. Both masks must have one size.
TiledMask combined(const TiledMask& mask, const TiledMask& shape, Combination how);

}  // namespace atelier::document
