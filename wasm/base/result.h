// Result<T>: a value or an Error. Nothing in wasm/ throws.
#pragma once

#include <expected>

#include "base/error.h"

namespace atelier::base {

template <typename T>
using Result = std::expected<T, Error>;

// `return fail(ErrorCode::kBadImage, "codec.png", "truncated");`
inline std::unexpected<Error> fail(ErrorCode code, std::string where, std::string detail = {}) {
  return std::unexpected(makeError(code, std::move(where), std::move(detail)));
}

inline std::unexpected<Error> fail(Error error) { return std::unexpected(std::move(error)); }

}  // namespace atelier::base

// Evaluates `expression` (a Result), hands its error to our caller, or names its value `name`.
#define ATELIER_JOIN_INNER(a, b) a##b
#define ATELIER_JOIN(a, b) ATELIER_JOIN_INNER(a, b)
#define ATELIER_TRY(name, expression) ATELIER_TRY_WITH(return, name, expression)
// The same inside a coroutine.
#define ATELIER_CO_TRY(name, expression) ATELIER_TRY_WITH(co_return, name, expression)
#define ATELIER_TRY_WITH(leave, name, expression)                                     \
  auto ATELIER_JOIN(result_, __LINE__) = (expression);                                \
  if (!ATELIER_JOIN(result_, __LINE__))                                               \
    leave ::atelier::base::fail(std::move(ATELIER_JOIN(result_, __LINE__).error()));  \
  auto name = std::move(*ATELIER_JOIN(result_, __LINE__))

// For Result<void>.
#define ATELIER_CHECK(expression)                              \
  if (auto result = (expression); !result)                     \
  return ::atelier::base::fail(std::move(result.error()))
#define ATELIER_CO_CHECK(expression)                           \
  if (auto result = (expression); !result)                     \
  co_return ::atelier::base::fail(std::move(result.error()))
