// Invert, on the encoded signal: the negative that people expect, where mid grey stays mid grey. (In linear light
// almost every photo would turn white.) In between, a mix towards the negative.
#pragma once

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

inline OperatorConstants invertConstants(float amount) { return {{amount}}; }

inline Rgb invert(const Rgb& encoded, const OperatorConstants& constants) {
  const float scale = 1 - 2 * constants.values[0];
  const float offset = constants.values[0];
  return {encoded.r * scale + offset, encoded.g * scale + offset, encoded.b * scale + offset};
}

}  // namespace atelier::image
