// A dark sky in black and white: what a red filter before the lens is for.
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// "black and white with a dark dramatic sky": the filter is named, and the sky asks for nothing more. Items have all
// their senses yet.
void filterSky(std::vector<Clause>& clauses, const Lexicon& lexicon);

}  // namespace atelier::instruct
