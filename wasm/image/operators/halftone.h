// Halftone: the picture in dots of four inks on white paper, as newspapers and comics print it.
//
// In linear light: dots of ink that cover a share c of white paper reflect 1 - c of the light (Murray and Davies,
// 1936), so the printed page, seen from afar, has the picture's colours. Black takes all that the three inks have in
// common, so greys are printed in black alone. Each ink has a screen of its own angle, `angle` for black, and the
// others turned as printers turn them, so that dots do not fall into a pattern. A dot is what a spot function of the
// place leaves below the pixel's own tone, so fine edges stay finer than the dots. Where the spot function is cut the
// edge is about a pixel soft.
#pragma once

#include "image/operators/finish_pixel.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

// constants: amount, half the width of a dot's soft edge; cosine and sine by the size of a cell, for black, cyan,
// magenta and yellow.
NeighbourhoodPlan halftonePlan(float amount, float size_permille, float degrees, const ImageSpec& spec);
PixelBytes finishHalftone(const FinishInput& in, const OperatorConstants& constants);

}  // namespace atelier::image
