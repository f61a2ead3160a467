// The blurs of a camera: out of focus, moved, or tilted. All in linear light on premultiplied colours, as light adds
// up, with highlights expanded so that lamps become discs and streaks instead of grey (see lens_highlights.h).
#pragma once

#include "image/operators/gaussian_blur.h"
#include "image/operators/lens_highlights.h"

namespace atelier::image {

// Lens blur: each point becomes a disc, the picture of an open aperture. Discs beyond 8 px run on a shrunk plane.
NeighbourhoodPlan lensBlurPlan(float radius_permille, const ImageSpec& spec);

// Motion blur: each point becomes a line `length_permille` long, `degrees` clockwise from the horizontal.
NeighbourhoodPlan motionBlurPlan(float length_permille, float degrees, const ImageSpec& spec);

// Tilt-shift: sharp in a band `width` (a share of the picture's height) wide around `centre` (0 top … 1 bottom),
// turned clockwise by `degrees` around its middle; beyond it blurred more and more, up to a Gaussian of
// `radius_permille`, half a band further out. Three blurs are made, and a pixel mixes the two nearest to its own.
NeighbourhoodPlan tiltShiftPlan(float radius_permille, float centre, float width, float degrees, const ImageSpec& spec);

// As finishBlur, from a plane with expanded highlights.
PixelBytes finishLensBlur(const FinishInput& in, const OperatorConstants& constants);
PixelBytes finishTiltShift(const FinishInput& in, const OperatorConstants& constants);

}  // namespace atelier::image
