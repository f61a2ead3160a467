// Colour words: whether "red" in a clause is a place ("darken the reds"), what to recolour ("make the red car blue"),
// a cast ("too red") or what another effect is given ("a red border").
#pragma once

#include "instruct/clauses.h"

namespace atelier::instruct {

// Whether steps of `op` are given colours of their own.
bool takesColours(image::OperatorId op);

// Leaves each colour word of the clause with the sense that it has there, and skips the thing that it describes.
// is_first: no clause before it asks for anything, so that "lift the rest" is no more of what was said.
void settleColours(Clause& clause, const Lexicon& lexicon, bool is_first);

}  // namespace atelier::instruct
