// What an operator needs per run, worked out once from its parameters: sixteen numbers, four vec4f in the shader.
//
// Both twins read the same constants, so the costly or delicate part (a chromatic adaptation, a kernel) is
// computed once, in double, and a slider that moves changes numbers but never a shader.
#pragma once

#include <array>
#include <cstdint>

namespace atelier::image {

struct OperatorConstants {
  std::array<float, 16> values{};
};

// Where a pixel lies, for the operators that ask.
struct PixelPlace {
  float x = 0;  // 0 … 1 across the picture, at the pixel's centre
  float y = 0;
  std::uint32_t column = 0;
  std::uint32_t row = 0;
};

}  // namespace atelier::image
