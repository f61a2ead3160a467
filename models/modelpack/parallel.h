// Runs a loop on all cores.
#pragma once

#include <cstdint>
#include <functional>

namespace atelier::modelpack {

// Calls `body(begin, end)` for parts of [0, count) on several threads and waits. `body` must not throw.
// The parts' boundaries depend on the machine, so a result must not depend on them.
void parallelRanges(std::int64_t count, const std::function<void(std::int64_t, std::int64_t)>& body);

}  // namespace atelier::modelpack
