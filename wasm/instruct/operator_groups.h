// Operator groups: operators that words speak of alike.
#pragma once

#include "image/operator_id.h"

namespace atelier::instruct {

// The colour of the light.
inline bool isOfCast(image::OperatorId op) {
  return op == image::OperatorId::kTemperature || op == image::OperatorId::kTint;
}

// One part of the range from black to white.
inline bool isOfTone(image::OperatorId op) {
  return op == image::OperatorId::kHighlights || op == image::OperatorId::kShadows ||
         op == image::OperatorId::kWhites || op == image::OperatorId::kBlacks;
}

}  // namespace atelier::instruct
