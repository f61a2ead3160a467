#include "image/operators/bilateral.h"

#include <cmath>

namespace atelier::image {

PlaneFilter bilateralFilter(int radius, float luma_range, float colour_range) {
  PlaneFilter filter{.kind = PlaneFilter::Kind::kBilateral, .radius = radius};
  filter.numbers = {1 / (luma_range * luma_range), 1 / (colour_range * colour_range)};
  const double sigma = 0.6 * radius;
  for (int dy = -radius; dy <= radius; ++dy) {
    for (int dx = -radius; dx <= radius; ++dx) {
      const int squared = dx * dx + dy * dy;
      if (squared > radius * radius + 1) continue;
      filter.numbers.push_back(static_cast<float>(dx));
      filter.numbers.push_back(static_cast<float>(dy));
      filter.numbers.push_back(static_cast<float>(std::exp(-0.5 * squared / (sigma * sigma))));
    }
  }
  return filter;
}

}  // namespace atelier::image
