#include "document/select_range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "document/colour_match.h"
#include "image/colour.h"

namespace atelier::document {

namespace {

float smoothStep(float t) { return t * t * (3 - 2 * t); }

std::uint8_t byteOf(float share) { return static_cast<std::uint8_t>(std::clamp(share, 0.0f, 1.0f) * 255 + 0.5f); }

// A tile whose values are `valueOf(pixel)`.
template <typename ValueOf>
MaskTile tileOf(const image::Image& picture, const PixelRect& rect, ValueOf valueOf) {
  std::vector<std::uint8_t> values;
  values.reserve(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()));
  for (int y = rect.top; y < rect.bottom; ++y) {
    const std::uint8_t* pixel = picture.pixel(rect.left, y);
    for (int x = rect.left; x < rect.right; ++x, pixel += 4) values.push_back(valueOf(pixel));
  }
  return MaskTile::of(std::move(values));
}

// Neighbours are often of one colour: the last answer is kept.
template <typename ValueOf>
class Remembered {
 public:
  explicit Remembered(ValueOf valueOf) : m_value_of(std::move(valueOf)) {}
  std::uint8_t operator()(const std::uint8_t* pixel) {
    if (!m_has_last || !std::equal(pixel, pixel + 4, m_last.begin())) {
      std::copy_n(pixel, 4, m_last.begin());
      m_value = m_value_of(pixel);
      m_has_last = true;
    }
    return m_value;
  }

 private:
  ValueOf m_value_of;
  bool m_has_last = false;
  std::array<std::uint8_t, 4> m_last{};
  std::uint8_t m_value = 0;
};

std::array<std::uint8_t, 4> copyOf(const std::uint8_t* pixel) { return {pixel[0], pixel[1], pixel[2], pixel[3]}; }

}  // namespace

float lightnessOf(const std::uint8_t* pixel) {
  const auto& linear = image::srgbByteToLinear();
  return image::okLabFromLinear({linear[pixel[0]], linear[pixel[1]], linear[pixel[2]]}).lightness;
}

TiledMask::ChangeTile byColour(image::Image picture, const std::uint8_t* wanted, float tolerance) {
  return [picture = std::move(picture), wanted = copyOf(wanted), tolerance](const MaskTile&, const PixelRect& rect) {
    return tileOf(picture, rect, Remembered([&](const std::uint8_t* pixel) {
      const float distance = colourDistance(pixel, wanted.data());
      if (distance <= tolerance) return std::uint8_t{255};
      return byteOf(smoothStep(std::clamp(2 - distance / tolerance, 0.0f, 1.0f)));
    }));
  };
}

TiledMask::ChangeTile byExactColour(image::Image picture, const std::uint8_t* wanted, float tolerance) {
  auto match = std::make_shared<ColourMatch>(wanted, tolerance);  // shared: a ChangeTile is copied
  return [picture = std::move(picture), match](const MaskTile&, const PixelRect& rect) {
    return tileOf(picture, rect, [&](const std::uint8_t* pixel) { return (*match)(pixel) ? std::uint8_t{255} : std::uint8_t{0}; });
  };
}

TiledMask::ChangeTile byLightness(image::Image picture, const LightnessRange& range) {
  return [picture = std::move(picture), range](const MaskTile&, const PixelRect& rect) {
    return tileOf(picture, rect, Remembered([&](const std::uint8_t* pixel) {
      const float lightness = lightnessOf(pixel);
      const float beyond = std::max({range.darkest - lightness, lightness - range.lightest, 0.0f});
      const float share = beyond == 0 ? 1.0f : beyond >= range.softness ? 0.0f : smoothStep(1 - beyond / range.softness);
      return byteOf(share * static_cast<float>(pixel[3]) / 255);
    }));
  };
}

TiledMask::ChangeTile byAlpha(image::Image picture) {
  return [picture = std::move(picture)](const MaskTile&, const PixelRect& rect) {
    return tileOf(picture, rect, [](const std::uint8_t* pixel) { return pixel[3]; });
  };
}

}  // namespace atelier::document
