#include "image/operators/kuwahara.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "image/operators/plane_recipes.h"

namespace atelier::image {

namespace {

// The paper's polynomial: (x + zeta - eta · y²)², and nothing where that would be negative; the sector lies along x.
double sectorWeight(double x, double y) {
  constexpr double kHalfAngle = std::numbers::pi / 8;
  const double zeta = 1.0 / 3;
  const double eta = (zeta + std::cos(kHalfAngle)) / (std::sin(kHalfAngle) * std::sin(kHalfAngle));
  const double height = x + zeta - eta * y * y;
  return height > 0 ? height * height : 0;
}

}  // namespace

PlaneFilter kuwaharaFilter(double radius_px) {
  const int radius = std::max(1, static_cast<int>(std::lround(radius_px)));
  const double sigma = 0.4 * (radius + 0.5);
  PlaneFilter filter{.kind = PlaneFilter::Kind::kKuwahara, .radius = radius};
  for (int dy = -radius; dy <= radius; ++dy) {
    for (int dx = -radius; dx <= radius; ++dx) {
      const double distance = std::hypot(dx, dy);
      if (distance > radius + 0.25) continue;
      std::array<double, 8> weights{};
      double sum = 0;
      for (std::size_t k = 0; k < 8; ++k) {
        const double angle = static_cast<double>(k) * std::numbers::pi / 4;
        const double x = (dx * std::cos(angle) + dy * std::sin(angle)) / radius;
        const double y = (dy * std::cos(angle) - dx * std::sin(angle)) / radius;
        weights[k] = sectorWeight(x, y);
        sum += weights[k];
      }
      const double gaussian = std::exp(-0.5 * distance * distance / (sigma * sigma));
      filter.numbers.push_back(static_cast<float>(dx));
      filter.numbers.push_back(static_cast<float>(dy));
      for (double weight : weights) filter.numbers.push_back(static_cast<float>(gaussian * weight / sum));
    }
  }
  return filter;
}

PlanePlan kuwaharaPlane(double radius_px) {
  const int factor = factorFor(radius_px, kMaxKuwaharaRadius);
  return {.signal = PlaneSignal::kEncoded, .factor = factor, .filters = {kuwaharaFilter(radius_px / factor)}};
}

}  // namespace atelier::image
