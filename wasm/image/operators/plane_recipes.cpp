#include "image/operators/plane_recipes.h"

#include <algorithm>
#include <cstdlib>

namespace atelier::image {

PlaneFilter tapsFilter(const std::vector<Tap>& taps, bool is_average) {
  double sum = 0;
  for (const Tap& tap : taps) sum += tap.weight;
  const double scale = is_average ? 1 / sum : 1;
  PlaneFilter filter{.kind = PlaneFilter::Kind::kTaps};
  for (const Tap& tap : taps) {
    filter.radius = std::max({filter.radius, std::abs(tap.dx), std::abs(tap.dy)});
    filter.numbers.push_back(static_cast<float>(tap.dx));
    filter.numbers.push_back(static_cast<float>(tap.dy));
    filter.numbers.push_back(static_cast<float>(tap.weight * scale));
  }
  return filter;
}

PlanePlan gaussianPlane(PlaneSignal signal, double sigma_px) {
  const BlurPlan blur = planBlur(sigma_px);
  PlanePlan plane{.signal = signal, .factor = blur.factor};
  plane.filters.push_back({PlaneFilter::Kind::kRows, blur.radius, blur.weights});
  plane.filters.push_back({PlaneFilter::Kind::kColumns, blur.radius, blur.weights});
  return plane;
}

PlanePlan guidedPlane(PlaneSignal moments, double sigma_px, float epsilon) {
  PlanePlan plane = gaussianPlane(moments, sigma_px);
  const std::vector<PlaneFilter> blur = plane.filters;
  plane.filters.push_back({PlaneFilter::Kind::kGuide, 0, {epsilon}});
  plane.filters.insert(plane.filters.end(), blur.begin(), blur.end());
  return plane;
}

int factorFor(double radius_px, double most_px) {
  int factor = 1;
  while (radius_px / factor > most_px) factor *= 2;
  return factor;
}

}  // namespace atelier::image
