#include "document/mask_paint.h"

#include <algorithm>
#include <cmath>

namespace atelier::document {

namespace {

float smoothStep(float t) { return t * t * (3 - 2 * t); }

// How strongly a brush touches a pixel whose centre is `distance` away from the path: 1 in the hard core, 0 outside,
// with an edge at least a pixel wide so that it is not jagged.
float coverageAt(const Brush& brush, float size_share, float distance) {
  const float radius = std::max(brush.size_px * size_share, 1.0f) / 2;
  const float core = std::max(0.0f, std::min(radius * std::clamp(brush.hardness, 0.0f, 1.0f), radius - 0.5f));
  const float rim = radius + 0.5f;
  if (distance <= core) return 1;
  if (distance >= rim) return 0;
  return smoothStep((rim - distance) / (rim - core));
}

struct Nearest {
  float distance;
  float along;  // 0..1 of the way
};

Nearest nearestOnSegment(float x, float y, MaskPoint from, MaskPoint to) {
  const float dx = to.x - from.x;
  const float dy = to.y - from.y;
  const float length_squared = dx * dx + dy * dy;
  const float along = length_squared > 0 ? std::clamp(((x - from.x) * dx + (y - from.y) * dy) / length_squared, 0.0f, 1.0f)
                                         : 0.0f;
  const float away_x = x - (from.x + along * dx);
  const float away_y = y - (from.y + along * dy);
  // hypot guards against overflow that cannot occur here
  return {std::sqrt(away_x * away_x + away_y * away_y), along};
}

Touch tamed(Touch touch) {
  const auto share = [](float value) { return std::isfinite(value) ? std::clamp(value, 0.0f, 1.0f) : 1.0f; };
  return {share(touch.size), share(touch.strength)};
}

Brush tamed(Brush brush) {
  const auto orElse = [](float value, float fallback) { return std::isfinite(value) ? value : fallback; };
  brush.size_px = std::clamp(orElse(brush.size_px, 1), 1.0f, static_cast<float>(image::kMaxSide));
  brush.hardness = std::clamp(orElse(brush.hardness, 1), 0.0f, 1.0f);
  brush.opacity = std::clamp(orElse(brush.opacity, 1), 0.0f, 1.0f);
  return brush;
}

PixelRect boxAround(MaskPoint a, MaskPoint b, float reach) {
  return {static_cast<int>(std::floor(std::min(a.x, b.x) - reach)), static_cast<int>(std::floor(std::min(a.y, b.y) - reach)),
          static_cast<int>(std::ceil(std::max(a.x, b.x) + reach)), static_cast<int>(std::ceil(std::max(a.y, b.y) + reach))};
}

// `value` after being touched with `coverage` (both 0..255).
std::uint8_t painted(std::uint8_t value, std::uint8_t coverage, const Brush& brush) {
  const float strength = static_cast<float>(coverage) / 255 * brush.opacity;
  const float goal = brush.mode == PaintMode::kPaint ? 255.0f : 0.0f;
  const auto from = static_cast<float>(value);
  return static_cast<std::uint8_t>(from + (goal - from) * strength + 0.5f);
}

// Calls visit(x, y, index in the tile) for the pixels of `area` in the tile `rect`.
template <typename Visit>
void forEachPixel(const PixelRect& area, const PixelRect& rect, Visit visit) {
  const PixelRect part = intersection(area, rect);
  for (int y = part.top; y < part.bottom; ++y) {
    auto index = static_cast<std::size_t>((y - rect.top) * rect.width() + (part.left - rect.left));
    for (int x = part.left; x < part.right; ++x, ++index) visit(x, y, index);
  }
}

std::size_t countOf(const PixelRect& rect) {
  return static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height());
}

}  // namespace

// Far-off coordinates must not overflow an int.
MaskPoint tamed(MaskPoint point, const image::ImageSpec& spec) {
  const auto tame = [](float value, int side) {
    const auto reach = static_cast<float>(side);
    return std::isfinite(value) ? std::clamp(value, -4 * reach, 5 * reach) : 0.0f;
  };
  return {tame(point.x, spec.width), tame(point.y, spec.height)};
}

