// Long work on masks in pieces, so that a page stays alive while 100 megapixels are gone through.
#pragma once

#include <functional>
#include <optional>

#include "base/result.h"
#include "base/task.h"
#include "document/mask_layer.h"
#include "document/tiled_mask.h"

namespace atelier::document {

// Awaited between two pieces, of some milliseconds at most; `share` (0..1) of the work is done. An error, such as
// kCancelled, ends the work with it. Empty: nobody waits.
using Pause = std::function<base::Task<base::Result<void>>(double share)>;

// Calls `pause`, if there is one.
base::Task<base::Result<void>> takeBreath(const Pause& pause, double share);

// `mask.withTiles(mask.extent(), change)`, tile by tile.
base::Task<base::Result<TiledMask>> changedInPieces(TiledMask mask, TiledMask::ChangeTile change, Pause pause);

// MaskLayer(painted, feather_px), tile by tile. What is feathered in `before` already, and has not changed since, is
// taken from there: after a stroke only the tiles around it are made anew.
base::Task<base::Result<MaskLayer>> layerInPieces(TiledMask painted, int feather_px, std::optional<MaskLayer> before,
                                                  Pause pause);

}  // namespace atelier::document
