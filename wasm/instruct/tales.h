// Tales: clauses that say who did what, and ask for nothing. "The email won't take it", "she was laughing". Items have
// all their senses yet.
#pragma once

#include "instruct/clauses.h"

namespace atelier::instruct {

// "my black cat merges (with the sofa)", "the email won't take it", "I was shaking": a thing or a person, and a verb.
bool tellsOfSomething(const Clause& clause);

// "the client asked twice", "my granddaughter took it with the telephone upside down": who or what does something,
// whatever else is said of it. Nobody is asked to do anything, as in "the client wants it warmer".
bool isStatement(const Clause& clause);

// Begins as a tale does, with who or what, though its verb is not known: "the little one fidgeted". It asks for nothing
// that is understood.
bool mayTell(const Clause& clause);

// "I want people to look at the bride", "je veux un ciel dramatique": how it shall come out. Beside another wish it says
// what that is for; "I want a hat on her" is one of its own.
bool saysWhatFor(const Clause& clause);

// Nothing of what is told is an edit, not even one that somebody misses: "the dress is too dark". "My face is glowing",
// "the walls are meant to be white" miss none.
bool isPlainTale(const Clause& clause, const Lexicon& lexicon);

// "…, darken it a little", "…, make it darker": what is done is done to what was spoken of before.
bool pointsBack(const Clause& clause);

// "…, darken it", "…, remove it and sharpen": the next clause does something to what this one names.
bool isTakenUp(const Clause& clause, const Clause& next);

}  // namespace atelier::instruct