Stroke::Stroke(TiledMask before, const Brush& brush, MaskPoint start, Touch touch)
    : m_before(std::move(before)),
      m_coverage(m_before.spec()),
      m_result(m_before),
      m_brush(tamed(brush)),
      m_last(tamed(start, m_before.spec())),
      m_last_touch(tamed(touch)) {
  cover(m_last, m_last, m_last_touch, m_last_touch);
}

void Stroke::extendTo(MaskPoint point, Touch touch) {
  const MaskPoint next = tamed(point, m_before.spec());
  const Touch next_touch = tamed(touch);
  cover(m_last, next, m_last_touch, next_touch);
  m_last = next;
  m_last_touch = next_touch;
}

void Stroke::cover(MaskPoint from, MaskPoint to, Touch from_touch, Touch to_touch) {
  const PixelRect area = boxAround(from, to, m_brush.size_px / 2 + 1);
  m_coverage = m_coverage.withTiles(area, [&](const MaskTile& tile, const PixelRect& rect) {
    std::vector<std::uint8_t> pixels = tile.copy(countOf(rect));
    forEachPixel(area, rect, [&](int x, int y, std::size_t index) {
      const Nearest nearest = nearestOnSegment(static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f, from, to);
      const float size = std::lerp(from_touch.size, to_touch.size, nearest.along);
      const float pressed = std::lerp(from_touch.strength, to_touch.strength, nearest.along);
      const auto strength =
          static_cast<std::uint8_t>(coverageAt(m_brush, size, nearest.distance) * pressed * 255 + 0.5f);
      pixels[index] = std::max(pixels[index], strength);
    });
    return MaskTile::of(std::move(pixels));
  });
  m_result = m_result.withTiles(area, [&](const MaskTile& tile, const PixelRect& rect) {
    const int column = rect.left / kTileSide;
    const int row = rect.top / kTileSide;
    const MaskTile& before = m_before.tile(column, row);
    const MaskTile& coverage = m_coverage.tile(column, row);
    std::vector<std::uint8_t> pixels = tile.copy(countOf(rect));
    forEachPixel(area, rect, [&](int, int, std::size_t index) {
      pixels[index] = painted(before.valueAt(index), coverage.valueAt(index), m_brush);
    });
    return MaskTile::of(std::move(pixels));
  });
}

TiledMask paintStroke(const TiledMask& mask, const Brush& brush, std::span<const MaskPoint> path) {
  if (path.empty()) return mask;
  Stroke stroke(mask, brush, path.front());
  for (const MaskPoint& point : path.subspan(1)) stroke.extendTo(point);
  return stroke.result();
}

TiledMask paintRectangle(const TiledMask& mask, const PixelRect& rect, PaintMode mode) {
  const std::uint8_t value = mode == PaintMode::kPaint ? 255 : 0;
  return mask.withTiles(rect, [&](const MaskTile& tile, const PixelRect& tile_rect) {
    std::vector<std::uint8_t> pixels = tile.copy(countOf(tile_rect));
    forEachPixel(rect, tile_rect, [&](int, int, std::size_t index) { pixels[index] = value; });
    return MaskTile::of(std::move(pixels));
  });
}

MaskTile inverted(const MaskTile& tile, const PixelRect& rect) {
  if (tile.isUniform()) return MaskTile::uniform(static_cast<std::uint8_t>(255 - tile.uniformValue()));
  std::vector<std::uint8_t> pixels = tile.copy(countOf(rect));
  for (std::uint8_t& value : pixels) value = static_cast<std::uint8_t>(255 - value);
  return MaskTile::of(std::move(pixels));
}

TiledMask inverted(const TiledMask& mask) {
  return mask.withTiles(mask.extent(),
                        [](const MaskTile& tile, const PixelRect& rect) { return inverted(tile, rect); });
}

TiledMask cleared(const TiledMask& mask) { return TiledMask(mask.spec()); }

}  // namespace atelier::document
