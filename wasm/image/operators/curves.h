// Curves, on the encoded signal, each channel alike: a smooth curve through five points, at 0, 1/4, 1/2, 3/4 and 1.
// Each parameter is how far its point lies above the diagonal.
//
// Between the points a cubic, with the slopes of Fritsch and Butland ("A method for constructing local monotone
// piecewise cubic interpolants", 1984): the curve rises wherever the points do, so it never overshoots.
#pragma once

#include <algorithm>

#include "image/colour.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// Constants: for each of the four segments its cubic, lowest power first, over 0 … 1 along the segment.
OperatorConstants curvesConstants(float black, float shadows, float midtones, float highlights, float white);

inline float curveAt(float x, const OperatorConstants& constants) {
  const float place = x * 4;
  const int segment = static_cast<int>(std::clamp(place, 0.0f, 3.0f));
  const float* c = constants.values.data() + segment * 4;
  const float u = place - static_cast<float>(segment);
  if (x < 0) return c[0] + c[1] * u;  // beyond the ends, straight on
  if (x > 1) return c[0] + c[1] + c[2] + c[3] + (c[1] + 2 * c[2] + 3 * c[3]) * (u - 1);
  return c[0] + u * (c[1] + u * (c[2] + u * c[3]));
}

inline Rgb curves(const Rgb& encoded, const OperatorConstants& constants) {
  return {curveAt(encoded.r, constants), curveAt(encoded.g, constants), curveAt(encoded.b, constants)};
}

}  // namespace atelier::image
