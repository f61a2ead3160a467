// What an operator needs per run, worked out once from its parameters: twelve numbers, three vec4f in the shader.
//
// Both twins read the same constants, so the costly or delicate part (a chromatic adaptation, a kernel) is
// computed once, in double, and a slider that moves changes numbers but never a shader.
#pragma once

#include <array>

namespace atelier::image {

struct OperatorConstants {
  std::array<float, 12> values{};
};

// A pixel's place, 0 … 1 across the picture, at its centre.
struct PixelPosition {
  float x = 0;
  float y = 0;
};

}  // namespace atelier::image
