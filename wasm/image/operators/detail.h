// Clarity and texture: local contrast, coarse and fine.
//
// Both add back what a guided filter takes out of luma (see guided_filter.h): detail = luma - base. The base follows
// strong edges, so no halo stands along them, which an unsharp mask of the same size would draw (Farbman, Fattal,
// Lischinski and Szeliski, "Edge-preserving decompositions for multi-scale tone and detail manipulation", 2008). Large
// detail is added less than in proportion, so nothing overshoots; texture leaves out the very small, which is noise.
// On the encoded signal, where a step of detail looks as large in the dark as in the light. The encoded colour is
// scaled as a whole, so hue stays. A negative amount takes detail away: a soft glow, a smooth skin.
#pragma once

#include "image/operators/guided_filter.h"
#include "image/operators/plane_recipes.h"

namespace atelier::image {

// constants: strength, how much midtones go before the ends (0 … 1), the noise left out, the size at which detail is halved.
inline NeighbourhoodPlan clarityPlan(float amount, const ImageSpec& spec) {
  const float strength = amount * (amount > 0 ? 1.6f : 0.8f);
  return {.planes = {guidedPlane(PlaneSignal::kLumaMoments, pixelsOf(10, spec), 0.012f)},
          .constants = {{strength, 0.75f, 0.0f, 0.35f}}};
}

inline NeighbourhoodPlan texturePlan(float amount, const ImageSpec& spec) {
  const float strength = amount * (amount > 0 ? 2.0f : 0.9f);
  const float noise = amount > 0 ? 0.008f : 0.0f;  // what is taken away is taken with its noise
  return {.planes = {guidedPlane(PlaneSignal::kLumaMoments, std::max(0.8, pixelsOf(1.6, spec)), 0.006f)},
          .constants = {{strength, 0.3f, noise, 0.3f}}};
}

inline PixelBytes finishDetail(const FinishInput& in, const OperatorConstants& constants) {
  const auto [strength, midtones, noise, half] = std::array{constants.values[0], constants.values[1], constants.values[2], constants.values[3]};
  const Rgb encoded = encodedOf(in.bytes);
  const float bright = luma(encoded);
  const float detail = bright - guidedBase(in.planes[0], bright);
  const float squared = detail * detail;
  const float cored = noise > 0 ? detail * squared / (squared + noise * noise) : detail;
  const float limited = cored / (1 + std::abs(cored) / half);
  // Scaled by 4 · luma · (1 - luma) in the ends; the luma cancels against the division that a scale needs.
  const float scale = mixed(1 / std::max(bright, 0.05f), 4 * (1 - bright), midtones);
  const float gain = std::max(0.0f, 1 + strength * limited * scale);
  return bytesOfEncoded(scaled(encoded, gain), in.bytes[3]);
}

}  // namespace atelier::image
