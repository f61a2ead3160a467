// MaskPainter: from pointer to mask. Strokes are seen over the result and kept in the source's coordinates.
#pragma once

#include <optional>

#include "app/intents.h"
#include "app/state.h"
#include "document/edit_space.h"
#include "document/mask_paint.h"

namespace atelier::app {

class MaskPainter {
 public:
  // The mask with the stroke so far; none while nothing is being drawn.
  std::optional<document::TiledMask> stroke(const MaskStroke& stroke, const State& state,
                                            const document::Document& document);
  bool isDrawing() const { return m_brush_stroke || m_rectangle_start; }
  void cancel();
  // The rectangle under the pointer, in CSS pixels.
  std::optional<DraggedRectangle> draggedRectangle() const { return m_rectangle; }

 private:
  std::optional<document::TiledMask> beginStroke(const document::Document& document, const State& state,
                                                 document::MaskPoint at);
  document::TiledMask rectangle(const State& state, const document::Document& document, CanvasPoint to);

  std::optional<document::Stroke> m_brush_stroke;
  std::optional<CanvasPoint> m_rectangle_start;
  std::optional<DraggedRectangle> m_rectangle;
};

// The selection of `document`, or an empty mask of the source's size.
document::TiledMask selectionOf(const document::Document& document);

}  // namespace atelier::app
