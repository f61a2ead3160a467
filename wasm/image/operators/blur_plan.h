// BlurPlan: how a Gaussian of any width is done at a bounded price, the numbers that both twins share.
//
// Up to a sigma of 6 px: directly, as two one-dimensional convolutions. Beyond, the picture is shrunk by a power of
// two (box averages), blurred there with a sigma of 3 to 6, and brought back with a quadratic B-spline. The box and
// the spline are small Gaussians themselves, so their variances ((f² - 1) / 12 and f² / 4) are taken off the one in
// the middle and the sum is exact. What is left is the difference in the higher moments and the cut at 3.5 sigma:
// under 0.002 of a full step in linear light (tested). Every kernel is positive, so nothing overshoots.
// Beyond its edges the picture continues with its outermost pixels (shrunk: its outermost cells).
#pragma once

#include <vector>

#include "image/pixel_array.h"

namespace atelier::image {

struct BlurPlan {
  int factor = 1;              // the shrinking: 1, 2, 4, …
  int radius = 0;              // of the kernel, in shrunk pixels
  std::vector<float> weights;  // [2 · radius + 1], sum 1

  // Shrinking happens in trips of at most this factor, so that no thread averages thousands of pixels: the first one
  // from the source by 8 (or less where that is enough), the next from there.
  static constexpr int kMaxFactorPerTrip = 8;
};

// The factor of the last trip that shrinks by `factor` altogether; `factor` itself where one trip does.
int lastTrip(int factor);

BlurPlan planBlur(double sigma_px);

// A strip: rows of the result that are made together, so that the float rows in between stay small.
struct RowRange {
  int begin = 0;
  int end = 0;  // one past the last
  int count() const { return end - begin; }
};

// The size of the picture shrunk by `factor`.
ImageSpec shrunkSpec(const ImageSpec& spec, int factor);

}  // namespace atelier::image
