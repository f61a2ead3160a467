// Formats: "square", "16:9", "for a story". A picture has one of them.
#pragma once

#include "instruct/first_operator.h"
#include "instruct/requests.h"

namespace atelier::instruct {

inline bool isFormat(const Request& request, const Lexicon& lexicon) {
  return firstOp(request.effect, lexicon) == image::OperatorId::kCropToRatio;
}

// Of several a number says most, then "square", then any other.
inline int weightOfFormat(const Request& request, const Lexicon& lexicon) {
  const Effect& effect = lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  if (request.modifiers.amount) return 3;
  if (request.effect == lexicon.table.measureOf(Unit::kRatio)) return 0;
  return effect.steps.front().values[0] == 1 ? 2 : 1;
}

}  // namespace atelier::instruct
