// First operator: the one that says what an effect is about.
#pragma once

#include "instruct/lexicon.h"

namespace atelier::instruct {

// A pencil sketch, an oil painting: a picture is one of them, and there is no reverse.
inline bool isDrawing(const Effect& effect) {
  const auto kind = image::operatorInfo(effect.steps.front().op).kind;
  return kind == image::OperatorKind::kNeighbourhood && effect.opposite < 0;
}

inline image::OperatorId firstOp(int effect, const Lexicon& lexicon) {
  return lexicon.table.effects[static_cast<std::size_t>(effect)].steps.front().op;
}

}  // namespace atelier::instruct
