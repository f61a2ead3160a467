// Between the source's coordinates, in which masks are kept, and those that an edit sees.
//
// Geometry steps move pixels. A mask kept in the coordinates of the edit that it belongs to would land in the wrong
// place once an earlier turn is switched off or moved; kept in the source's it stays on its subject.
#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"
#include "document/mask_paint.h"
#include "image/affine_map.h"

namespace atelier::document {

// How the picture stands after some edits: what their geometry steps amount to.
struct Standing {
  image::ImageSpec source;
  image::ImageSpec seen;                // its size then
  image::AffineMap to_source;           // from places in it to places in the source
  std::vector<image::PlanStep> steps;  // those that led there, in order
};

// Before edit `index`: after all enabled edits before it. `edits.size()` gives how the result stands.
Standing standingBefore(const Document& document, std::size_t index);

// The mask of edit `index` as its input stands; none where the edit has none. kOutOfMemory, kTooLarge.
base::Result<std::optional<image::Mask>> maskFor(const Document& document, std::size_t index);
// A mask kept in the source's coordinates, as it is seen. What a crop cut off is gone, a border is outside the mask.
// `factor`, a power of two: only that part of the size, of every so many pixels, to be quick. kOutOfMemory, kTooLarge.
base::Result<image::Mask> seenMask(const TiledMask& mask, const Standing& standing, int factor = 1);
// The way back, for masks drawn or given over the picture as it is seen. What is not seen is outside the mask.
base::Result<TiledMask> sourceMask(const image::Mask& seen, const Standing& standing);

// A point of the picture as it is seen, in the source's coordinates.
MaskPoint sourcePoint(MaskPoint seen, const Standing& standing);
// How many pixels of the source one pixel of the picture as it is seen is long.
float sourceLength(const Standing& standing);

}  // namespace atelier::document
