#include "twin_compare.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using atelier::image::Image;
using atelier::image::Mask;

TwinDifference compareTwins(const Image& input, const Image& cpu, const Image& gpu, const Mask* weights) {
  TwinDifference difference;
  if (cpu.spec() != gpu.spec()) return {255, 1, false};
  std::size_t different = 0;
  const std::size_t count = cpu.spec().pixelCount();
  for (std::size_t i = 0; i < count; ++i) {
    int largest_here = 0;
    for (std::size_t k = i * 4; k < i * 4 + 4; ++k) {
      largest_here = std::max(largest_here, std::abs(cpu.bytes()[k] - gpu.bytes()[k]));
      if (weights && weights->bytes()[i] == 0 && gpu.bytes()[k] != input.bytes()[k]) difference.outside_is_same = false;
    }
    different += largest_here > 0 ? 1 : 0;
    difference.largest = std::max(difference.largest, largest_here);
  }
  difference.share = static_cast<double>(different) / static_cast<double>(count);
  return difference;
}

bool isClose(const TwinDifference& difference, int largest) {
  return difference.largest <= largest && difference.share <= kLargestShare && difference.outside_is_same;
}

std::string describe(const TwinDifference& difference) {
  char text[128];
  std::snprintf(text, sizeof text, "largest %d, %.3f %% of pixels%s", difference.largest, difference.share * 100,
                difference.outside_is_same ? "" : ", and changed outside the mask");
  return text;
}

atelier::base::Task<atelier::base::Result<Image>> runOn(atelier::gpu::Backend& backend, const atelier::image::EditPlan& plan,
                                                        const Image& input, std::optional<Mask> mask) {
  ATELIER_CO_TRY(surface, backend.upload(input));
  ATELIER_CO_TRY(result, co_await backend.run(atelier::gpu::passesOf(plan), std::move(surface), std::move(mask), {}));
  co_return co_await backend.read(std::move(result), {});
}
