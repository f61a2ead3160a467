#include "image/planar.h"

#include <algorithm>
#include <string>
#include <utility>

namespace atelier::image {

namespace {

std::uint8_t byteFrom(float unit) {
  if (!(unit > 0)) return 0;
  return static_cast<std::uint8_t>(std::min(unit, 1.0f) * 255 + 0.5f);
}

}  // namespace

std::vector<float> planesFromImage(const Image& source) {
  const std::size_t plane = source.spec().pixelCount();
  std::vector<float> planes(plane * 3);
  const std::uint8_t* pixels = source.bytes().data();
  for (std::size_t channel = 0; channel < 3; ++channel) {
    for (std::size_t i = 0; i < plane; ++i) {
      planes[channel * plane + i] = static_cast<float>(pixels[i * 4 + channel]) / 255;
    }
  }
  return planes;
}

base::Result<Image> imageFromPlanes(std::span<const float> planes, const ImageSpec& spec) {
  const std::size_t plane = spec.pixelCount();
  if (planes.size() != plane * 3) {
    return base::fail(base::ErrorCode::kBadImage, "image.planes", std::to_string(planes.size()) + " values");
  }
  ATELIER_TRY(result, ImageBuffer::allocate(spec));
  std::uint8_t* pixels = result.bytes().data();
  for (std::size_t i = 0; i < plane; ++i) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
      pixels[i * 4 + channel] = byteFrom(planes[channel * plane + i]);
    }
    pixels[i * 4 + 3] = 255;
  }
  return Image(std::move(result));
}

}  // namespace atelier::image
