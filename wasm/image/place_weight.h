// Place weight: how strongly a step for "the reds", "the shadows" or "the edges on the left" takes a pixel.
//
// A function of the pixel's own bytes, as the pass receives them, and of its place; the GPU's twin is
// shaders/lib/place.wgsl. It becomes a weight of 0 … 255 before anything is mixed, so both twins mix alike, and it
// multiplies the mask's. Hue families are windows in OKLab that meet half way between their centres; highlights,
// midtones and shadows add up to 1, and so do top and bottom, left and right. What two regions share is the product.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "image/pixel_array.h"
#include "image/place.h"

namespace atelier::image {

enum class RegionKind : std::uint32_t {
  kHue,        // numbers: a HueWindow
  kLightness,  // rises from [0] to [1] and falls from [2] to [3], in OKLab's lightness
  kSide,       // soft threshold of [0] · x + [1] · y + [2], x and y 0 … 1 across the picture
  kEdges,      // these three by the picture's sides: [0] width, [1] height over the shorter one
  kCorners,
  kCentre,
  kWhole,      // every pixel
};

// As shaders/lib/place.wgsl lays it out.
struct RegionRule {
  RegionKind kind = RegionKind::kHue;
  std::uint32_t is_outside = 0;  // 1: all but the region
  std::uint32_t padding[2]{};
  std::array<float, 4> numbers{};
};

// The family of hue that an angle of OKLab's plane, 0 … 360, lies in.
Region familyOfHue(float degrees);

struct PlaceRule {
  RegionRule region;
  RegionRule within;
};

// Only for a place whose region reads pixels. spec: of the picture.
PlaceRule placeRule(const Place& place, const ImageSpec& spec);

// 0 … 255. pixel: red, green, blue, alpha; x, y: its column and row.
std::uint8_t placeWeight(const PlaceRule& rule, const std::uint8_t* pixel, int x, int y, const ImageSpec& spec);

// The weights of a row: the place's times the mask's. source: [width, 4]; mask: [width], empty for 255 everywhere;
// weights: [width]; all u8.
void placeRow(const PlaceRule& rule, int y, const ImageSpec& spec, std::span<const std::uint8_t> source,
              std::span<const std::uint8_t> mask, std::span<std::uint8_t> weights);

}  // namespace atelier::image
