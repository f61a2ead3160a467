#include "app/mask_painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

#include "document/mask_shape.h"

namespace atelier::app {

using document::Combination;

namespace {

constexpr float kClosingReach = 10;   // CSS pixels around a polygon's first corner; a finger is no finer
constexpr float kDoubleReach = 4;     // … and around its last, for the second click of a double click
constexpr float kLassoStep = 2;       // CSS pixels between two points of a lasso
constexpr float kLeastPressure = 0.1f;
constexpr int kEllipseCorners = 180;

float distanceCss(render::Point seen, CanvasPoint canvas, const State& state) {
  const CanvasPoint shown = toCanvas(state, seen);
  return std::hypot(shown.x - canvas.x, shown.y - canvas.y);
}

document::PixelRect pixelsOf(const document::MaskBox& box) {
  const auto round = [](float value) { return static_cast<int>(std::lround(std::clamp(value, -1e6f, 1e6f))); };
  return {round(std::min(box.from.x, box.to.x)), round(std::min(box.from.y, box.to.y)),
          round(std::max(box.from.x, box.to.x)), round(std::max(box.from.y, box.to.y))};
}

// A rectangle and an ellipse over a picture that was turned by some degrees lie askew in the source: as polygons they
// stay what was drawn.
std::vector<render::Point> askew(const MaskOutline& outline) {
  if (outline.tool != Tool::kRectangle && outline.tool != Tool::kEllipse) return outline.points;
  const render::Point a = outline.points.front(), b = outline.points.back();
  if (outline.tool == Tool::kRectangle) return {a, {b.x, a.y}, b, {a.x, b.y}};
  std::vector<render::Point> points;
  for (int i = 0; i < kEllipseCorners; ++i) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / kEllipseCorners;
    points.push_back({std::midpoint(a.x, b.x) + (b.x - a.x) / 2 * std::cos(angle),
                      std::midpoint(a.y, b.y) + (b.y - a.y) / 2 * std::sin(angle)});
  }
  return points;
}

document::TiledMask shapeOf(const MaskOutline& outline, const document::Document& document) {
  const image::ImageSpec& spec = document.source->spec();
  if (outline.points.empty()) return document::TiledMask(spec);
  const document::Standing standing = document::standingBefore(document, document.edits.size());
  const bool is_askew = standing.to_source.xx != 0 && standing.to_source.xy != 0;
  std::vector<document::MaskPoint> points;
  for (const render::Point& seen : is_askew ? askew(outline) : outline.points) {
    points.push_back(document::sourcePoint({seen.x, seen.y}, standing));
  }
  if (is_askew) return document::polygonMask(spec, points);
  const document::MaskBox box{points.front(), points.back()};
  if (outline.tool == Tool::kRectangle) return document::paintRectangle(document::TiledMask(spec), pixelsOf(box));
  if (outline.tool == Tool::kEllipse) return document::ellipseMask(spec, box);
  return document::polygonMask(spec, points);
}

document::Touch touchOf(float pressure, const MaskOptions& options) {
  const float share = std::clamp(pressure, kLeastPressure, 1.0f);
  return {.size = options.pressure_sizes ? share : 1, .strength = options.pressure_strengthens ? share : 1};
}

bool takesAway(Combination how) { return how == Combination::kSubtract || how == Combination::kIntersect; }

}  // namespace

document::MaskPoint sourcePointOf(render::Point seen, const document::Document& document) {
  return document::sourcePoint({seen.x, seen.y}, document::standingBefore(document, document.edits.size()));
}

std::optional<MaskPainter::Drawn> MaskPainter::stroke(const MaskStroke& stroke, const State& state,
                                                      const document::Document& document) {
  if (state.tool == Tool::kPolygon) return corner(stroke, state, document);
  if (stroke.phase == StrokePhase::kCancel) {
    cancel();
    return std::nullopt;
  }
  if (stroke.phase == StrokePhase::kBegin) return begin(stroke, state, document);
  if (m_brush_stroke) return brush(stroke, state, document);
  if (!m_outline) return std::nullopt;
  if (m_outline->tool != Tool::kLasso) {
    m_outline->points.resize(2);
    m_outline->points[1] = toPicture(state, stroke.at);
  } else if (distanceCss(m_outline->points.back(), stroke.at, state) >= kLassoStep) {
    m_outline->points.push_back(toPicture(state, stroke.at));
  }
  return stroke.phase == StrokePhase::kEnd ? shape(state, document) : std::nullopt;
}

