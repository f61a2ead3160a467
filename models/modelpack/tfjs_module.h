// TensorFlow.js models that are shipped as JavaScript modules: the value that such a file exports, as JSON.
#pragma once

#include <string_view>

#include "modelpack/json_file.h"

namespace atelier::modelpack {

// Reads what follows the last `.exports=`: an object, list or string literal as minifiers write them (bare keys,
// `!0`, `.5`). Nothing is executed; anything that is not a literal is an error.
Result<nlohmann::json> moduleExport(std::string_view script, const std::string& name);

}  // namespace atelier::modelpack
