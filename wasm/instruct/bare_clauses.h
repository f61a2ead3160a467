// Clauses without a verb that go on with the one before: "a watercolour, soft", "a border, thin", "… and the reds".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// "motion blur, horizontal", "a border, thin": a variant of what stands before it, and no wish of its own.
void joinBareTag(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon);

// A bare place joined by "and" to a clause with a place is one too: "brighten the shadows and the highlights".
void settleBarePlace(std::vector<Clause>& clauses, std::size_t i);

// "a watercolour, soft", "vignette, light": after what can only be strong or weak, a word of both senses says which.
void settleBareDegree(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon);

}  // namespace atelier::instruct
