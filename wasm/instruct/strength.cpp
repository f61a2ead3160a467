#include "instruct/strength.h"

#include <cmath>

namespace atelier::instruct {

using image::OperatorId;

bool isScalable(OperatorId op) {
  return !image::operatorInfo(op).parameters.empty() && op != OperatorId::kRotateQuarter &&
         op != OperatorId::kCropToRatio;
}

image::PlanStep scaled(image::PlanStep step, double factor, std::size_t amount) {
  const auto parameters = image::operatorInfo(step.op).parameters;
  const auto move = [&](std::size_t i) {
    const float identity = parameters[i].identity;
    step.values[i] = static_cast<float>(identity + (step.values[i] - identity) * factor);
  };
  if (step.op == OperatorId::kPosterise) {  // by ratios: from 256 levels to 6 as from 6 to a few
    step.values[0] = static_cast<float>(256 * std::pow(step.values[0] / 256, factor));
    return step;
  }
  const bool is_whole =
      step.op == OperatorId::kCurves || step.op == OperatorId::kLevels || step.op == OperatorId::kCrop;
  if (!is_whole) {
    move(amount);
    return step;
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) move(i);
  return step;
}

}  // namespace atelier::instruct
