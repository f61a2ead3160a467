// Words of a clause that ask for nothing.
#pragma once

#include "instruct/items.h"

namespace atelier::instruct {

// It means nothing here: "the", "please", "make it".
bool isEmptyWord(const Item& item);
// It asks for no operator, and yet means something: an unknown word, a thing, the colour of nothing else here.
bool isStranger(const Item& item);

}  // namespace atelier::instruct
