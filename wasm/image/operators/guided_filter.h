// The guided filter, by which a picture is smoothed without its edges: He, Sun and Tang, "Guided image filtering",
// 2010, the picture being its own guide, on shrunk planes (He and Sun, "Fast guided filter", 2015).
//
// Around each place the signal is taken to be a · itself + b, with a = variance / (variance + epsilon): near 1 where
// the signal varies more than sqrt(epsilon), as edges do, near 0 where it is nearly flat. a and b vary slowly, so they
// can be worked out on a shrunk plane, and a · signal + b with the signal of full size is as sharp as the picture.
// The windows are Gaussians instead of boxes.
#pragma once

#include <cmath>

#include "image/operators/finish_pixel.h"

namespace atelier::image {

// From (mean, mean of squares, 0, alpha) to (a, b, spread, alpha), premultiplied on both sides. The spread is about the
// standard deviation, bent near 0, where the root of a rounding error would be large.
inline PlaneValue guideCoefficients(const PlaneValue& moments, float epsilon) {
  const float alpha = moments[3];
  if (!(alpha > 0)) return {0, 0, 0, 0};
  const float mean = moments[0] / alpha;
  const float variance = std::max(0.0f, moments[1] / alpha - mean * mean);
  const float a = variance / (variance + epsilon);
  return {a * alpha, (1 - a) * mean * alpha, (std::sqrt(variance + 1e-4f) - 0.01f) * alpha, alpha};
}

// The smoothed signal at a pixel whose own is `signal`.
inline float guidedBase(const PlaneValue& coefficients, float signal) {
  if (!(coefficients[3] > 0)) return signal;
  return (coefficients[0] * signal + coefficients[1]) / coefficients[3];
}

// How much the signal varies around the pixel.
inline float guidedSpread(const PlaneValue& coefficients) {
  return coefficients[3] > 0 ? coefficients[2] / coefficients[3] : 0.0f;
}

}  // namespace atelier::image
