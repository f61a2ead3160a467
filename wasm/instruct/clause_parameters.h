// Parameters by their names: "vignette size 40 %", "levels: black 15, white 240".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// "set the black point to 12, white point to 240": of levels, which nobody named.
void openLevels(std::vector<Clause>& clauses, const Lexicon& lexicon);

// "levels: black 15, white 240": the numbers are of the clause before.
void joinParameters(std::vector<Clause>& clauses, const Lexicon& lexicon);

// A word that may be a parameter is one where an effect that has it stands before it and a number after.
void settleParameters(Clause& clause, const Lexicon& lexicon);

}  // namespace atelier::instruct
