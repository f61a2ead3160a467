#include "image/place_weight.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "image/colour.h"
#include "image/operators/hue_window.h"

namespace atelier::image {

namespace {

// The families around the hue circle: where each begins in OKLab's degrees, and ends where the next begins. Skin lies
// in the oranges (40 to 65), clear skies in the blues (220 to 260), sRGB's own magenta in the purples (328).
struct Family {
  Region region;
  float begin;
};
constexpr std::array<Family, 9> kFamilies{{{Region::kReds, 10},
                                           {Region::kOranges, 42},
                                           {Region::kYellows, 80},
                                           {Region::kGreens, 122},
                                           {Region::kCyans, 170},
                                           {Region::kBlues, 213},
                                           {Region::kPurples, 285},
                                           {Region::kPinks, 335},
                                           {Region::kReds, 370}}};
constexpr float kSoftDegrees = 10;  // on each side of a border between families

RegionRule familyRule(Region region) {
  const auto family = std::ranges::find(kFamilies, region, &Family::region);
  const float begin = family->begin;
  const float end = std::next(family)->begin;
  const float half = (end - begin) / 2;
  return {RegionKind::kHue, 0, {}, hueWindow(begin + half, half - kSoftDegrees, half + kSoftDegrees)};
}

// OKLab's lightness of a colour's own: 0.3 is the code 46 of a grey, 0.6 is 128, 0.9 is 222. The slopes are as
// long as they can be, so that a strong step on one part does not turn the order of tones around.
constexpr float kShadowsEnd[] = {0.3f, 0.6f};
constexpr float kHighlightsBegin[] = {0.6f, 0.9f};

// Distance from the nearest sides, over the shorter side of the picture.
struct Inset {
  float x, y;
};
Inset insetOf(float x, float y, const RegionRule& rule) {
  return {std::min(x, 1 - x) * rule.numbers[0], std::min(y, 1 - y) * rule.numbers[1]};
}

float partWeight(const RegionRule& rule, float x, float y) {
  const auto& n = rule.numbers;
  if (rule.kind == RegionKind::kSide) return smoothStep(0, 1, n[0] * x + n[1] * y + n[2]);
  if (rule.kind == RegionKind::kCentre) {
    const float dx = 2 * x - 1, dy = 2 * y - 1;
    return 1 - smoothStep(0.35f, 0.9f, std::sqrt(dx * dx + dy * dy));
  }
  const Inset inset = insetOf(x, y, rule);
  if (rule.kind == RegionKind::kEdges) return 1 - smoothStep(0.03f, 0.22f, inset.x) * smoothStep(0.03f, 0.22f, inset.y);
  return 1 - smoothStep(0.12f, 0.5f, std::sqrt(inset.x * inset.x + inset.y * inset.y));
}

float colourWeight(const RegionRule& rule, const std::uint8_t* pixel) {
  const auto& decoded = srgbByteToLinear();
  const OkLab lab = okLabFromLinear({decoded[pixel[0]], decoded[pixel[1]], decoded[pixel[2]]});
  const auto& n = rule.numbers;
  if (rule.kind == RegionKind::kHue) return hueWeight(lab, n.data());
  return smoothStep(n[0], n[1], lab.lightness) * (1 - smoothStep(n[2], n[3], lab.lightness));
}

RegionRule ruleOf(Region region, const ImageSpec& spec) {
  const auto shorter = static_cast<float>(std::min(spec.width, spec.height));
  const std::array<float, 4> sides{static_cast<float>(spec.width) / shorter, static_cast<float>(spec.height) / shorter,
                                   0, 0};
  switch (region) {
    case Region::kHighlights: return {RegionKind::kLightness, 0, {}, {kHighlightsBegin[0], kHighlightsBegin[1], 2, 3}};
    case Region::kShadows: return {RegionKind::kLightness, 0, {}, {-2, -1, kShadowsEnd[0], kShadowsEnd[1]}};
    case Region::kMidtones:
      return {
          RegionKind::kLightness, 0, {}, {kShadowsEnd[0], kShadowsEnd[1], kHighlightsBegin[0], kHighlightsBegin[1]}};
    // Sides fade from one third of the picture to two thirds.
    case Region::kTop: return {RegionKind::kSide, 0, {}, {0, -3, 2, 0}};
    case Region::kBottom: return {RegionKind::kSide, 0, {}, {0, 3, -1, 0}};
    case Region::kLeft: return {RegionKind::kSide, 0, {}, {-3, 0, 2, 0}};
    case Region::kRight: return {RegionKind::kSide, 0, {}, {3, 0, -1, 0}};
    case Region::kEdges: return {RegionKind::kEdges, 0, {}, sides};
    case Region::kCorners: return {RegionKind::kCorners, 0, {}, sides};
    case Region::kCentre: return {RegionKind::kCentre, 0, {}, sides};
    default: assert(readsPixels(region)); return familyRule(region);
  }
}

// 0 … 255.
unsigned regionWeight(const RegionRule& rule, const std::uint8_t* pixel, int x, int y, const ImageSpec& spec) {
  if (rule.kind == RegionKind::kWhole) return 255;
  const bool is_colour = rule.kind == RegionKind::kHue || rule.kind == RegionKind::kLightness;
  const float weight = is_colour ? colourWeight(rule, pixel)
                                 : partWeight(rule, (static_cast<float>(x) + 0.5f) / static_cast<float>(spec.width),
                                              (static_cast<float>(y) + 0.5f) / static_cast<float>(spec.height));
  // Not quite rounded to the nearest: the middle of a picture is exactly a half, and a whole column of such ties
  // would go one way here and the other on the GPU.
  const auto byte = static_cast<unsigned>(weight * 255.0f + 0.498f);
  return rule.is_outside != 0 ? 255 - byte : byte;
}

}  // namespace

Region familyOfHue(float degrees) {
  const auto next = std::ranges::find_if(kFamilies, [&](const Family& family) { return degrees < family.begin; });
  return next == kFamilies.begin() ? Region::kPinks : std::prev(next)->region;
}

PlaceRule placeRule(const Place& place, const ImageSpec& spec) {
  PlaceRule rule{ruleOf(place.region, spec), {.kind = RegionKind::kWhole}};
  rule.region.is_outside = place.outside_region ? 1 : 0;
  if (readsPixels(place.within)) rule.within = ruleOf(place.within, spec);
  return rule;
}

std::uint8_t placeWeight(const PlaceRule& rule, const std::uint8_t* pixel, int x, int y, const ImageSpec& spec) {
  const unsigned of_region = regionWeight(rule.region, pixel, x, y, spec);
  return static_cast<std::uint8_t>((of_region * regionWeight(rule.within, pixel, x, y, spec) + 127) / 255);
}

void placeRow(const PlaceRule& rule, int y, const ImageSpec& spec, std::span<const std::uint8_t> source,
              std::span<const std::uint8_t> mask, std::span<std::uint8_t> weights) {
  for (std::size_t x = 0; x < weights.size(); ++x) {
    const unsigned from_mask = mask.empty() ? 255 : mask[x];
    const unsigned from_place =
        from_mask == 0 ? 0 : placeWeight(rule, source.data() + x * 4, static_cast<int>(x), y, spec);
    weights[x] = static_cast<std::uint8_t>((from_mask * from_place + 127) / 255);
  }
}

}  // namespace atelier::image
