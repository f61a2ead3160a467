// Chosen senses: which of its senses each word of a clause has, when all the rest of the clause is known.
#pragma once

#include "instruct/clauses.h"

namespace atelier::instruct {

// Leaves each item with one sense.
void chooseSenses(Clause& clause, const Lexicon& lexicon);

}  // namespace atelier::instruct
