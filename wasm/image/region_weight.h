// Region weight: how strongly a step for "the reds", "the shadows" or "the edges" takes a pixel.
//
// A function of the pixel's own bytes, as the pass receives them, and of its place; the GPU's twin is
// shaders/lib/region.wgsl. It becomes a weight of 0 … 255 before anything is mixed, so both twins mix alike, and it
// multiplies the mask's. Hue families are windows in OKLab that meet half way between their centres; highlights,
// midtones and shadows add up to 1, and so do top and bottom, left and right.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "image/edit_plan.h"
#include "image/pixel_array.h"

namespace atelier::image {

// Whether the region asks for more than the mask.
bool readsPixels(Region region);

enum class RegionKind : std::uint32_t {
  kHue,        // numbers: a HueWindow
  kLightness,  // rises from [0] to [1] and falls from [2] to [3], in OKLab's lightness
  kSide,       // soft threshold of [0] · x + [1] · y + [2], x and y 0 … 1 across the picture
  kEdges,      // these three by the picture's sides: [0] width, [1] height over the shorter one
  kCorners,
  kCentre,
};

// As shaders/lib/region.wgsl lays it out.
struct RegionRule {
  RegionKind kind = RegionKind::kHue;
  std::uint32_t is_outside = 0;  // 1: all but the region
  std::uint32_t padding[2]{};
  std::array<float, 4> numbers{};
};

// Only for regions that read pixels. spec: of the picture; is_outside: all but the region.
RegionRule regionRule(Region region, const ImageSpec& spec, bool is_outside = false);

// 0 … 255. pixel: red, green, blue, alpha; x, y: its column and row.
std::uint8_t regionWeight(const RegionRule& rule, const std::uint8_t* pixel, int x, int y, const ImageSpec& spec);

// The weights of a row: the region's times the mask's. source: [width, 4]; mask: [width], empty for 255 everywhere;
// weights: [width]; all u8.
void regionRow(const RegionRule& rule, int y, const ImageSpec& spec, std::span<const std::uint8_t> source,
               std::span<const std::uint8_t> mask, std::span<std::uint8_t> weights);

}  // namespace atelier::image
