// Runs a task that needs no one else to finish: the tests' way into coroutine APIs over ports that answer at once.
#pragma once

#include <cassert>
#include <optional>

#include "base/task.h"

namespace atelier::test {

template <typename T>
T await(base::Task<T> task) {
  std::optional<T> value;
  base::start(std::move(task), [&](T result) { value.emplace(std::move(result)); });
  assert(value && "the task is still waiting");
  return std::move(*value);
}

}  // namespace atelier::test
