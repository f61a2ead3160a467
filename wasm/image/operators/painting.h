// Oil, watercolour and cartoon: pictures of patches. The patches come of the generalised Kuwahara filter (see
// kuwahara.h), on the encoded signal, where equal steps look equal; the rest is what each medium does to them.
#pragma once

#include "image/operators/drawing.h"
#include "image/operators/kuwahara.h"

namespace atelier::image {

// Oil: strokes of full colour. constants: amount.
NeighbourhoodPlan oilPlan(float amount, float radius_permille, const ImageSpec& spec);
PixelBytes finishOil(const FinishInput& in, const OperatorConstants& constants);

// Watercolour: Bousseau, Kaplan, Thollot and Sillion, "Interactive watercolor rendering with temporal coherence and
// abstraction", 2006. Patches of thin pigment on white paper, whose density varies: it gathers at the rims of patches,
// flows in clouds and settles in the grain of the paper. Density d makes the colour C to C - (C - C²)(d - 1).
// constants: amount; 1 / the size of clouds, of small clouds and of the grain, in pixels.
NeighbourhoodPlan watercolourPlan(float amount, float radius_permille, const ImageSpec& spec);
PixelBytes finishWatercolour(const FinishInput& in, const OperatorConstants& constants);

// Cartoon: Winnemöller, Olsen and Gooch, "Real-time video abstraction", 2006: patches, luma in soft steps, livelier
// colours, and dark lines where a difference of Gaussians finds edges. constants: amount; levels - 1.
NeighbourhoodPlan cartoonPlan(float amount, float levels, const ImageSpec& spec);
PixelBytes finishCartoon(const FinishInput& in, const OperatorConstants& constants);

}  // namespace atelier::image
