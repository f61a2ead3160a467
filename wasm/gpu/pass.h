// A pass: one trip over all pixels. Consecutive point operators share one.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "image/edit_plan.h"

namespace atelier::gpu {

struct Pass {
  image::OperatorKind kind = image::OperatorKind::kPoint;
  image::Place place;
  std::vector<image::PlanStep> steps;  // several only for kPoint, all of the same place; none is an identity
};

using PassList = std::vector<Pass>;

// More point steps than this make another pass, so that a shader stays a size that drivers compile quickly.
inline constexpr std::size_t kMaxStepsPerPass = 16;

// Groups a plan into passes: drops identity steps, fuses neighbouring point steps of one place, keeps the order. A
// step that looks at the whole picture (PointOperator::resolve) begins a pass.
PassList passesOf(const image::EditPlan& plan);

// How strongly a pass changes a pixel of mask value m: what is for outside the mask by 255 - m, anything else by m.
// Without a mask nothing is outside it, so the first changes nothing and the others the whole picture. Regions that
// read pixels narrow that further (image/place_weight.h).
enum class WeightRule { kFull, kMask, kInverseMask, kNothing };
WeightRule weightRuleOf(const Pass& pass, bool has_mask);

}  // namespace atelier::gpu
