#include "infer/convolution.h"

#include <cassert>
#include <cstddef>

namespace atelier::infer {

namespace {

struct Plane {
  std::size_t width, height;
  std::size_t size() const { return width * height; }
};

// Adds weight · (source shifted by dx - 1, dy - 1) to `target`; what lies outside is 0.
void addShifted(const Plane& plane, const float* source, std::size_t dx, std::size_t dy, float weight, float* target) {
  const std::size_t left = dx == 0 ? 1 : 0, right = dx == 2 ? plane.width - 1 : plane.width;
  const std::size_t top = dy == 0 ? 1 : 0, bottom = dy == 2 ? plane.height - 1 : plane.height;
  for (std::size_t y = top; y < bottom; ++y) {
    const float* row = source + (y + dy - 1) * plane.width;
    float* sums = target + y * plane.width;
    for (std::size_t x = left; x < right; ++x) sums[x] += row[x + dx - 1] * weight;
  }
}

}  // namespace

std::vector<float> convolve3x3(std::span<const float> planes, int height, int width,
                               const ConvolutionWeights& weights) {
  const Plane plane{static_cast<std::size_t>(width), static_cast<std::size_t>(height)};
  assert(planes.size() == plane.size() * 3);
  std::vector<float> result(planes.size());
  for (std::size_t output = 0; output < 3; ++output)
    for (std::size_t input = 0; input < 3; ++input)
      for (std::size_t tap = 0; tap < 9; ++tap)
        addShifted(plane, planes.data() + input * plane.size(), tap % 3, tap / 3, weights[(output * 3 + input) * 9 + tap],
                   result.data() + output * plane.size());
  return result;
}

}  // namespace atelier::infer
