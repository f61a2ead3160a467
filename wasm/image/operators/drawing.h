// Pencil and ink: what a hand would draw of the picture. All on the encoded signal, as a drawing is made for eyes.
#pragma once

#include "image/operators/plane_recipes.h"
#include "image/operators/value_noise.h"

namespace atelier::image {

// Pencil sketch: luma divided by its blurred self, which is the darkroom's "colour dodge" of a picture by its blurred
// negative: flat places go white, edges stay. A trace of the picture's own tone keeps the shading, and the graphite
// catches on a slanted grain.
// constants: amount; 1 / the grain's width and 1 / its length, in pixels.
NeighbourhoodPlan pencilSketchPlan(float amount, const ImageSpec& spec);
PixelBytes finishPencilSketch(const FinishInput& in, const OperatorConstants& constants);

// Ink: lines and black areas by the extended difference of Gaussians (Winnemöller, Kyprianidis and Olsen, "XDoG",
// 2012): a blur sharpened by a wider one, then cut at `level` with a soft edge.
// constants: amount; where the cut lies.
NeighbourhoodPlan inkPlan(float amount, float level, const ImageSpec& spec);
PixelBytes finishInk(const FinishInput& in, const OperatorConstants& constants);

// The planes whose difference draws lines: luma blurred by `sigma_px` and by 1.6 times that.
std::vector<PlanePlan> linePlanes(double sigma_px);
}  // namespace atelier::image
