// The subcommands of `modelpack`. Each takes the words after its name and prints its result.
#pragma once

#include <span>
#include <string>

#include "modelpack/error.h"

namespace atelier::modelpack {

Result<void> runFlux2(std::span<const std::string> arguments);    // flux2_command.cpp
Result<void> runTfjs(std::span<const std::string> arguments);     // tfjs_command.cpp
Result<void> runVerify(std::span<const std::string> arguments);   // verify.cpp
Result<void> runInspect(std::span<const std::string> arguments);  // inspect.cpp

}  // namespace atelier::modelpack
