#include "image/operators/saturation.h"

#include <algorithm>

namespace atelier::image {

namespace {

// How far a channel may leave [0, 1]; the encoder clips it. Without it a channel that is 0 before and about 0 after
// would decide between nothing and everything by its rounding error.
constexpr float kSlack = 1e-3f;

// The part of the way from `from` to `to` that stays in the gamut, as far as one channel sees it.
float shareInGamut(float from, float to) {
  if (to > from && to > 1 + kSlack) return std::max(0.0f, (1 + kSlack - from) / (to - from));
  if (to < from && to < -kSlack) return std::max(0.0f, (from + kSlack) / (from - to));
  return 1;
}

}  // namespace

Rgb saturation(const Rgb& linear, const OperatorConstants& constants) {
  const float scale = constants.values[0];
  const OkLab lab = okLabFromLinear(linear);
  const Rgb wanted = linearFromOkLab({lab.lightness, lab.a * scale, lab.b * scale});
  if (scale <= 1) return wanted;
  const float share = std::min({shareInGamut(linear.r, wanted.r), shareInGamut(linear.g, wanted.g),
                                shareInGamut(linear.b, wanted.b)});
  return {linear.r + (wanted.r - linear.r) * share, linear.g + (wanted.g - linear.g) * share,
          linear.b + (wanted.b - linear.b) * share};
}

}  // namespace atelier::image
