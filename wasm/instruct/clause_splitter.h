// Clause splitter: where one wish ends and the next begins.
#pragma once

#include "instruct/clauses.h"

namespace atelier::instruct {

// Items still have all their senses.
std::vector<Clause> splitClauses(std::vector<Item> items, const Lexicon& lexicon);

}  // namespace atelier::instruct
