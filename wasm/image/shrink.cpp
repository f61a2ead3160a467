#include "image/shrink.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

#include "image/colour.h"

namespace atelier::image {

namespace {

// The sums of one row of cells: [cells, 4] f32, linear light, premultiplied.
void addRow(std::span<const std::uint8_t> bytes, int factor, std::vector<float>& sums) {
  const auto& linear = srgbByteToLinear();
  const auto width = bytes.size() / 4;
  const auto cell = static_cast<std::size_t>(factor);
  for (std::size_t x = 0; x < width; ++x) {
    float* sum = sums.data() + x / cell * 4;
    const std::uint8_t* pixel = bytes.data() + x * 4;
    const float alpha = static_cast<float>(pixel[3]) / 255;
    for (std::size_t c = 0; c < 3; ++c) sum[c] += linear[pixel[c]] * alpha;
    sum[3] += alpha;
  }
}

void writeRow(const std::vector<float>& sums, int width, int factor, int rows, std::span<std::uint8_t> bytes) {
  const std::size_t cells = sums.size() / 4;
  for (std::size_t i = 0; i < cells; ++i) {
    const float* sum = sums.data() + i * 4;
    const int columns = std::min(factor, width - static_cast<int>(i) * factor);
    for (std::size_t c = 0; c < 3; ++c) bytes[i * 4 + c] = sum[3] > 0 ? encodeToByte(sum[c] / sum[3]) : 0;
    bytes[i * 4 + 3] = static_cast<std::uint8_t>(sum[3] / static_cast<float>(columns * rows) * 255 + 0.5f);
  }
}

}  // namespace

ImageSpec shrunkSpecOf(const ImageSpec& spec, int factor) {
  return {(spec.width + factor - 1) / factor, (spec.height + factor - 1) / factor};
}

base::Result<Image> shrunk(const Image& picture, int factor) {
  assert(factor >= 1 && factor <= 64);
  if (factor == 1) return picture;
  const ImageSpec spec = shrunkSpecOf(picture.spec(), factor);
  ATELIER_TRY(result, ImageBuffer::allocate(spec));
  std::vector<float> sums(static_cast<std::size_t>(spec.width) * 4);
  for (int y = 0; y < spec.height; ++y) {
    const int first = y * factor;
    const int rows = std::min(factor, picture.height() - first);
    std::ranges::fill(sums, 0.0f);
    for (int row = first; row < first + rows; ++row) addRow(picture.row(row), factor, sums);
    writeRow(sums, picture.width(), factor, rows, result.row(y));
  }
  return Image(std::move(result));
}

base::Result<Mask> shrunk(const Mask& mask, int factor) {
  assert(factor >= 1 && factor <= 64);
  if (factor == 1) return mask;
  const ImageSpec spec = shrunkSpecOf(mask.spec(), factor);
  ATELIER_TRY(result, MaskBuffer::allocate(spec));
  std::vector<int> sums(static_cast<std::size_t>(spec.width));
  for (int y = 0; y < spec.height; ++y) {
    const int first = y * factor;
    const int rows = std::min(factor, mask.height() - first);
    std::ranges::fill(sums, 0);
    for (int row = first; row < first + rows; ++row) {
      const auto bytes = mask.row(row);
      for (std::size_t x = 0; x < bytes.size(); ++x) sums[x / static_cast<std::size_t>(factor)] += bytes[x];
    }
    for (int x = 0; x < spec.width; ++x) {
      const int count = rows * std::min(factor, mask.width() - x * factor);
      *result.pixel(x, y) = static_cast<std::uint8_t>((sums[static_cast<std::size_t>(x)] + count / 2) / count);
    }
  }
  return Mask(std::move(result));
}

base::Result<ScreenedImage> shrunk(const ScreenedImage& picture, int factor) {
  ATELIER_TRY(pixels, shrunk(picture.get(), factor));
  return UnscreenedImage(std::move(pixels)).release(ScreeningPass());
}

}  // namespace atelier::image
