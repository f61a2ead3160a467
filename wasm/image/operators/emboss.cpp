#include "image/operators/emboss.h"

#include <cmath>
#include <numbers>

namespace atelier::image {

NeighbourhoodPlan embossPlan(float amount, float degrees, const ImageSpec& spec) {
  const double sigma = std::max(0.8, pixelsOf(1, spec));
  const int factor = factorFor(sigma, 3);
  const double s = sigma / factor;
  const int radius = static_cast<int>(std::ceil(3 * s));
  const double radians = static_cast<double>(degrees) * std::numbers::pi / 180;
  const double towards_x = std::sin(radians), towards_y = -std::cos(radians);
  std::vector<Tap> taps;
  double half = 0;  // the weights on one side: a step as high as 1 gives this much
  for (int dy = -radius; dy <= radius; ++dy) {
    for (int dx = -radius; dx <= radius; ++dx) {
      const double along = dx * towards_x + dy * towards_y;
      const double weight = -along * std::exp(-0.5 * (dx * dx + dy * dy) / (s * s));
      if (weight != 0) taps.push_back({dx, dy, weight});
      half += std::max(0.0, weight);
    }
  }
  for (Tap& tap : taps) tap.weight /= half;
  return {.planes = {{.signal = PlaneSignal::kLumaMoments, .factor = factor, .filters = {tapsFilter(taps, false)}}},
          .constants = {{amount, 2.5f}}};
}

}  // namespace atelier::image
