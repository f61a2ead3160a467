// The magic wand: what is connected to a pixel and like it in colour.
#pragma once

#include <cstddef>

#include "document/mask_pieces.h"
#include "image/pixel_array.h"

namespace atelier::document {

struct PixelPlace {
  int x = 0;
  int y = 0;
};

// Pixels that wait to be filled from; where there would be more, the picture is gone over once more instead. Bounds
// the memory to this and one bit a pixel, whatever the picture is.
inline constexpr std::size_t kMaxWaitingSpans = 1 << 18;

// 255 for all pixels within `tolerance` (as colourDistance) of the one at `seed` that a path of such pixels, side to
// side, leads to; 0 elsewhere, and everywhere where `seed` is outside. A scanline fill.
base::Task<base::Result<TiledMask>> floodFill(image::Image picture, PixelPlace seed, float tolerance, Pause pause,
                                              std::size_t max_waiting = kMaxWaitingSpans);

}  // namespace atelier::document
