// Inflection: the forms of a word that the lexicon does not list. It lists the usual ones; people use them all.
#pragma once

#include <optional>
#include <string>

#include "instruct/lexicon.h"

namespace atelier::instruct {

// A word of `languages` (see Lexicon::languagesOf) that the lexicon knows of which `folded` may be a form:
// "contrastons" of "contraste", "grainiest" of "grainy". The endings are those of French and English; words of another
// language that have them by chance are unknown anyway.
std::optional<std::string> knownForm(const Lexicon& lexicon, const std::string& folded, unsigned languages);

}  // namespace atelier::instruct
