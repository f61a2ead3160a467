// Saturation, in OKLab: colourfulness is scaled along a line of equal hue and lightness.
//
// A colour that would leave sRGB stops at the border of the gamut, on the straight way there in linear light, instead
// of being clipped channel by channel, which would turn its hue (yellow towards green, blue towards violet) and change
// its lightness. The straight way is a chord of the OKLab line; searching along the line itself is ill-conditioned,
// since it can graze the border, and two processors then stop far apart.
#pragma once

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// amount: -1 (grey) … 1 (twice the chroma, as far as the gamut reaches).
inline OperatorConstants saturationConstants(float amount) { return {{1 + amount}}; }

Rgb saturation(const Rgb& linear, const OperatorConstants& constants);

}  // namespace atelier::image
