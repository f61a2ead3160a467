// Masks from what pixels are, wherever they stand: by colour, by lightness, by transparency.
//
// Each is a change for every tile of a mask of the picture's size: `changedInPieces(TiledMask(spec), byColour(…), …)`.
// The picture is shared, not copied.
#pragma once

#include "document/tiled_mask.h"
#include "image/pixel_array.h"

namespace atelier::document {

// Fully within `tolerance` (as colourDistance) of `wanted`, nothing beyond twice that, smooth in between.
TiledMask::ChangeTile byColour(image::Image picture, const std::uint8_t* wanted, float tolerance);
// 255 within `tolerance` and 0 beyond: the magic wand that looks everywhere.
TiledMask::ChangeTile byExactColour(image::Image picture, const std::uint8_t* wanted, float tolerance);

// A range of OKLab's lightness, 0 black .. 1 white, which is even to the eye where luminance is not.
struct LightnessRange {
  float darkest = 0;
  float lightest = 1;
  float softness = 0.05f;  // how far beyond either end the mask fades to nothing
};
// Transparent pixels count by their alpha.
TiledMask::ChangeTile byLightness(image::Image picture, const LightnessRange& range);

// The alpha of each pixel: what is transparent is left out.
TiledMask::ChangeTile byAlpha(image::Image picture);

float lightnessOf(const std::uint8_t* pixel);

}  // namespace atelier::document
