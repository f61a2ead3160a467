// The channel mix of a black and white: "70 % red, 20 % green, 10 % blue".
#pragma once

#include <vector>

#include "instruct/items.h"

namespace atelier::instruct {

// Shares of two channels or more become the settings of the black and white beside them. Items have all their senses
// yet, and breaks stand between them.
void joinChannelMix(std::vector<Item>& items, const Lexicon& lexicon);

}  // namespace atelier::instruct
