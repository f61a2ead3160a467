#include "image/edit_plan.h"

#include <algorithm>
#include <cmath>

#include "image/step_geometry.h"

namespace atelier::image {

namespace {

// Mostly the first parameter is the strength and the others only shape the effect; here each does something itself.
bool isLedByItsFirst(OperatorId op) {
  return op != OperatorId::kCurves && op != OperatorId::kLevels && op != OperatorId::kCrop && op != OperatorId::kResize;
}

}  // namespace

bool speaksOfMask(const EditPlan& plan) {
  return std::ranges::any_of(plan.steps, [](const PlanStep& step) { return isOfMask(step.place); });
}

PlanStep defaultStep(OperatorId op) { return normalised(PlanStep{.op = op}); }

PlanStep normalised(PlanStep step) {
  const auto parameters = operatorInfo(step.op).parameters;
  const std::size_t given = std::min(step.values.size(), parameters.size());
  step.values.resize(parameters.size());
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const ParameterInfo& parameter = parameters[i];
    const bool is_usable = i < given && std::isfinite(step.values[i]);
    step.values[i] = is_usable ? std::clamp(step.values[i], parameter.minimum, parameter.maximum) : parameter.initial;
  }
  if (step.op == OperatorId::kRotateQuarter) step.values[0] = std::round(step.values[0]);
  step.place = normalised(step.place);
  return step;
}

bool isIdentity(const PlanStep& step) {
  const auto parameters = operatorInfo(step.op).parameters;
  if (parameters.empty() || step.values.empty()) return false;
  if (isLedByItsFirst(step.op)) return step.values[0] == parameters[0].identity;
  return std::ranges::equal(step.values, parameters, {}, {}, &ParameterInfo::identity);
}

ImageSpec specAfter(const EditPlan& plan, ImageSpec spec) {
  for (const PlanStep& step : plan.steps) {
    spec = geometryOf(step, spec).result;
    if (!checkSpec(spec, "image.specAfter")) break;
  }
  return spec;
}

}  // namespace atelier::image
