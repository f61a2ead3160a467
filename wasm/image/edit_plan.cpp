#include "image/edit_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "image/step_geometry.h"

namespace atelier::image {

namespace {

constexpr std::array<std::pair<Region, std::string_view>, 21> kRegionNames{{
    {Region::kEverywhere, "everywhere"},
    {Region::kMask, "mask"},
    {Region::kOutsideMask, "outside_mask"},
    {Region::kReds, "reds"},
    {Region::kOranges, "oranges"},
    {Region::kYellows, "yellows"},
    {Region::kGreens, "greens"},
    {Region::kCyans, "cyans"},
    {Region::kBlues, "blues"},
    {Region::kPurples, "purples"},
    {Region::kPinks, "pinks"},
    {Region::kHighlights, "highlights"},
    {Region::kMidtones, "midtones"},
    {Region::kShadows, "shadows"},
    {Region::kEdges, "edges"},
    {Region::kCorners, "corners"},
    {Region::kCentre, "centre"},
    {Region::kTop, "top"},
    {Region::kBottom, "bottom"},
    {Region::kLeft, "left"},
    {Region::kRight, "right"},
}};

// Mostly the first parameter is the strength and the others only shape the effect; here each does something itself.
bool isLedByItsFirst(OperatorId op) {
  return op != OperatorId::kCurves && op != OperatorId::kLevels && op != OperatorId::kCrop && op != OperatorId::kResize;
}

}  // namespace

std::string_view apiName(Region region) { return kRegionNames[static_cast<std::size_t>(region)].second; }

std::optional<Region> regionFromName(std::string_view name) {
  for (const auto& [region, region_name] : kRegionNames) {
    if (region_name == name) return region;
  }
  return std::nullopt;
}

bool speaksOfMask(const EditPlan& plan) {
  return std::ranges::any_of(plan.steps, [](const PlanStep& step) {
    return step.region == Region::kMask || step.region == Region::kOutsideMask || step.outside_mask;
  });
}

PlanStep defaultStep(OperatorId op) { return normalised(PlanStep{.op = op}); }

namespace {

// Two sides of the picture add up to all of it.
std::optional<Region> otherSide(Region region) {
  switch (region) {
    case Region::kTop: return Region::kBottom;
    case Region::kBottom: return Region::kTop;
    case Region::kLeft: return Region::kRight;
    case Region::kRight: return Region::kLeft;
    default: return std::nullopt;
  }
}

}  // namespace

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
  if (!step.outside_region) return step;
  const auto other = otherSide(step.region);
  step.outside_region = step.region > Region::kOutsideMask && !other;
  if (other) step.region = *other;
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
