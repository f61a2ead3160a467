#include "image/mask_from_image.h"

#include <algorithm>
#include <cmath>

namespace atelier::image {

namespace {

// 0..1
float coverage(const std::uint8_t* pixel) {
  const float brightness = 0.2126f * pixel[0] + 0.7152f * pixel[1] + 0.0722f * pixel[2];
  return brightness / 255 * (static_cast<float>(pixel[3]) / 255);
}

// The two source positions around the centre of target pixel `index`, and how far it stands between them.
struct Neighbours {
  int first;
  int second;
  float share;  // of `second`
};

Neighbours neighboursOf(int index, int target_length, int source_length) {
  const float at = (static_cast<float>(index) + 0.5f) * static_cast<float>(source_length) /
                       static_cast<float>(target_length) - 0.5f;
  const float clamped = std::clamp(at, 0.0f, static_cast<float>(source_length - 1));
  const int first = static_cast<int>(clamped);
  return {first, std::min(first + 1, source_length - 1), clamped - static_cast<float>(first)};
}

}  // namespace

std::uint8_t StretchedMask::at(int x, int y) const {
  const Neighbours rows = neighboursOf(y, m_spec.height, m_picture.height());
  const Neighbours columns = neighboursOf(x, m_spec.width, m_picture.width());
  const auto along = [&](int row) {
    return std::lerp(coverage(m_picture.pixel(columns.first, row)), coverage(m_picture.pixel(columns.second, row)),
                     columns.share);
  };
  const float value = std::lerp(along(rows.first), along(rows.second), rows.share);
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0f, 1.0f) * 255));
}

base::Result<Mask> maskFromImage(const Image& picture, const ImageSpec& spec) {
  if (picture.isEmpty()) return base::fail(base::ErrorCode::kBadImage, "image.maskFromImage");
  ATELIER_TRY(mask, MaskBuffer::allocate(spec));
  const StretchedMask stretched(picture, spec);
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) *mask.pixel(x, y) = stretched.at(x, y);
  }
  return Mask(std::move(mask));
}

base::Result<Image> imageFromMask(const Mask& mask) {
  ATELIER_TRY(picture, ImageBuffer::allocate(mask.spec()));
  std::uint8_t* pixel = picture.bytes().data();
  for (const std::uint8_t value : mask.bytes()) {
    std::fill_n(pixel, 3, value);
    pixel[3] = 255;
    pixel += 4;
  }
  return Image(std::move(picture));
}

}  // namespace atelier::image
