// Misspelt words: one wrong, missing, surplus or swapped letter (Damerau-Levenshtein distance 1).
#pragma once

#include <string>
#include <string_view>

#include "instruct/lexicon.h"

namespace atelier::instruct {

bool isOneSlipAway(std::string_view typed, std::string_view word);

// The word that was meant. A word that the lexicon knows, or one under five letters, is itself; so is one that nothing
// is close to. The first letter must be right: people seldom miss it, and "tower" is not "lower".
std::string correctedSpelling(const Lexicon& lexicon, const std::string& folded);

}  // namespace atelier::instruct
