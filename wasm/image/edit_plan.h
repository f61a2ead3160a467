// EditPlan: what to do to the pixels, as data.
//
// `instruct` writes plans, the chips tune them, the document keeps them, the instant engine runs them. It lives
// here because all of those may include image/ and none of them the others.
#pragma once

#include <cstddef>
#include <vector>

#include "image/operator_id.h"
#include "image/pixel_array.h"
#include "image/place.h"

namespace atelier::image {

// A part of the instruction, in bytes of its UTF-8 text: the words that a step came from.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;  // one past the last byte
  bool operator==(const TextSpan&) const = default;
};

struct PlanStep {
  OperatorId op = OperatorId::kExposure;
  Place place;
  std::vector<float> values;    // one per parameter of operatorInfo(op), in its order
  std::vector<TextSpan> words;  // empty for a step that a person added by hand
  bool operator==(const PlanStep&) const = default;
};

struct EditPlan {
  std::vector<PlanStep> steps;  // applied in order
  bool operator==(const EditPlan&) const = default;
};

// Whether some step is for what is painted, or for what is not: without a mask it has no meaning.
bool speaksOfMask(const EditPlan& plan);
// A step with the operator's default values.
PlanStep defaultStep(OperatorId op);
// Every value clamped to its parameter's range; missing ones get the default, surplus ones go. The place is normalised
// too.
PlanStep normalised(PlanStep step);
// Whether the step leaves every pixel as it is: running it is skipped, so identity is exact.
bool isIdentity(const PlanStep& step);
// The size of the picture after all steps (see step_geometry.h), or the first that is beyond a picture's limits.
ImageSpec specAfter(const EditPlan& plan, ImageSpec spec);

}  // namespace atelier::image
