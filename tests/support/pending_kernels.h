// Operators that the table names and nobody has written yet. To be deleted with the last of them.
#pragma once

#include <algorithm>
#include <array>

#include "image/operator_id.h"

namespace atelier::test {

inline bool isPending(image::OperatorId op) {
  using enum image::OperatorId;
  constexpr std::array kPending{kAutoLevels, kAutoWhiteBalance};
  return std::ranges::find(kPending, op) != kPending.end();
}

}  // namespace atelier::test
