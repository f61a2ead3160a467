#include "image/operators/blur_plan.h"

#include <algorithm>
#include <cmath>

namespace atelier::image {

namespace {

constexpr double kMaxDirectSigma = 6;
constexpr double kReach = 3.5;  // sigmas; 0.05 % of the weight lies beyond

}  // namespace

BlurPlan planBlur(double sigma_px) {
  BlurPlan plan;
  double sigma = sigma_px;
  while (sigma > kMaxDirectSigma) {
    plan.factor *= 2;
    const double f = plan.factor;
    sigma = std::sqrt(sigma_px * sigma_px - (f * f - 1) / 12 - f * f / 4) / f;
  }
  plan.radius = std::max(1, static_cast<int>(std::ceil(kReach * sigma)));
  std::vector<double> weights;
  double sum = 0;
  for (int i = -plan.radius; i <= plan.radius; ++i) {
    const double weight = sigma > 0 ? std::exp(-0.5 * i * i / (sigma * sigma)) : (i == 0 ? 1.0 : 0.0);
    weights.push_back(weight);
    sum += weight;
  }
  for (double weight : weights) plan.weights.push_back(static_cast<float>(weight / sum));
  return plan;
}

int lastTrip(int factor) {
  constexpr int kMost = BlurPlan::kMaxFactorPerTrip;
  return factor <= kMost ? factor : std::min(factor / kMost, kMost);
}

ImageSpec shrunkSpec(const ImageSpec& spec, int factor) {
  return {(spec.width + factor - 1) / factor, (spec.height + factor - 1) / factor};
}

}  // namespace atelier::image
