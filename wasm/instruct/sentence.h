// A sentence: what its clauses say about each other. Places and directions reach across, exceptions take steps away.
#pragma once

#include <vector>

#include "instruct/requests.h"
#include "instruct/understand.h"

namespace atelier::instruct {

Understanding readSentence(const std::vector<Clause>& clauses, const Lexicon& lexicon);

}  // namespace atelier::instruct
