#include "document/mask_grow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "document/distance_field.h"
#include "document/mask_paint.h"

namespace atelier::document {

namespace {

constexpr std::size_t kMaxLevels = 8;

// All pixels of at least `threshold`; `weight` of 255 is what they add to the result.
struct Level {
  int threshold;
  float weight;
};

// The mask as a sum of flat levels: exactly where it has few values, in even steps where it has many.
std::vector<Level> levelsOf(const TiledMask& mask) {
  std::array<bool, 256> occurs{};
  for (const MaskTile& tile : mask.tiles()) {
    if (tile.isUniform()) occurs[tile.uniformValue()] = true;
    for (const std::uint8_t value : tile.pixels()) occurs[value] = true;
  }
  std::vector<Level> levels;
  int before = 0;
  for (int value = 1; value < 256; ++value) {
    if (!occurs[static_cast<std::size_t>(value)]) continue;
    levels.push_back({value, static_cast<float>(value - before)});
    before = value;
  }
  if (levels.size() <= kMaxLevels) return levels;
  levels.clear();
  constexpr float kStep = 255.0f / kMaxLevels;
  for (std::size_t i = 0; i < kMaxLevels; ++i) {
    levels.push_back({static_cast<int>((static_cast<float>(i) + 0.5f) * kStep), kStep});
  }
  return levels;
}

struct Range {
  int least = 255;
  int greatest = 0;
};

Range rangeOf(const TiledMask& mask, const PixelRect& area) {
  Range range;
  const auto add = [&range](int value) {
    range.least = std::min(range.least, value);
    range.greatest = std::max(range.greatest, value);
  };
  for (int row = area.top / kTileSide; row * kTileSide < area.bottom; ++row) {
    for (int column = area.left / kTileSide; column * kTileSide < area.right; ++column) {
      const MaskTile& tile = mask.tile(column, row);
      if (tile.isUniform()) add(tile.uniformValue());
      for (const std::uint8_t value : tile.pixels()) add(value);
    }
  }
  return range;
}

// The values of `area`, row by row.
std::vector<std::uint8_t> cutOut(const TiledMask& mask, const PixelRect& area) {
  std::vector<std::uint8_t> values;
  values.reserve(static_cast<std::size_t>(area.width()) * static_cast<std::size_t>(area.height()));
  for (int y = area.top; y < area.bottom; ++y) {
    for (int x = area.left; x < area.right; ++x) values.push_back(mask.at(x, y));
  }
  return values;
}

MaskTile grownTile(const TiledMask& mask, const MaskTile& tile, const PixelRect& rect, int radius,
                   const std::vector<Level>& levels) {
  const PixelRect area = intersection(expanded(rect, radius + 1), mask.extent());
  const Range range = rangeOf(mask, area);
  if (range.least == range.greatest) return tile;
  const std::vector<std::uint8_t> values = cutOut(mask, area);
  const auto width = static_cast<std::size_t>(area.width());
  const auto valueAt = [&](int x, int y) {
    return values[static_cast<std::size_t>(y - area.top) * width + static_cast<std::size_t>(x - area.left)];
  };
  std::vector<float> sums(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()));
  std::vector<float> distances(width);
  for (const Level& level : levels) {
    if (range.greatest < level.threshold) continue;
    if (range.least >= level.threshold) {
      for (float& sum : sums) sum += level.weight;
      continue;
    }
    DistanceField field(area, radius, values, level.threshold);
    std::size_t index = 0;
    for (int y = rect.top; y < rect.bottom; ++y) {
      field.readRow(y, distances);
      for (int x = rect.left; x < rect.right; ++x, ++index) {
        const float beyond = distances[static_cast<std::size_t>(x - area.left)] - static_cast<float>(radius);
        sums[index] += level.weight * std::clamp(1 - beyond, 0.0f, 1.0f);
      }
    }
  }
  std::vector<std::uint8_t> pixels;
  pixels.reserve(sums.size());
  std::size_t index = 0;
  for (int y = rect.top; y < rect.bottom; ++y) {
    for (int x = rect.left; x < rect.right; ++x, ++index) {
      // Where values were put into even steps nothing may lose by it.
      const int value = static_cast<int>(std::min(sums[index], 255.0f) + 0.5f);
      pixels.push_back(static_cast<std::uint8_t>(std::max(value, static_cast<int>(valueAt(x, y)))));
    }
  }
  return MaskTile::of(std::move(pixels));
}

// `change` over what the mask leaves free.
TiledMask::ChangeTile onInverse(TiledMask inverse, TiledMask::ChangeTile change) {
  return [inverse = std::move(inverse), change = std::move(change)](const MaskTile&, const PixelRect& rect) {
    const MaskTile& tile = inverse.tile(rect.left / kTileSide, rect.top / kTileSide);
    return inverted(change(tile, rect), rect);
  };
}

// What makes the blurred edge as steep as a hard one again. The slope of a Gaussian's edge is 1 / (√(2π) · deviation) of
// the range a pixel; the variance of a box of half-width h is h · (h + 1) / 3. A tenth more, so that straight edges are
// crisp.
float steepnessFor(int radius) {
  float variance = 0;
  for (const int half : {radius / 3, (radius + 1) / 3, (radius + 2) / 3}) {
    variance += static_cast<float>(half * (half + 1)) / 3;
  }
  return std::max(1.0f, 1.1f * 2.5066f * std::sqrt(variance));
}

std::uint8_t steepened(std::uint8_t value, float steepness) {
  const float steep = 127.5f + (static_cast<float>(value) - 127.5f) * steepness;
  return static_cast<std::uint8_t>(std::clamp(steep, 0.0f, 255.0f) + 0.5f);
}

}  // namespace

TiledMask::ChangeTile growing(const TiledMask& mask, int radius_px) {
  const int radius = std::clamp(radius_px, 0, kMaxGrowPx);
  return [mask, radius, levels = levelsOf(mask)](const MaskTile& tile, const PixelRect& rect) {
    return radius == 0 ? tile : grownTile(mask, tile, rect, radius, levels);
  };
}

TiledMask::ChangeTile shrinking(const TiledMask& mask, int radius_px) {
  const TiledMask inverse = inverted(mask);
  return onInverse(inverse, growing(inverse, radius_px));
}

TiledMask::ChangeTile smoothing(const TiledMask& mask, int radius_px) {
  const int radius = std::clamp(radius_px, 0, kMaxFeatherPx);
  return [radius, steepness = steepnessFor(radius), blur = feathering(mask, radius)](const MaskTile& tile, const PixelRect& rect) {
    const MaskTile blurred = blur(tile, rect);
    if (radius == 0 || blurred.isUniform()) return blurred;
    std::vector<std::uint8_t> pixels = blurred.copy(0);
    for (std::uint8_t& value : pixels) value = steepened(value, steepness);
    return MaskTile::of(std::move(pixels));
  };
}

TiledMask grown(const TiledMask& mask, int radius_px) {
  return mask.withTiles(mask.extent(), growing(mask, radius_px));
}

TiledMask shrunk(const TiledMask& mask, int radius_px) {
  return mask.withTiles(mask.extent(), shrinking(mask, radius_px));
}

TiledMask smoothed(const TiledMask& mask, int radius_px) {
  return mask.withTiles(mask.extent(), smoothing(mask, radius_px));
}

}  // namespace atelier::document
