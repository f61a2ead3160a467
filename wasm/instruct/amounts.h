// Numbers as people write them to an operator's own units.
#pragma once

#include <optional>

#include "image/edit_plan.h"
#include "instruct/items.h"

namespace atelier::instruct {

// The value of parameter `index` of `op` that `quantity` asks for, not clamped. sign: -1 or 1, the direction of the
// effect; 0 where the number brings its own ("contrast -20"). plain: the effect's plain value, which "twice" doubles
// where a ratio has no meaning of its own. Nothing where the unit does not fit ("blur by 2 EV").
std::optional<double> parameterValue(image::OperatorId op, std::size_t index, const Quantity& quantity, int sign,
                                     double plain);

// The factor of a resize step. plain: below 1 for "smaller", above it for "larger", 1 for "resize". is_target: the
// share is of the result ("to 80 %"), not of the change ("by 20 %"). Nothing for pixels: nobody knows the picture yet.
std::optional<double> resizeScale(const Quantity& quantity, double plain, bool is_target);

}  // namespace atelier::instruct
