// Tidying: signs that are no words, settled before words are looked up.
#pragma once

#include <vector>

#include "instruct/tokens.h"

namespace atelier::instruct {

// "1.", "2)", "b)" before the items of a list go. A number that ends a sentence is none: "contrast, 20."
void dropListMarks(std::vector<Token>& tokens);

// "at 3am", "à 5 h du matin": no amount.
void dropClockTimes(std::vector<Token>& tokens);

// "shot at 1/1000, f/1.4": how it was taken, and no format.
void dropCameraSettings(std::vector<Token>& tokens);

// "plus clair / ciel plus bleu" parts, "noir / blanc" does not.
void dropShortSlashes(std::vector<Token>& tokens);

// "+ net et - lumineux": beside a plus a dash is a minus.
void readMinusSigns(std::vector<Token>& tokens);

}  // namespace atelier::instruct
