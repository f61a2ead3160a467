// Colour: sRGB's transfer curve, luminance and OKLab, the same numbers as shaders/lib/.
//
// "Linear" is linear light with sRGB's primaries and white, 1 = white; "encoded" is sRGB's non-linear signal.
// Between operators values may leave [0, 1]: the curve continues above 1 and is odd around 0, so that two
// operators that undo each other lose nothing. Only encodeToByte clips.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace atelier::image {

struct Rgb {
  float r = 0, g = 0, b = 0;
};

// IEC 61966-2-1, the transfer function of sRGB.
inline float decodeSrgb(float encoded) {
  const float size = std::fabs(encoded);
  const float linear = size <= 0.04045f ? size / 12.92f : std::pow((size + 0.055f) / 1.055f, 2.4f);
  return std::copysign(linear, encoded);
}

inline float encodeSrgb(float linear) {
  const float size = std::fabs(linear);
  const float encoded = size <= 0.0031308f ? size * 12.92f : 1.055f * std::pow(size, 1 / 2.4f) - 0.055f;
  return std::copysign(encoded, linear);
}

// decodeSrgb(i / 255) for each byte.
const std::array<float, 256>& srgbByteToLinear();

// encodeSrgb, clipped to [0, 1] and rounded to the nearest byte, without a power: a table gives the code at the
// start of each of 4096 cells, and no cell holds more than one border between two codes (the nearest two
// borders are 1 / (255 · 12.92) = 3.04e-4 apart, a cell is 2.44e-4 wide).
class SrgbByteEncoder {
 public:
  static const SrgbByteEncoder& instance();
  std::uint8_t operator()(float linear) const {
    const float clipped = linear > 0 ? (linear < 1 ? linear : 1.0f) : 0.0f;  // NaN becomes 0
    const std::uint8_t code = m_cells[static_cast<std::size_t>(clipped * kCells)];
    return static_cast<std::uint8_t>(code + (clipped >= m_borders[code] ? 1 : 0));
  }

 private:
  static constexpr int kCells = 4096;
  SrgbByteEncoder();
  std::array<std::uint8_t, kCells + 1> m_cells;
  std::array<float, 256> m_borders;  // the least linear value that rounds to the next code
};

inline std::uint8_t encodeToByte(float linear) { return SrgbByteEncoder::instance()(linear); }

// Relative luminance Y of linear sRGB (ITU-R BT.709 primaries).
inline float luminance(const Rgb& linear) {
  return 0.2126f * linear.r + 0.7152f * linear.g + 0.0722f * linear.b;
}

// Björn Ottosson, "A perceptual color space for image processing", 2020.
struct OkLab {
  float lightness = 0, a = 0, b = 0;
};
OkLab okLabFromLinear(const Rgb& linear);
Rgb linearFromOkLab(const OkLab& lab);

}  // namespace atelier::image
