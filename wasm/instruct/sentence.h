// A sentence: what its clauses say about each other. Places and directions reach across, exceptions take steps away.
#pragma once

#include <vector>

#include "instruct/corrections.h"
#include "instruct/requests.h"
#include "instruct/understand.h"

namespace atelier::instruct {

// earlier: what was carried out before; none where there is nothing.
Understanding readSentence(const std::vector<Clause>& clauses, const Lexicon& lexicon,
                           std::optional<EarlierPlan> earlier);

}  // namespace atelier::instruct
