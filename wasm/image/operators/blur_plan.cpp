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

double sigmaOf(const PlanStep& step, const ImageSpec& spec) {
  const std::vector<float> values = normalised(step).values;
  if (step.op == OperatorId::kSharpen) return static_cast<double>(values[1]);
  return static_cast<double>(values[0]) / 1000 * std::max(spec.width, spec.height);
}

ImageSpec shrunkSpec(const ImageSpec& spec, int factor) {
  return {(spec.width + factor - 1) / factor, (spec.height + factor - 1) / factor};
}

RowRange shrunkRowsFor(const BlurPlan& plan, RowRange rows, int shrunk_height, int vertical_radius) {
  // The spline reaches one shrunk row beyond the nearest.
  const int reach = vertical_radius + (plan.factor > 1 ? 1 : 0);
  return {std::clamp(rows.begin / plan.factor - reach, 0, shrunk_height - 1),
          std::clamp((rows.end - 1) / plan.factor + reach + 1, 1, shrunk_height)};
}

int stripHeight(const BlurPlan& plan, const ImageSpec& spec, std::size_t budget_bytes) {
  const std::size_t row_bytes = static_cast<std::size_t>(shrunkSpec(spec, plan.factor).width) * 16;
  const auto rows = static_cast<long long>(budget_bytes / row_bytes) - 2LL * (plan.radius + 2);
  const long long height = std::clamp<long long>(rows * plan.factor, 8, (spec.height + 7) / 8 * 8);
  return static_cast<int>(height / 8 * 8);
}

}  // namespace atelier::image
