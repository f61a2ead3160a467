// Undone exceptions: "undo everything except the crop".
#pragma once

#include <vector>

#include "instruct/clauses.h"

namespace atelier::instruct {

// What is excepted from what is undone becomes a clause of its own, which keeps it. Places are left as they are: "undo
// it except in the reds".
void partUndoneExceptions(std::vector<Clause>& clauses);

}  // namespace atelier::instruct
