// Between the source's coordinates, in which masks are kept, and those that an edit sees.
//
// Flips and quarter turns move pixels. A mask kept in the coordinates of the edit that it belongs to would land in
// the wrong place once an earlier turn is switched off or moved; kept in the source's it stays on its subject.
#pragma once

#include <cstddef>

#include "document/document.h"
#include "document/mask_paint.h"
#include "image/orientation.h"

namespace atelier::document {

// How the picture stands before edit `index`: all flips and turns of the enabled edits before it, composed.
// `edits.size()` gives how the result stands.
image::Orientation orientationBefore(const Document& document, std::size_t index);
// What a plan's flips and turns amount to.
image::Orientation orientationOf(const image::EditPlan& plan);

// The mask of edit `index` as its input stands; none where the edit has none. kOutOfMemory.
base::Result<std::optional<image::Mask>> maskFor(const Document& document, std::size_t index);
// A mask kept in the source's coordinates, as the picture stands in `orientation`. kOutOfMemory.
base::Result<image::Mask> orientedMask(const TiledMask& mask, image::Orientation orientation);
// The way back, for masks drawn or given over the picture as it is seen. kOutOfMemory.
base::Result<TiledMask> sourceMask(const image::Mask& seen, image::Orientation orientation);

// A point of the picture as it stands in `orientation`, in the source's coordinates. `source` is the source's size.
MaskPoint sourcePoint(MaskPoint seen, image::Orientation orientation, const image::ImageSpec& source);

}  // namespace atelier::document
