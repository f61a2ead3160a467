#include "gpu/pass.h"

#include "image/operators/point_table.h"

namespace atelier::gpu {

namespace {

bool canShare(const Pass& pass, const image::PlanStep& step) {
  const bool looks_first = image::pointOperator(step.op) && image::pointOperator(step.op)->resolve;
  return pass.kind == image::OperatorKind::kPoint && pass.place == step.place && !looks_first &&
         pass.steps.size() < kMaxStepsPerPass;
}

}  // namespace

PassList passesOf(const image::EditPlan& plan) {
  PassList passes;
  for (const image::PlanStep& given : plan.steps) {
    const image::PlanStep step = image::normalised(given);
    if (image::isIdentity(step)) continue;
    const image::OperatorKind kind = image::operatorInfo(step.op).kind;
    const bool joins = kind == image::OperatorKind::kPoint && !passes.empty() && canShare(passes.back(), step);
    if (!joins) passes.push_back({.kind = kind, .place = step.place, .steps = {}});
    passes.back().steps.push_back(step);
  }
  return passes;
}

WeightRule weightRuleOf(const Pass& pass, bool has_mask) {
  if (pass.kind == image::OperatorKind::kGeometry) return WeightRule::kFull;
  const bool is_outside = pass.place.region == image::Region::kOutsideMask || pass.place.outside_mask;
  if (!has_mask) return is_outside ? WeightRule::kNothing : WeightRule::kFull;
  return is_outside ? WeightRule::kInverseMask : WeightRule::kMask;
}

}  // namespace atelier::gpu
