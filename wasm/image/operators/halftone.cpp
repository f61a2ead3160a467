#include "image/operators/halftone.h"

#include <cmath>
#include <numbers>

namespace atelier::image {

namespace {

// Nearly cos(2π · cells), from 1 at whole numbers to -1 in between: a cubic, because a GPU's cosine is coarse.
float wave(float cells) {
  const float away = 1 - std::abs(2 * (cells - std::floor(cells)) - 1);  // 0 at whole numbers, 1 in between
  return 1 - 2 * away * away * (3 - 2 * away);
}

// The value that the spot function exceeds on a share `cover` of the paper. Near 0 a dot is a circle, whose area is
// 2 / π of the height cut off; at a half the dots meet like a chessboard. A parabola joins the two.
float cutFor(float cover) {
  const auto below = [](float c) { return c * (1.5707963f - 1.1415927f * c); };
  return cover < 0.5f ? 1 - below(cover) : below(1 - cover);
}

// 1 on the ink, 0 on the paper.
float inkAt(float cover, float x, float y, float cosine, float sine, float softness) {
  const float spot = 0.5f + 0.25f * (wave(x * cosine + y * sine) + wave(y * cosine - x * sine));
  // At the very ends the whole soft edge must lie beyond the spot's range, so that white paper has no dots.
  const float from_middle = 1 - 4 * cover * (1 - cover);
  const float at_end = from_middle * from_middle * from_middle * from_middle;
  const float cut = (cutFor(cover) - 0.5f) * (1 + 2 * softness * at_end) + 0.5f;
  return smoothStep(cut - softness, cut + softness, spot);
}

}  // namespace

NeighbourhoodPlan halftonePlan(float amount, float size_permille, float degrees, const ImageSpec& spec) {
  const double size = std::max(3.0, pixelsOf(size_permille, spec));
  NeighbourhoodPlan plan{.planes = {gaussianPlane(PlaneSignal::kLinear, size / 5)}};
  plan.constants.values[0] = amount;
  plan.constants.values[1] = static_cast<float>(std::clamp(1.4 / size, 0.02, 0.4));
  std::size_t at = 2;
  for (double turn : {0.0, -30.0, 30.0, -45.0}) {
    const double radians = (static_cast<double>(degrees) + turn) * std::numbers::pi / 180;
    plan.constants.values[at++] = static_cast<float>(std::cos(radians) / size);
    plan.constants.values[at++] = static_cast<float>(std::sin(radians) / size);
  }
  return plan;
}

PixelBytes finishHalftone(const FinishInput& in, const OperatorConstants& constants) {
  const auto& v = constants.values;
  const auto& decoded = srgbByteToLinear();
  const Rgb own{decoded[in.bytes[0]], decoded[in.bytes[1]], decoded[in.bytes[2]]};
  const Rgb tone = colourOf(in.planes[0], own);
  const float most = std::max({tone.r, tone.g, tone.b});
  const auto share = [&](float channel) { return most > 0 ? 1 - channel / most : 0.0f; };
  const auto paper = [&](float cover, std::size_t screen) { return 1 - inkAt(cover, in.x, in.y, v[screen], v[screen + 1], v[1]); };
  const float light = paper(1 - std::min(most, 1.0f), 2);
  const Rgb printed{light * paper(share(tone.r), 4), light * paper(share(tone.g), 6), light * paper(share(tone.b), 8)};
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  const Rgb result = mixed(own, printed, v[0]);
  return {encode(result.r), encode(result.g), encode(result.b), in.bytes[3]};
}

}  // namespace atelier::image
