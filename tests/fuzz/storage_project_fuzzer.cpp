// Any bytes as a project file: refused with a reason, or read into something that saves again.
#include <cstddef>
#include <cstdint>
#include <span>

#include "storage/project.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span bytes(data, size);
  const auto times = atelier::storage::loadTimes(bytes);
  const auto project = atelier::storage::loadProject(bytes);
  if (project && !times) __builtin_trap();  // what reads whole has times
  return 0;
}
