// Small words: "too", "off", "outside", "no?". What they mean depends on a word or two beside them.
#pragma once

#include "instruct/clauses.h"

namespace atelier::instruct {

// Takes the senses away that such words cannot have in this clause.
void settleSmallWords(Clause& clause, const Lexicon& lexicon);

}  // namespace atelier::instruct
