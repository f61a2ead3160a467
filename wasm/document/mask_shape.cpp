#include "document/mask_shape.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace atelier::document {

namespace {

constexpr int kLinesPerPixel = 4;  // horizontal cuts through a pixel row; along a cut the coverage is exact

// A part of a cut that lies inside.
struct Span {
  float from;
  float to;
};
using Spans = std::vector<Span>;
// The spans at height `y`, in order and without overlap, appended to the list.
using CutAt = std::function<void(float y, Spans& spans)>;

// The cuts through one row of tiles: made once, used by all of its tiles.
class CutRow {
 public:
  void make(const CutAt& cutAt, int top, int bottom) {
    m_top = top;
    m_spans.clear();
    m_begins.assign(1, 0);
    for (int line = 0; line < (bottom - top) * kLinesPerPixel; ++line) {
      cutAt(static_cast<float>(top) + (static_cast<float>(line) + 0.5f) / kLinesPerPixel, m_spans);
      m_begins.push_back(m_spans.size());
    }
  }
  bool isFor(int top) const { return m_top == top; }

  std::span<const Span> line(int y, int cut) const {
    const auto index = static_cast<std::size_t>((y - m_top) * kLinesPerPixel + cut);
    return std::span(m_spans).subspan(m_begins[index], m_begins[index + 1] - m_begins[index]);
  }
  // 0 or 255 where the whole rectangle is so; -1 where it must be drawn.
  int uniformValue(const PixelRect& rect) const {
    bool is_empty = true, is_full = true;
    for (std::size_t i = 0; i + 1 < m_begins.size() && (is_empty || is_full); ++i) {
      bool covers = false;
      for (std::size_t s = m_begins[i]; s < m_begins[i + 1]; ++s) {
        const Span& span = m_spans[s];
        is_empty = is_empty && (span.to <= static_cast<float>(rect.left) || span.from >= static_cast<float>(rect.right));
        covers = covers || (span.from <= static_cast<float>(rect.left) && span.to >= static_cast<float>(rect.right));
      }
      is_full = is_full && covers;
    }
    return is_empty ? 0 : is_full ? 255 : -1;
  }

 private:
  int m_top = -1;
  Spans m_spans;
  std::vector<std::size_t> m_begins;
};

// Adds the length of each pixel of the row that `span` covers.
void addSpan(const Span& span, const PixelRect& rect, std::vector<float>& lengths) {
  const float from = std::max(span.from, static_cast<float>(rect.left)) - static_cast<float>(rect.left);
  const float to = std::min(span.to, static_cast<float>(rect.right)) - static_cast<float>(rect.left);
  if (to <= from) return;
  const auto first = static_cast<std::size_t>(from);
  const auto last = std::min(static_cast<std::size_t>(to), lengths.size() - 1);
  if (first == last) {
    lengths[first] += to - from;
    return;
  }
  lengths[first] += static_cast<float>(first + 1) - from;
  for (std::size_t x = first + 1; x < last; ++x) lengths[x] += 1;
  lengths[last] += to - static_cast<float>(last);
}

MaskTile drawn(const CutRow& cuts, const PixelRect& rect) {
  std::vector<std::uint8_t> pixels;
  pixels.reserve(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()));
  std::vector<float> lengths(static_cast<std::size_t>(rect.width()));
  for (int y = rect.top; y < rect.bottom; ++y) {
    std::ranges::fill(lengths, 0.0f);
    for (int cut = 0; cut < kLinesPerPixel; ++cut) {
      for (const Span& span : cuts.line(y, cut)) addSpan(span, rect, lengths);
    }
    for (const float length : lengths) {
      const float share = std::clamp(length / kLinesPerPixel, 0.0f, 1.0f);
      pixels.push_back(static_cast<std::uint8_t>(share * 255 + 0.5f));
    }
  }
  return MaskTile::of(std::move(pixels));
}

