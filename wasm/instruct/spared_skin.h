// Skin that is to be spared: "warmer, but leave the skin alone".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// Its tones are a family of hues, which can be left out of what is done to each point by itself, and of nothing else.
void spareSkin(std::vector<Clause>& clauses, const Lexicon& lexicon);

}  // namespace atelier::instruct
