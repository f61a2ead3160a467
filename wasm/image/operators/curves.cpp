#include "image/operators/curves.h"

#include <array>

namespace atelier::image {

OperatorConstants curvesConstants(float black, float shadows, float midtones, float highlights, float white) {
  const std::array<float, 5> points{black, 0.25f + shadows, 0.5f + midtones, 0.75f + highlights, 1 + white};
  std::array<float, 4> rises{};  // from point to point
  for (std::size_t i = 0; i < 4; ++i) rises[i] = points[i + 1] - points[i];
  std::array<float, 5> slopes{rises[0], 0, 0, 0, rises[3]};  // per segment
  for (std::size_t i = 1; i < 4; ++i) {
    const float before = rises[i - 1];
    const float after = rises[i];
    if (before * after > 0) slopes[i] = 2 * before * after / (before + after);
  }
  OperatorConstants constants;
  for (std::size_t i = 0; i < 4; ++i) {
    float* cubic = constants.values.data() + i * 4;
    cubic[0] = points[i];
    cubic[1] = slopes[i];
    cubic[2] = 3 * rises[i] - 2 * slopes[i] - slopes[i + 1];
    cubic[3] = slopes[i] + slopes[i + 1] - 2 * rises[i];
  }
  return constants;
}

}  // namespace atelier::image
