#include "kontext/image_planes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace atelier::kontext {

namespace {

// round-half-to-even of 255 · clamp(x/2 + 1/2), as diffusers has it.
std::uint8_t byteFrom(float value) {
  const float unit = value / 2 + 0.5f;
  if (!(unit > 0)) return 0;
  return static_cast<std::uint8_t>(std::nearbyint(std::min(unit, 1.0f) * 255));
}

}  // namespace

std::vector<float> planesFromImage(const image::Image& source, int left, int top, const image::ImageSpec& size) {
  assert(left >= 0 && top >= 0 && left + size.width <= source.width() && top + size.height <= source.height());
  std::vector<float> planes;
  planes.reserve(size.pixelCount() * 3);
  for (int channel = 0; channel < 3; ++channel)
    for (int y = 0; y < size.height; ++y) {
      const std::uint8_t* pixel = source.pixel(left, top + y) + channel;
      for (int x = 0; x < size.width; ++x, pixel += 4) planes.push_back(static_cast<float>(*pixel) / 255 * 2 - 1);
    }
  return planes;
}

base::Result<image::UnscreenedImage> imageFromPlanes(std::span<const float> planes, const image::ImageSpec& size) {
  if (planes.size() != size.pixelCount() * 3)
    return base::fail(base::ErrorCode::kBadImage, "kontext.planes", std::to_string(planes.size()) + " values");
  ATELIER_TRY(out, image::ImageBuffer::allocate(size));
  const std::size_t plane = size.pixelCount();
  for (std::size_t i = 0; i < plane; ++i) {
    std::uint8_t* pixel = out.bytes().data() + i * 4;
    for (std::size_t channel = 0; channel < 3; ++channel) pixel[channel] = byteFrom(planes[channel * plane + i]);
    pixel[3] = 255;
  }
  return image::UnscreenedImage(image::Image(std::move(out)));
}

}  // namespace atelier::kontext
