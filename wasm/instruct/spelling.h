// Words as people type them: inflected, stretched ("sooo") or misspelt by one or two slips of the fingers.
#pragma once

#include <string>
#include <string_view>

#include "instruct/lexicon.h"

namespace atelier::instruct {

// One missing, surplus or swapped letter, or a wrong one that fingers or ears take for the right one: its neighbour on
// a keyboard, another vowel, c for k. "blocks" is no "blacks".
bool isOneSlipAway(std::string_view typed, std::string_view word);

// The word that was meant. A word that the lexicon knows is itself; so is one under five letters, and one that nothing
// is close to. A form that the lexicon leaves out ("contrastons", "sharpest") goes before a slip. The first letter must
// be right: people seldom miss it, and "tower" is not "lower". Only words of `languages` (see Lexicon::languagesOf)
// come into question, at most `most_slips` (0 to 2) away: an English "fence" is no French "fonce".
std::string correctedSpelling(const Lexicon& lexicon, const std::string& folded, unsigned languages, int most_slips);

}  // namespace atelier::instruct
