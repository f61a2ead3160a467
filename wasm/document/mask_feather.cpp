#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "document/mask_paint.h"

namespace atelier::document {

namespace {

// Values are kept at 256 times their size between the passes, so that six roundings do not add up.
constexpr int kScale = 256;

// A block of values with a row length, blurred in place.
struct Field {
  int width;
  int height;
  std::vector<std::uint16_t> values;  // [height, width], 0..255*kScale
};

// Three half-widths that add up to exactly `radius_px`, as equal as they can be.
std::array<int, 3> boxHalfWidths(int radius_px) {
  return {radius_px / 3, (radius_px + 1) / 3, (radius_px + 2) / 3};
}

// The mean of a window from its sum, rounded; a multiplication, which is several times faster than the division.
class WindowMean {
 public:
  explicit WindowMean(int window)
      : m_half(static_cast<std::uint32_t>(window) / 2), m_factor((1ull << 32) / static_cast<std::uint64_t>(window) + 1) {}
  std::uint16_t operator()(std::uint32_t sum) const {
    return static_cast<std::uint16_t>((sum + m_half) * m_factor >> 32);
  }

 private:
  std::uint64_t m_half;
  std::uint64_t m_factor;
};

// Both blurs replace each value by the mean of 2 * half + 1 along one axis, with running sums. Values closer to the
// ends than `half` stay as they were: they lie in the margin that the caller throws away.
void blurRows(Field& field, int half) {
  const WindowMean mean(2 * half + 1);
  std::vector<std::uint16_t> before(static_cast<std::size_t>(field.width));
  for (int y = 0; y < field.height; ++y) {
    std::uint16_t* row = field.values.data() + static_cast<std::ptrdiff_t>(y) * field.width;
    std::copy_n(row, field.width, before.data());
    std::uint32_t sum = 0;
    for (int x = 0; x < 2 * half; ++x) sum += before[static_cast<std::size_t>(x)];
    for (int x = half; x + half < field.width; ++x) {
      sum += before[static_cast<std::size_t>(x + half)];
      row[x] = mean(sum);
      sum -= before[static_cast<std::size_t>(x - half)];
    }
  }
}

// Row by row with a sum for each column, so that memory is read in its order.
void blurColumns(Field& field, int half) {
  const WindowMean mean(2 * half + 1);
  const std::vector<std::uint16_t> before = field.values;
  const auto rowOf = [&](int y) { return before.data() + static_cast<std::ptrdiff_t>(y) * field.width; };
  std::vector<std::uint32_t> sums(static_cast<std::size_t>(field.width));
  for (int y = 0; y < 2 * half; ++y) {
    for (int x = 0; x < field.width; ++x) sums[static_cast<std::size_t>(x)] += rowOf(y)[x];
  }
  for (int y = half; y + half < field.height; ++y) {
    const std::uint16_t* entering = rowOf(y + half);
    const std::uint16_t* leaving = rowOf(y - half);
    std::uint16_t* row = field.values.data() + static_cast<std::ptrdiff_t>(y) * field.width;
    for (int x = 0; x < field.width; ++x) {
      std::uint32_t& sum = sums[static_cast<std::size_t>(x)];
      sum += entering[x];
      row[x] = mean(sum);
      sum -= leaving[x];
    }
  }
}

void blur(Field& field, int radius_px) {
  for (const int half : boxHalfWidths(radius_px)) {
    if (half == 0) continue;
    blurRows(field, half);
    blurColumns(field, half);
  }
}

// The mask around `rect` with `margin` more on each side; beyond the picture it goes on as it ends.
Field cutOut(const TiledMask& mask, const PixelRect& rect, int margin) {
  const PixelRect area = expanded(rect, margin);
  Field field{area.width(), area.height(), {}};
  field.values.resize(static_cast<std::size_t>(field.width) * static_cast<std::size_t>(field.height));
  std::uint16_t* to = field.values.data();
  for (int y = area.top; y < area.bottom; ++y) {
    const int from_y = std::clamp(y, 0, mask.spec().height - 1);
    for (int x = area.left; x < area.right; ++x) {
      const int from_x = std::clamp(x, 0, mask.spec().width - 1);
      *to++ = static_cast<std::uint16_t>(mask.at(from_x, from_y) * kScale);
    }
  }
  return field;
}

// Whether everything within `margin` of the tile is alike, so that blurring changes nothing in it.
bool isUniformAround(const TiledMask& mask, const MaskTile& tile, const PixelRect& rect, int margin) {
  if (!tile.isUniform()) return false;
  const PixelRect area = intersection(expanded(rect, margin), mask.extent());
  for (int row = area.top / kTileSide; row * kTileSide < area.bottom; ++row) {
    for (int column = area.left / kTileSide; column * kTileSide < area.right; ++column) {
      if (!(mask.tile(column, row) == tile)) return false;
    }
  }
  return true;
}

}  // namespace

TiledMask::ChangeTile feathering(const TiledMask& mask, int radius_px) {
  const int radius = std::clamp(radius_px, 0, kMaxFeatherPx);
  return [mask, radius](const MaskTile& tile, const PixelRect& rect) {
    if (radius == 0 || isUniformAround(mask, tile, rect, radius)) return tile;
    Field field = cutOut(mask, rect, radius);
    blur(field, radius);
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()));
    for (int y = radius; y < radius + rect.height(); ++y) {
      for (int x = radius; x < radius + rect.width(); ++x) {
        const std::uint16_t value = field.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(field.width) +
                                                 static_cast<std::size_t>(x)];
        pixels.push_back(static_cast<std::uint8_t>((value + kScale / 2) / kScale));
      }
    }
    return MaskTile::of(std::move(pixels));
  };
}

TiledMask feathered(const TiledMask& mask, int radius_px) {
  if (radius_px <= 0) return mask;
  return mask.withTiles(mask.extent(), feathering(mask, radius_px));
}

}  // namespace atelier::document
