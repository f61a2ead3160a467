// modelpack's errors in the product's own shape: a code, the step, and the fact that a person needs.
#pragma once

#include <string>
#include <utility>

#include "base/result.h"
#include "modelpack/text.h"

namespace atelier::modelpack {

using base::Error;
using base::ErrorCode;
using base::Result;

// The input is not what it must be: a missing tensor, a wrong shape, a damaged file.
// `pattern` has a "{}" for each further argument.
template <typename... Args>
std::unexpected<Error> badInput(std::string where, std::string_view pattern, const Args&... args) {
  return base::fail(ErrorCode::kBadRequest, std::move(where), formatText(pattern, args...));
}

}  // namespace atelier::modelpack
