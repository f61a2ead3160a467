// MaskPainter: from pointer to mask. Strokes are seen in the result's orientation and kept in the source's.
#pragma once

#include <optional>
#include <vector>

#include "app/intents.h"
#include "app/mask_target.h"
#include "app/state.h"
#include "document/edit_space.h"
#include "document/mask_paint.h"

namespace atelier::app {

class MaskPainter {
 public:
  // What a pointer's step makes of the mask.
  struct Drawn {
    document::TiledMask mask;
    bool is_done = false;  // the stroke or shape ended with it
  };
  // None where the mask does not change yet. Tools that pick are not drawn with.
  std::optional<Drawn> stroke(const MaskStroke& stroke, const State& state, const document::Document& document);

  bool isDrawing() const { return m_brush_stroke || m_outline; }
  void cancel();
  // Takes the last corner of a polygon back; false where none is being drawn.
  bool takeBackCorner();
  // The shape so far; none for brushes.
  const std::optional<MaskOutline>& outline() const { return m_outline; }

 private:
  std::optional<Drawn> begin(const MaskStroke& stroke, const State& state, const document::Document& document);
  std::optional<Drawn> brush(const MaskStroke& stroke, const State& state, const document::Document& document);
  std::optional<Drawn> corner(const MaskStroke& stroke, const State& state, const document::Document& document);
  std::optional<Drawn> shape(const State& state, const document::Document& document);

  std::optional<document::Stroke> m_brush_stroke;
  std::optional<MaskOutline> m_outline;
  document::Combination m_combination = document::Combination::kReplace;
};

// The pixel of the picture as it is seen under a place of the canvas, in the source's coordinates.
document::MaskPoint sourcePointOf(render::Point seen, const document::Document& document);

}  // namespace atelier::app
