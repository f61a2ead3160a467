#include "app/mask_painter.h"

#include <algorithm>
#include <cmath>

namespace atelier::app {

namespace {

// The pointer's place in the source, through the view and the geometry of all edits.
document::MaskPoint sourcePointOf(CanvasPoint canvas, const State& state, const document::Document& document) {
  const render::Point seen = toPicture(state, canvas);
  return document::sourcePoint({seen.x, seen.y}, document::standingBefore(document, document.edits.size()));
}

document::PixelRect boxAround(document::MaskPoint a, document::MaskPoint b) {
  const auto round = [](float value) { return static_cast<int>(std::lround(value)); };
  return {round(std::min(a.x, b.x)), round(std::min(a.y, b.y)), round(std::max(a.x, b.x)), round(std::max(a.y, b.y))};
}

DraggedRectangle spanned(CanvasPoint a, CanvasPoint b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

}  // namespace

document::TiledMask selectionOf(const document::Document& document) {
  return document.selection ? document.selection->painted() : document::TiledMask(document.source->spec());
}

std::optional<document::TiledMask> MaskPainter::stroke(const MaskStroke& stroke, const State& state,
                                                       const document::Document& document) {
  if (stroke.phase == StrokePhase::kCancel) {
    cancel();
    return std::nullopt;
  }
  if (stroke.phase == StrokePhase::kBegin) {
    if (state.tool == Tool::kPan) return std::nullopt;
    if (state.tool == Tool::kRectangle) {
      m_rectangle_start = stroke.at;
      return std::nullopt;
    }
    return beginStroke(document, state, sourcePointOf(stroke.at, state, document));
  }
  if (m_rectangle_start) {
    m_rectangle = spanned(*m_rectangle_start, stroke.at);
    if (stroke.phase == StrokePhase::kMove) return std::nullopt;
    const document::TiledMask drawn = rectangle(state, document, stroke.at);
    cancel();
    return drawn;
  }
  if (!m_brush_stroke) return std::nullopt;
  m_brush_stroke->extendTo(sourcePointOf(stroke.at, state, document));
  document::TiledMask drawn = m_brush_stroke->result();
  if (stroke.phase == StrokePhase::kEnd) cancel();
  return drawn;
}

void MaskPainter::cancel() {
  m_brush_stroke.reset();
  m_rectangle_start.reset();
  m_rectangle.reset();
}

std::optional<document::TiledMask> MaskPainter::beginStroke(const document::Document& document, const State& state,
                                                            document::MaskPoint at) {
  const bool erases = state.tool == Tool::kEraser;
  // The brush is as wide as it looks over the result, whose pixels a resize has made larger or smaller.
  const float scale = document::sourceLength(document::standingBefore(document, document.edits.size()));
  const document::Brush brush{.mode = erases ? document::PaintMode::kErase : document::PaintMode::kPaint,
                              .size_px = state.brush.diameter_px * scale,
                              .hardness = state.brush.hardness};
  m_brush_stroke.emplace(selectionOf(document), brush, at);
  return m_brush_stroke->result();
}

document::TiledMask MaskPainter::rectangle(const State& state, const document::Document& document, CanvasPoint to) {
  const auto from = sourcePointOf(*m_rectangle_start, state, document);
  return document::paintRectangle(selectionOf(document), boxAround(from, sourcePointOf(to, state, document)));
}

}  // namespace atelier::app
