// Asides: what people tell beside their wishes. "My wife says it is too dark, the flash did not fire: brighten it".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// Takes out what asks for nothing: the person whose opinion it is, the reason of a wish, and, where another clause has
// a wish, a clause that only tells a story. Whatever may be a wish stays, known or not. Items have all their senses
// yet.
void dropAsides(std::vector<Clause>& clauses, const Lexicon& lexicon);

}  // namespace atelier::instruct
