#include "gpu/pass.h"

#include "image/operators/point_table.h"

namespace atelier::gpu {

namespace {

bool canShare(const Pass& pass, const image::PlanStep& step) {
  const bool looks_first = image::pointOperator(step.op) && image::pointOperator(step.op)->resolve;
  const bool is_there = pass.region == step.region && pass.outside_region == step.outside_region &&
                        pass.outside_mask == step.outside_mask;
  return pass.kind == image::OperatorKind::kPoint && is_there && !looks_first && pass.steps.size() < kMaxStepsPerPass;
}

}  // namespace

PassList passesOf(const image::EditPlan& plan) {
  PassList passes;
  for (const image::PlanStep& given : plan.steps) {
    const image::PlanStep step = image::normalised(given);
    if (image::isIdentity(step)) continue;
    const image::OperatorKind kind = image::operatorInfo(step.op).kind;
    const bool joins = kind == image::OperatorKind::kPoint && !passes.empty() && canShare(passes.back(), step);
    if (!joins) {
      passes.push_back({.kind = kind,
                        .region = step.region,
                        .steps = {},
                        .outside_region = step.outside_region,
                        .outside_mask = step.outside_mask});
    }
    passes.back().steps.push_back(step);
  }
  return passes;
}

WeightRule weightRuleOf(const Pass& pass, bool has_mask) {
  if (pass.kind == image::OperatorKind::kGeometry) return WeightRule::kFull;
  const bool is_outside = pass.region == image::Region::kOutsideMask || pass.outside_mask;
  if (!has_mask) return is_outside ? WeightRule::kNothing : WeightRule::kFull;
  return is_outside ? WeightRule::kInverseMask : WeightRule::kMask;
}

}  // namespace atelier::gpu
