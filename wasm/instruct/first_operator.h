// First operator: the one that says what an effect is about.
#pragma once

#include "instruct/lexicon.h"

namespace atelier::instruct {

inline image::OperatorId firstOp(int effect, const Lexicon& lexicon) {
  return lexicon.table.effects[static_cast<std::size_t>(effect)].steps.front().op;
}

}  // namespace atelier::instruct
