#include "image/operators/gradient_map.h"

#include <array>
#include <cstdint>

namespace atelier::image {

namespace {

using Palette = std::array<std::uint32_t, 5>;  // 0xRRGGBB, sRGB, dark to light

constexpr std::array<Palette, 6> kPalettes{{
    {0x140a33, 0x5b1a6b, 0xc4355f, 0xf98a4a, 0xfff0b8},  // sunset
    {0x04122b, 0x0a3d62, 0x1c7f93, 0x6cc7b8, 0xf0fbe8},  // ocean
    {0x0b1a10, 0x23472c, 0x5f7f3a, 0xb3b368, 0xfaf4d3},  // forest
    {0x0a0000, 0x6d0b06, 0xd9480f, 0xffb52e, 0xfffbe0},  // fire
    {0x0d0221, 0x4a0d8f, 0xd61c8e, 0x5fdcf0, 0xf4ffff},  // neon
    {0x1f1210, 0x5e2b2b, 0xb0605a, 0xe8b09a, 0xfff4ea},  // copper
}};

OkLab okLabOf(std::uint32_t colour) {
  const auto& decoded = srgbByteToLinear();
  return okLabFromLinear({decoded[colour >> 16], decoded[colour >> 8 & 255], decoded[colour & 255]});
}

}  // namespace

OperatorConstants gradientMapConstants(float amount, float palette) {
  const auto index = static_cast<std::size_t>(std::clamp(palette + 0.5f, 0.0f, 5.0f));
  OperatorConstants constants{{amount}};
  for (std::size_t i = 0; i < 5; ++i) {
    const OkLab lab = okLabOf(kPalettes[index][i]);
    constants.values[1 + i * 3] = lab.lightness;
    constants.values[2 + i * 3] = lab.a;
    constants.values[3 + i * 3] = lab.b;
  }
  return constants;
}

}  // namespace atelier::image
