#include "image/small_copy.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

#include "image/colour.h"

namespace atelier::image {

namespace {

// Which pixels along one side each small pixel averages.
class Samples {
 public:
  // All of cells of `factor` pixels; the last cell may have fewer.
  static Samples whole(int side, int factor) {
    Samples samples;
    for (int at = 0; at < side; ++at) {
      samples.m_at.push_back(at);
      if (at % factor == factor - 1 || at == side - 1) samples.m_ends.push_back(samples.m_at.size());
    }
    return samples;
  }
  // At most 4 of each of `cells` cells, which may differ in size by a pixel.
  static Samples sparse(int side, int cells) {
    Samples samples;
    for (int cell = 0; cell < cells; ++cell) {
      const auto begin = static_cast<int>(std::int64_t{cell} * side / cells);
      const auto end = std::max(begin + 1, static_cast<int>((std::int64_t{cell} + 1) * side / cells));
      const int count = std::min(4, end - begin);
      for (int i = 0; i < count; ++i) samples.m_at.push_back(begin + (2 * i + 1) * (end - begin) / (2 * count));
      samples.m_ends.push_back(samples.m_at.size());
    }
    return samples;
  }

  int cells() const { return static_cast<int>(m_ends.size()); }
  std::span<const int> operator[](int cell) const {
    const auto index = static_cast<std::size_t>(cell);
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::span(m_at).subspan(begin, m_ends[index] - begin);
  }

 private:
  std::vector<int> m_at;
  std::vector<std::size_t> m_ends;  // of each cell, in m_at
};

// Of a cell: linear light times alpha, and alpha, in code values.
struct Sum {
  float r = 0, g = 0, b = 0, alpha = 0;
};

void addRow(std::span<const std::uint8_t> bytes, const Samples& columns, std::vector<Sum>& sums) {
  const auto& linear = srgbByteToLinear();
  for (int x = 0; x < columns.cells(); ++x) {
    Sum& sum = sums[static_cast<std::size_t>(x)];
    for (const int column : columns[x]) {
      const std::uint8_t* pixel = bytes.data() + column * 4;
      const float weight = pixel[3];
      sum.r += linear[pixel[0]] * weight;
      sum.g += linear[pixel[1]] * weight;
      sum.b += linear[pixel[2]] * weight;
      sum.alpha += weight;
    }
  }
}

void store(const Sum& sum, std::size_t count, std::uint8_t* pixel) {
  const float share = sum.alpha > 0 ? 1 / sum.alpha : 0;
  pixel[0] = encodeToByte(sum.r * share);
  pixel[1] = encodeToByte(sum.g * share);
  pixel[2] = encodeToByte(sum.b * share);
  pixel[3] = static_cast<std::uint8_t>(sum.alpha / static_cast<float>(count) + 0.5f);
}

base::Result<Image> averaged(const Image& picture, const Samples& columns, const Samples& rows) {
  ATELIER_TRY(result, ImageBuffer::allocate({columns.cells(), rows.cells()}));
  std::vector<Sum> sums(static_cast<std::size_t>(columns.cells()));
  for (int y = 0; y < rows.cells(); ++y) {
    std::ranges::fill(sums, Sum{});
    for (const int row : rows[y]) addRow(picture.row(row), columns, sums);
    for (int x = 0; x < columns.cells(); ++x) {
      store(sums[static_cast<std::size_t>(x)], columns[x].size() * rows[y].size(), result.pixel(x, y));
    }
  }
  return Image(std::move(result));
}

base::Result<Mask> averaged(const Mask& mask, const Samples& columns, const Samples& rows) {
  ATELIER_TRY(result, MaskBuffer::allocate({columns.cells(), rows.cells()}));
  std::vector<int> sums(static_cast<std::size_t>(columns.cells()));
  for (int y = 0; y < rows.cells(); ++y) {
    std::ranges::fill(sums, 0);
    for (const int row : rows[y]) {
      const auto bytes = mask.row(row);
      for (int x = 0; x < columns.cells(); ++x) {
        for (const int column : columns[x]) sums[static_cast<std::size_t>(x)] += bytes[static_cast<std::size_t>(column)];
      }
    }
    for (int x = 0; x < columns.cells(); ++x) {
      const auto count = static_cast<int>(columns[x].size() * rows[y].size());
      *result.pixel(x, y) = static_cast<std::uint8_t>((sums[static_cast<std::size_t>(x)] + count / 2) / count);
    }
  }
  return Mask(std::move(result));
}

template <typename T>
base::Result<T> shrunkWhole(const T& picture, int factor) {
  assert(factor >= 1 && factor <= 64);
  if (factor == 1) return picture;
  return averaged(picture, Samples::whole(picture.width(), factor), Samples::whole(picture.height(), factor));
}

}  // namespace

ImageSpec shrunkSpecOf(const ImageSpec& spec, int factor) {
  return {(spec.width + factor - 1) / factor, (spec.height + factor - 1) / factor};
}

base::Result<Image> shrunk(const Image& picture, int factor) { return shrunkWhole(picture, factor); }

base::Result<Mask> shrunk(const Mask& mask, int factor) { return shrunkWhole(mask, factor); }

base::Result<ScreenedImage> shrunk(const ScreenedImage& picture, int factor) {
  ATELIER_TRY(pixels, shrunk(picture.get(), factor));
  return UnscreenedImage(std::move(pixels)).release(ScreeningPass());
}

ImageSpec fittedInto(const ImageSpec& spec, int max_side) {
  const int longer = std::max(spec.width, spec.height);
  if (longer <= max_side) return spec;
  const auto scaled = [&](int side) {
    return static_cast<int>(std::max<std::int64_t>(1, (std::int64_t{side} * max_side + longer / 2) / longer));
  };
  return {scaled(spec.width), scaled(spec.height)};
}

base::Result<ScreenedImage> smallCopy(const ScreenedImage& picture, int max_side) {
  const ImageSpec spec = picture->spec(), small = fittedInto(spec, max_side);
  if (small == spec) return picture;
  ATELIER_TRY(pixels, averaged(picture.get(), Samples::sparse(spec.width, small.width), Samples::sparse(spec.height, small.height)));
  return UnscreenedImage(std::move(pixels)).release(ScreeningPass());
}

}  // namespace atelier::image
