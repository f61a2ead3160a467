// Pixelate: squares of the mean light of what they cover, so in linear light, premultiplied; alpha is averaged too.
// The squares begin at the top left corner. Ends with finishBlur.
#pragma once

#include "image/operators/neighbourhood_plan.h"

namespace atelier::image {

inline NeighbourhoodPlan pixelatePlan(float size_permille, const ImageSpec& spec) {
  const int size = std::max(1, static_cast<int>(pixelsOf(size_permille, spec) + 0.5));
  return {.planes = {{.signal = PlaneSignal::kLinear, .factor = size, .is_cells = true}}};
}

}  // namespace atelier::image
