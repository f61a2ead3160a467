#include "infer/convolution.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier::infer;

namespace {

constexpr int kHeight = 3, kWidth = 4;

// 1 at one place of plane 1.
std::vector<float> dotAt(std::size_t x, std::size_t y) {
  std::vector<float> planes(3 * kHeight * kWidth);
  planes[kHeight * kWidth + y * kWidth + x] = 1;
  return planes;
}

// From input plane 1 to output plane 2, with a number of its own at each tap.
ConvolutionWeights numberedTaps() {
  ConvolutionWeights weights{};
  for (std::size_t tap = 0; tap < 9; ++tap) weights[(2 * 3 + 1) * 9 + tap] = static_cast<float>(tap + 1);
  return weights;
}

std::vector<float> plane(const std::vector<float>& planes, std::size_t index) {
  const auto begin = planes.begin() + static_cast<std::ptrdiff_t>(index * kHeight * kWidth);
  return {begin, begin + kHeight * kWidth};
}

}  // namespace

TEST_CASE("a dot becomes the kernel, mirrored, in the output plane alone") {
  const auto result = convolve3x3(dotAt(1, 1), kHeight, kWidth, numberedTaps());
  CHECK(plane(result, 2) == std::vector<float>{9, 8, 7, 0,  //
                                               6, 5, 4, 0,  //
                                               3, 2, 1, 0});
  CHECK(plane(result, 0) == std::vector<float>(kHeight * kWidth));
  CHECK(plane(result, 1) == std::vector<float>(kHeight * kWidth));
}

TEST_CASE("what lies outside the picture is zero") {
  const auto result = convolve3x3(dotAt(3, 2), kHeight, kWidth, numberedTaps());
  CHECK(plane(result, 2) == std::vector<float>{0, 0, 0, 0,  //
                                               0, 0, 9, 8,  //
                                               0, 0, 6, 5});
}

TEST_CASE("a picture of one pixel meets only the middle tap") {
  const std::vector<float> pixel{0, 2, 0};
  CHECK(convolve3x3(pixel, 1, 1, numberedTaps()) == std::vector<float>{0, 0, 10});
}
