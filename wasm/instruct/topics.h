// Topics: the thing comes first, what it shall be follows.
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// "the green shutters, I would like them burgundy", "the dress is green, make it purple": one clause of both.
void joinTopics(std::vector<Clause>& clauses);

}  // namespace atelier::instruct
