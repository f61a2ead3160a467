// Time as an argument: whoever decides by the clock is handed the time, so every run can be repeated.
#pragma once

#include <chrono>

namespace atelier::base {

using Duration = std::chrono::milliseconds;
using Time = std::chrono::sys_time<Duration>;  // since 1970, UTC

}  // namespace atelier::base
