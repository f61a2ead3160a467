#include "image/operators/sepia.h"

#include <algorithm>
#include <cmath>

namespace atelier::image {

Rgb sepia(const Rgb& linear, const OperatorConstants& constants) {
  // Chroma over lightness in the shadows (0.2) and the direction of the tone (68°, the hue of bistre).
  constexpr float kToneA = 0.2f * 0.3746f;
  constexpr float kToneB = 0.2f * 0.9272f;
  const float amount = constants.values[0];
  const float lightness = std::cbrt(luminance(linear));  // OKLab's lightness of a grey
  const float strength = lightness * std::clamp(1 - lightness * lightness, 0.0f, 1.0f);
  const Rgb toned = linearFromOkLab({lightness, kToneA * strength, kToneB * strength});
  return {linear.r + (toned.r - linear.r) * amount, linear.g + (toned.g - linear.g) * amount,
          linear.b + (toned.b - linear.b) * amount};
}

}  // namespace atelier::image
