#include "document/colour_match.h"

#include <algorithm>
#include <cmath>

namespace atelier::document {

namespace {

constexpr std::size_t kWords = (std::size_t{1} << 24) / 64;

struct LabPixel {
  image::OkLab lab;  // times alpha
  float alpha;
};

LabPixel labOf(const std::uint8_t* pixel) {
  const auto& linear = image::srgbByteToLinear();
  const float alpha = static_cast<float>(pixel[3]) / 255;
  const image::OkLab lab = image::okLabFromLinear({linear[pixel[0]], linear[pixel[1]], linear[pixel[2]]});
  return {{lab.lightness * alpha, lab.a * alpha, lab.b * alpha}, alpha};
}

}  // namespace

float colourDistance(const std::uint8_t* a, const std::uint8_t* b) {
  const LabPixel first = labOf(a), second = labOf(b);
  const float l = first.lab.lightness - second.lab.lightness;
  const float green_red = first.lab.a - second.lab.a;
  const float blue_yellow = first.lab.b - second.lab.b;
  const float alpha = first.alpha - second.alpha;
  return std::sqrt(l * l + green_red * green_red + blue_yellow * blue_yellow + alpha * alpha);
}

ColourMatch::ColourMatch(const std::uint8_t* wanted, float tolerance)
    : m_tolerance(tolerance), m_is_known(kWords), m_matches(kWords) {
  std::copy_n(wanted, 4, m_wanted);
}

bool ColourMatch::isNear(const std::uint8_t* pixel) const {
  return colourDistance(pixel, m_wanted) <= m_tolerance;
}

bool ColourMatch::operator()(const std::uint8_t* pixel) {
  if (pixel[3] != 255) return isNear(pixel);
  const auto colour = static_cast<std::size_t>(pixel[0] << 16 | pixel[1] << 8 | pixel[2]);
  const std::uint64_t bit = std::uint64_t{1} << (colour % 64);
  if ((m_is_known[colour / 64] & bit) == 0) {
    m_is_known[colour / 64] |= bit;
    if (isNear(pixel)) m_matches[colour / 64] |= bit;
  }
  return (m_matches[colour / 64] & bit) != 0;
}

}  // namespace atelier::document
