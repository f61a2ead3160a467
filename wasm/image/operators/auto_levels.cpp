#include "image/operators/auto_levels.h"

#include <algorithm>

namespace atelier::image {

namespace {

struct Ends {
  int darkest = 255;
  int brightest = 0;
};

// The ends of one channel, without a thousandth of the pixels on each side.
Ends endsOf(const std::array<std::uint32_t, 256>& counts, std::uint32_t left_out) {
  Ends ends{0, 255};
  for (std::uint32_t sum = counts[0]; sum <= left_out && ends.darkest < 255;) {
    sum += counts[static_cast<std::size_t>(++ends.darkest)];
  }
  for (std::uint32_t sum = counts[255]; sum <= left_out && ends.brightest > 0;) {
    sum += counts[static_cast<std::size_t>(--ends.brightest)];
  }
  return ends;
}

}  // namespace

OperatorConstants resolveAutoLevels(const OperatorConstants& constants, const ChannelHistograms& histograms) {
  const float amount = constants.values[0];
  const std::uint32_t pixel_count = histograms.pixelCount();
  if (pixel_count == 0) return {{0, 1}};
  Ends all;
  for (const auto& counts : histograms.counts) {
    const Ends ends = endsOf(counts, pixel_count / 1000);
    all = {std::min(all.darkest, ends.darkest), std::max(all.brightest, ends.brightest)};
  }
  const int missing = kAutoLevelsLeastRange - (all.brightest - all.darkest);
  if (missing > 0) {
    all.darkest = std::clamp(all.darkest - missing / 2, 0, 255 - kAutoLevelsLeastRange);
    all.brightest = all.darkest + kAutoLevelsLeastRange;
  }
  const float black = amount * (static_cast<float>(all.darkest) / 255.0f);
  const float white = 1 - amount * (1 - static_cast<float>(all.brightest) / 255.0f);
  return {{black, 1 / (white - black)}};
}

}  // namespace atelier::image
