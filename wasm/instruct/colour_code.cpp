#include "instruct/colour_code.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "image/colour.h"
#include "image/place_weight.h"

namespace atelier::instruct {

namespace {

constexpr float kGreyChroma = 0.02f;   // under this nobody sees a hue
constexpr float kFullChroma = 0.12f;   // of what a recoloured thing takes on whole
constexpr float kPlainLightness = 0.6f;  // of a thing that is recoloured, give or take
constexpr float kLightnessShare = 0.67f;
constexpr float kMostLightness = 0.4f;

}  // namespace

Colour colourOfCode(std::uint32_t rgb, const EffectTable& table) {
  const auto channel = [&](int shift) { return static_cast<std::uint8_t>(rgb >> shift & 0xff); };
  const auto& decoded = image::srgbByteToLinear();
  const image::OkLab lab =
      image::okLabFromLinear({decoded[channel(16)], decoded[channel(8)], decoded[channel(0)]});
  const float chroma = std::hypot(lab.a, lab.b);
  const float degrees = std::atan2(lab.b, lab.a) * 180 / std::numbers::pi_v<float>;
  Colour colour;
  colour.red = static_cast<float>(channel(16)) / 255;
  colour.green = static_cast<float>(channel(8)) / 255;
  colour.blue = static_cast<float>(channel(0)) / 255;
  colour.lightness = std::clamp(kLightnessShare * (lab.lightness - kPlainLightness), -kMostLightness, kMostLightness);
  colour.chroma = chroma < kGreyChroma ? 0 : std::min(chroma / kFullChroma, 1.0f);
  if (colour.chroma == 0) return colour;
  colour.hue = degrees < 0 ? degrees + 360 : degrees;
  colour.family = image::familyOfHue(colour.hue);
  if (const Colour* named = table.familyColour(*colour.family)) colour.cast = named->cast;
  return colour;
}

}  // namespace atelier::instruct
