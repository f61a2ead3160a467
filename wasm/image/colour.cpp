#include "image/colour.h"

#include <limits>

namespace atelier::image {

const std::array<float, 256>& srgbByteToLinear() {
  static const std::array<float, 256> table = [] {
    std::array<float, 256> values;
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = decodeSrgb(static_cast<float>(i) / 255.0f);
    return values;
  }();
  return table;
}

const SrgbByteEncoder& SrgbByteEncoder::instance() {
  static const SrgbByteEncoder encoder;
  return encoder;
}

SrgbByteEncoder::SrgbByteEncoder() {
  for (std::size_t code = 0; code < 255; ++code) {
    m_borders[code] = decodeSrgb((static_cast<float>(code) + 0.5f) / 255.0f);
  }
  m_borders[255] = std::numeric_limits<float>::infinity();
  std::uint8_t code = 0;
  for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
    while (static_cast<float>(cell) / kCells >= m_borders[code]) ++code;
    m_cells[cell] = code;
  }
}

OkLab okLabFromLinear(const Rgb& c) {
  const float l = std::cbrt(0.4122214708f * c.r + 0.5363325363f * c.g + 0.0514459929f * c.b);
  const float m = std::cbrt(0.2119034982f * c.r + 0.6806995451f * c.g + 0.1073969566f * c.b);
  const float s = std::cbrt(0.0883024619f * c.r + 0.2817188376f * c.g + 0.6299787005f * c.b);
  return {0.2104542553f * l + 0.7936177850f * m - 0.0040720468f * s,
          1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s,
          0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s};
}

Rgb linearFromOkLab(const OkLab& lab) {
  const float l = lab.lightness + 0.3963377774f * lab.a + 0.2158037573f * lab.b;
  const float m = lab.lightness - 0.1055613458f * lab.a - 0.0638541728f * lab.b;
  const float s = lab.lightness - 0.0894841775f * lab.a - 1.2914855480f * lab.b;
  const float l3 = l * l * l;
  const float m3 = m * m * m;
  const float s3 = s * s * s;
  return {4.0767416621f * l3 - 3.3077115913f * m3 + 0.2309699292f * s3,
          -1.2684380046f * l3 + 2.6097574011f * m3 - 0.3413193965f * s3,
          -0.0041960863f * l3 - 0.7034186147f * m3 + 1.7076147010f * s3};
}

}  // namespace atelier::image