std::optional<MaskPainter::Drawn> MaskPainter::begin(const MaskStroke& stroke, const State& state,
                                                     const document::Document& document) {
  cancel();
  if (state.tool == Tool::kPan || isPicker(state.tool)) return std::nullopt;
  if (!isBrush(state.tool)) {
    m_combination = stroke.combination.value_or(state.mask_options.combination);
    m_outline = MaskOutline{state.tool, {toPicture(state, stroke.at)}};
    return std::nullopt;
  }
  // A brush always adds to what is there; with the key that takes away it is an eraser.
  const bool erases = state.tool == Tool::kEraser || stroke.combination == Combination::kSubtract;
  // The brush is as wide as it looks over the result, whose pixels a resize has made larger or smaller.
  const float scale = document::sourceLength(document::standingBefore(document, document.edits.size()));
  const document::Brush brush{.mode = erases ? document::PaintMode::kErase : document::PaintMode::kPaint,
                              .size_px = state.brush.diameter_px * scale,
                              .hardness = state.brush.hardness,
                              .opacity = state.brush.opacity};
  m_brush_stroke.emplace(paintedAt(document, state.mask_of_edit, erases), brush,
                         sourcePointOf(toPicture(state, stroke.at), document),
                         touchOf(stroke.pressure, state.mask_options));
  return Drawn{m_brush_stroke->result(), false};
}

std::optional<MaskPainter::Drawn> MaskPainter::brush(const MaskStroke& stroke, const State& state,
                                                     const document::Document& document) {
  // A pen that is lifted reports no pressure: the end adds nothing to where it was.
  const bool is_done = stroke.phase == StrokePhase::kEnd;
  const auto point = sourcePointOf(toPicture(state, stroke.at), document);
  if (!is_done || stroke.pressure >= 1) m_brush_stroke->extendTo(point, touchOf(stroke.pressure, state.mask_options));
  Drawn drawn{m_brush_stroke->result(), is_done};
  if (is_done) cancel();
  return drawn;
}

// A polygon is drawn click by click. It is closed by a click on its first corner, or by a second one on its last.
std::optional<MaskPainter::Drawn> MaskPainter::corner(const MaskStroke& stroke, const State& state,
                                                      const document::Document& document) {
  if (stroke.phase != StrokePhase::kEnd) return std::nullopt;  // two fingers that pan must not add a corner
  if (!m_outline) {
    m_combination = stroke.combination.value_or(state.mask_options.combination);
    m_outline = MaskOutline{Tool::kPolygon, {}};
  }
  std::vector<render::Point>& points = m_outline->points;
  const bool can_close = points.size() >= 3;
  const bool is_at_last = !points.empty() && distanceCss(points.back(), stroke.at, state) <= kDoubleReach;
  const bool is_at_first = !points.empty() && distanceCss(points.front(), stroke.at, state) <= kClosingReach;
  if (can_close && (is_at_first || is_at_last)) return shape(state, document);
  if (!is_at_last) points.push_back(toPicture(state, stroke.at));
  return std::nullopt;
}

// A shape without area is a click that was not meant: nothing changes.
std::optional<MaskPainter::Drawn> MaskPainter::shape(const State& state, const document::Document& document) {
  const document::TiledMask drawn = shapeOf(*m_outline, document);
  cancel();
  if (drawn.isEmpty()) return std::nullopt;
  const auto before = paintedAt(document, state.mask_of_edit, takesAway(m_combination));
  return Drawn{document::combined(before, drawn, m_combination), true};
}

bool MaskPainter::takeBackCorner() {
  if (!m_outline || m_outline->tool != Tool::kPolygon) return false;
  m_outline->points.pop_back();
  if (m_outline->points.empty()) cancel();
  return true;
}

void MaskPainter::cancel() {
  m_brush_stroke.reset();
  m_outline.reset();
}

}  // namespace atelier::app
