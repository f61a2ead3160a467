// Skin that is to be spared: "warmer, but leave the skin alone".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// Its tones are a family of hues, which can be left out. Items have all their senses yet.
void spareSkin(std::vector<Clause>& clauses);

}  // namespace atelier::instruct
