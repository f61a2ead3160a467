#include "image/small_copy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "image/colour.h"

namespace atelier::image {

namespace {

constexpr int kSamplesPerSide = 4;

// Where the samples of small pixel `index` lie along one side.
struct Samples {
  std::array<int, kSamplesPerSide> at;
  int count;
};

Samples samplesFor(int index, int small_side, int side) {
  const auto begin = static_cast<int>(std::int64_t{index} * side / small_side);
  const auto end = std::max(begin + 1, static_cast<int>((std::int64_t{index} + 1) * side / small_side));
  Samples samples{{}, std::min(kSamplesPerSide, end - begin)};
  for (int i = 0; i < samples.count; ++i) {
    samples.at[static_cast<std::size_t>(i)] = begin + (2 * i + 1) * (end - begin) / (2 * samples.count);
  }
  return samples;
}

void averageInto(std::uint8_t* target, const Image& picture, const Samples& columns, const Samples& rows) {
  const auto& linear = srgbByteToLinear();
  float r = 0, g = 0, b = 0, alpha = 0;
  for (int j = 0; j < rows.count; ++j) {
    for (int i = 0; i < columns.count; ++i) {
      const std::uint8_t* pixel =
          picture.pixel(columns.at[static_cast<std::size_t>(i)], rows.at[static_cast<std::size_t>(j)]);
      const float weight = pixel[3];
      r += linear[pixel[0]] * weight;
      g += linear[pixel[1]] * weight;
      b += linear[pixel[2]] * weight;
      alpha += weight;
    }
  }
  const float share = alpha > 0 ? 1 / alpha : 0;
  target[0] = encodeToByte(r * share);
  target[1] = encodeToByte(g * share);
  target[2] = encodeToByte(b * share);
  target[3] = static_cast<std::uint8_t>(std::lround(alpha / static_cast<float>(columns.count * rows.count)));
}

}  // namespace

ImageSpec fittedInto(const ImageSpec& spec, int max_side) {
  const int longer = std::max(spec.width, spec.height);
  if (longer <= max_side) return spec;
  const auto scaled = [&](int side) {
    return static_cast<int>(std::max<std::int64_t>(1, (std::int64_t{side} * max_side + longer / 2) / longer));
  };
  return {scaled(spec.width), scaled(spec.height)};
}

base::Result<ScreenedImage> smallCopy(const ScreenedImage& picture, int max_side) {
  const ImageSpec spec = picture->spec();
  const ImageSpec small = fittedInto(spec, max_side);
  if (small == spec) return picture;
  ATELIER_TRY(buffer, ImageBuffer::allocate(small));
  std::vector<Samples> columns;
  for (int x = 0; x < small.width; ++x) columns.push_back(samplesFor(x, small.width, spec.width));
  for (int y = 0; y < small.height; ++y) {
    const Samples rows = samplesFor(y, small.height, spec.height);
    for (int x = 0; x < small.width; ++x) {
      averageInto(buffer.pixel(x, y), picture.get(), columns[static_cast<std::size_t>(x)], rows);
    }
  }
  return UnscreenedImage(Image(std::move(buffer))).release(ScreeningPass());
}

}  // namespace atelier::image
