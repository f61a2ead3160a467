// Strength: more or less of a step, towards or away from the value that changes nothing.
#pragma once

#include "image/edit_plan.h"

namespace atelier::instruct {

// Whether there is more or less of the operator at all: a flip is done or not.
bool isScalable(image::OperatorId op);

// `factor` times the step's distance from doing nothing, in parameter `amount` (the first, where an effect names no
// other); not clamped. Where all parameters together are the strength (curves, levels, crop) they all move.
image::PlanStep scaled(image::PlanStep step, double factor, std::size_t amount = 0);

}  // namespace atelier::instruct