TiledMask filled(const image::ImageSpec& spec, const PixelRect& bounds, const CutAt& cutAt) {
  CutRow cuts;
  return TiledMask(spec).withTiles(bounds, [&](const MaskTile&, const PixelRect& rect) {
    if (!cuts.isFor(rect.top)) cuts.make(cutAt, rect.top, rect.bottom);
    const int value = cuts.uniformValue(rect);
    return value < 0 ? drawn(cuts, rect) : MaskTile::uniform(static_cast<std::uint8_t>(value));
  });
}

PixelRect pixelsAround(float left, float top, float right, float bottom, const image::ImageSpec& spec) {
  const auto pixel = [](float value, int side) {
    return static_cast<int>(std::clamp(value, -1.0f, static_cast<float>(side) + 1));
  };
  return {pixel(std::floor(left), spec.width), pixel(std::floor(top), spec.height),
          pixel(std::ceil(right), spec.width), pixel(std::ceil(bottom), spec.height)};
}

// A side of the polygon, from its upper to its lower end.
struct Side {
  MaskPoint top;
  MaskPoint bottom;
  int direction;  // +1 where the outline runs down along it
};

struct Crossing {
  float x;
  int direction;
};

}  // namespace

TiledMask ellipseMask(const image::ImageSpec& spec, const MaskBox& box) {
  const MaskPoint from = tamed(box.from, spec), to = tamed(box.to, spec);
  const float centre_x = (from.x + to.x) / 2, centre_y = (from.y + to.y) / 2;
  const float radius_x = std::fabs(to.x - from.x) / 2, radius_y = std::fabs(to.y - from.y) / 2;
  if (radius_x <= 0 || radius_y <= 0) return TiledMask(spec);
  const PixelRect bounds =
      pixelsAround(centre_x - radius_x, centre_y - radius_y, centre_x + radius_x, centre_y + radius_y, spec);
  return filled(spec, bounds, [&](float y, Spans& spans) {
    const float share = (y - centre_y) / radius_y;
    if (std::fabs(share) >= 1) return;
    const float half = radius_x * std::sqrt(1 - share * share);
    spans.push_back({centre_x - half, centre_x + half});
  });
}

TiledMask polygonMask(const image::ImageSpec& spec, std::span<const MaskPoint> points) {
  if (points.size() < 3) return TiledMask(spec);
  std::vector<Side> sides;
  float left = INFINITY, right = -INFINITY;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const MaskPoint a = tamed(points[i], spec), b = tamed(points[(i + 1) % points.size()], spec);
    left = std::min(left, a.x);
    right = std::max(right, a.x);
    if (a.y < b.y) sides.push_back({a, b, 1});
    if (b.y < a.y) sides.push_back({b, a, -1});
  }
  if (sides.empty()) return TiledMask(spec);
  // Sorted by their upper ends; those that ended above the cut are dropped as the cuts go down.
  std::ranges::sort(sides, {}, [](const Side& side) { return side.top.y; });
  const float bottom = std::ranges::max(sides, {}, [](const Side& side) { return side.bottom.y; }).bottom.y;
  std::size_t next = 0;
  std::vector<Side> active;
  std::vector<Crossing> crossings;
  const PixelRect bounds = pixelsAround(left, sides.front().top.y, right, bottom, spec);
  return filled(spec, bounds, [&](float y, Spans& spans) {
    for (; next < sides.size() && sides[next].top.y <= y; ++next) active.push_back(sides[next]);
    std::erase_if(active, [y](const Side& side) { return side.bottom.y <= y; });
    crossings.clear();
    for (const Side& side : active) {
      const float share = (y - side.top.y) / (side.bottom.y - side.top.y);
      crossings.push_back({std::lerp(side.top.x, side.bottom.x, share), side.direction});
    }
    std::ranges::sort(crossings, {}, &Crossing::x);
    int turns = 0;
    for (std::size_t i = 0; i + 1 < crossings.size(); ++i) {
      turns += crossings[i].direction;
      if (turns != 0) spans.push_back({crossings[i].x, crossings[i + 1].x});
    }
  });
}

}  // namespace atelier::document
