#include "twin_plans.h"

#include <algorithm>
#include <random>

#include "image/operators/point_table.h"

using namespace atelier::image;

namespace {

NamedPlan single(const PlanStep& step) {
  std::string name(operatorInfo(step.op).name);
  for (float value : step.values) name += ' ' + std::to_string(value).substr(0, 6);
  return {name, {{step}}};
}

std::vector<PlanStep> overTheRange(const OperatorInfo& info) {
  std::vector<PlanStep> steps{defaultStep(info.id)};
  if (info.parameters.empty()) return steps;
  const ParameterInfo& strength = info.parameters[0];
  for (float share : {0.0f, 0.2f, 0.6f, 1.0f}) {
    PlanStep step = defaultStep(info.id);
    step.values[0] = strength.minimum + (strength.maximum - strength.minimum) * share;
    steps.push_back(normalised(step));
  }
  if (info.parameters.size() > 1) {
    constexpr float kLargestSize = 300;  // in pixels: the pictures here have some 250
    const ParameterInfo& other = info.parameters[1];
    for (float value : {other.minimum, other.unit == "px" ? std::min(other.maximum, kLargestSize) : other.maximum}) {
      PlanStep step = defaultStep(info.id);
      step.values[1] = value;
      steps.push_back(step);
    }
  }
  return steps;
}

PlanStep mild(OperatorId op, std::mt19937& random) {
  PlanStep step = defaultStep(op);
  const ParameterInfo& strength = operatorInfo(op).parameters[0];
  std::uniform_real_distribution<float> share(0.2f, 0.8f);
  step.values[0] = strength.minimum + (strength.maximum - strength.minimum) * share(random);
  return step;
}

}  // namespace

std::vector<NamedPlan> twinPlans() {
  std::vector<NamedPlan> plans;
  std::vector<OperatorId> points;
  for (const OperatorInfo& info : allOperators()) {
    for (const PlanStep& step : overTheRange(info)) plans.push_back(single(step));
    // One that looks at the whole picture begins a pass, so it fuses with nothing before it.
    const PointOperator* row = pointOperator(info.id);
    if (row && !row->resolve) points.push_back(info.id);
  }

  std::mt19937 random(20);
  for (int i = 0; i < 6; ++i) {
    std::ranges::shuffle(points, random);
    NamedPlan fused{"fused:", {}};
    for (std::size_t k = 0; k < points.size() / 2 + static_cast<std::size_t>(i) / 2; ++k) {
      fused.plan.steps.push_back(mild(points[k], random));
      fused.name += ", " + single(fused.plan.steps.back()).name;
    }
    plans.push_back(fused);
  }

  NamedPlan mixed{"mixed", {}};
  for (OperatorId op : {OperatorId::kExposure, OperatorId::kContrast, OperatorId::kGaussianBlur,
                        OperatorId::kRotateQuarter, OperatorId::kSharpen, OperatorId::kVignette}) {
    mixed.plan.steps.push_back(defaultStep(op));
  }
  plans.push_back(mixed);
  NamedPlan outside{"outside the mask", {{defaultStep(OperatorId::kBlackAndWhite), defaultStep(OperatorId::kGaussianBlur)}}};
  for (PlanStep& step : outside.plan.steps) step.place.region = Region::kOutsideMask;
  plans.push_back(outside);

  // Every region, on a fused row and on a neighbourhood step, apart: what sharpens also sharpens a rounding error of
  // the pass before.
  for (int i = 0; i <= static_cast<int>(Region::kRight); ++i) {
    const auto region = static_cast<Region>(i);
    NamedPlan fused_there{"fused, " + std::string(apiName(region)),
                          {{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kSepia)}}};
    NamedPlan sharpened{"sharpen, " + std::string(apiName(region)), {{defaultStep(OperatorId::kSharpen)}}};
    for (PlanStep& step : fused_there.plan.steps) step.place.region = region;
    sharpened.plan.steps[0].place.region = region;
    plans.push_back(fused_there);
    plans.push_back(sharpened);
  }
  NamedPlan rest{"blues outside the mask",
                 {{defaultStep(OperatorId::kBlackAndWhite), defaultStep(OperatorId::kGaussianBlur)}}};
  for (PlanStep& step : rest.plan.steps) {
    step.place.region = Region::kBlues;
    step.place.outside_mask = true;
  }
  plans.push_back(rest);
  for (const Region region : {Region::kOranges, Region::kHighlights, Region::kTop}) {
    NamedPlan spared{"all but the " + std::string(apiName(region)),
                     {{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kSepia)}}};
    for (PlanStep& step : spared.plan.steps) {
      step.place.region = region;
      step.place.outside_region = true;
    }
    plans.push_back(spared);
  }
  for (const bool is_outside : {false, true}) {
    NamedPlan shared{is_outside ? "the top, but not the blues" : "the blues at the top",
                     {{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kSepia)}}};
    for (PlanStep& step : shared.plan.steps) {
      step.place = {.region = Region::kBlues, .within = Region::kTop, .outside_region = is_outside};
    }
    plans.push_back(shared);
  }
  NamedPlan corner{"the shadows in the corners", {{defaultStep(OperatorId::kSharpen)}}};
  corner.plan.steps[0].place = {.region = Region::kShadows, .within = Region::kCorners};
  plans.push_back(corner);
  // Operators that look at the whole picture see what the steps before them made, whatever region they are for.
  for (OperatorId op : {OperatorId::kAutoLevels, OperatorId::kAutoWhiteBalance}) {
    NamedPlan after{"after a step, " + std::string(operatorInfo(op).name),
                    {{defaultStep(OperatorId::kTemperature), defaultStep(op)}}};
    after.plan.steps.push_back(defaultStep(OperatorId::kVibrance));
    after.largest_difference = 2;
    plans.push_back(after);
    after.name += ", in the shadows";
    for (PlanStep& step : after.plan.steps) step.place.region = Region::kShadows;
    plans.push_back(after);
  }
  NamedPlan tour{"a tour of regions", {}};
  for (Region region : {Region::kReds, Region::kShadows, Region::kEdges, Region::kMask, Region::kTop}) {
    tour.plan.steps.push_back(defaultStep(OperatorId::kExposure));
    tour.plan.steps.back().values[0] = -0.3f;
    tour.plan.steps.back().place.region = region;
  }
  plans.push_back(tour);
  return plans;
}
