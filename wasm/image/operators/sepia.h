// Sepia: the pixel's luminance, toned brown in OKLab as a toned print is: black and paper white stay neutral, the
// mid-tones take the colour. The tone keeps OKLab's lightness, so nothing clips. In between, a mix in linear light.
#pragma once

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

inline OperatorConstants sepiaConstants(float amount) { return {{amount}}; }

Rgb sepia(const Rgb& linear, const OperatorConstants& constants);

}  // namespace atelier::image
