// Said better: two requests that mean one thing, of which one says it more exactly.
#pragma once

#include "instruct/requests.h"

namespace atelier::instruct {

// "only two tones, black or white", "straighten it, it leans to the left", "the white balance is off, it's far too
// blue", "fix the exposure, it's a stop under": whether `exact` is all that both ask for.
bool isSaidBetter(const Request& vague, const Request& exact, const Lexicon& lexicon);

// "less green, more magenta": one cast, said from both ends.
bool isSameCast(const Request& a, const Request& b, const Lexicon& lexicon);

}  // namespace atelier::instruct
