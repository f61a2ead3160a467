// Things that are said to be in the mask: "the blue coat in the mask", "the dress, that's what I painted".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// Such a thing is what was painted: only the place is left of it. Items have all their senses yet.
void placeMaskedThings(std::vector<Clause>& clauses);

// "the bride is in the mask: …": where she is, and no place of what is wished, where another clause speaks of the mask.
void dropWhereMaskIs(std::vector<Clause>& clauses);

}  // namespace atelier::instruct
