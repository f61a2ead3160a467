#include "modelpack/parallel.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace atelier::modelpack {

void parallelRanges(std::int64_t count, const std::function<void(std::int64_t, std::int64_t)>& body) {
  const std::int64_t threads = std::clamp<std::int64_t>(std::thread::hardware_concurrency(), 1, std::max<std::int64_t>(count, 1));
  std::vector<std::jthread> others;
  const auto boundary = [&](std::int64_t part) { return count * part / threads; };
  for (std::int64_t part = 1; part < threads; ++part)
    others.emplace_back([&body, begin = boundary(part), end = boundary(part + 1)] { body(begin, end); });
  body(0, boundary(1));
}

}  // namespace atelier::modelpack
