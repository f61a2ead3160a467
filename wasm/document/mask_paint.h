// Painting on masks: pure functions, a mask in and a mask out.
#pragma once

#include <cstdint>
#include <vector>

#include "document/tiled_mask.h"

namespace atelier::document {

// In pixels of the mask; the centre of the first pixel is at (0.5, 0.5).
struct MaskPoint {
  float x = 0;
  float y = 0;
};

enum class PaintMode { kPaint, kErase };

struct Brush {
  PaintMode mode = PaintMode::kPaint;
  float size_px = 80;    // diameter
  float hardness = 0.8f;  // 0..1: the part of the radius that is painted fully
  float opacity = 1;     // 0..1
};

// A stroke while it is drawn. Within one stroke the strongest touch of a pixel counts, so crossing one's own
// line does not paint twice. The coverage follows the distance to the path, which is what infinitely many
// stamps would give: it is even however fast the pointer moved. Extending touches only the tiles near the new part.
class Stroke {
 public:
  Stroke(TiledMask before, const Brush& brush, MaskPoint start);
  void extendTo(MaskPoint point);
  const TiledMask& result() const { return m_result; }

 private:
  void cover(MaskPoint from, MaskPoint to);
  TiledMask m_before;
  TiledMask m_coverage;  // 0..255, the strongest touch so far
  TiledMask m_result;
  Brush m_brush;
  MaskPoint m_last;
};

// A whole stroke at once; an empty path changes nothing.
TiledMask paintStroke(const TiledMask& mask, const Brush& brush, std::span<const MaskPoint> path);

// Sets the pixels of `rect` (cut to the mask) to 255, or to 0 when erasing.
TiledMask paintRectangle(const TiledMask& mask, const PixelRect& rect, PaintMode mode = PaintMode::kPaint);

TiledMask inverted(const TiledMask& mask);
TiledMask cleared(const TiledMask& mask);

inline constexpr int kMaxFeatherPx = 400;

// Softens the edge over `radius_px` pixels to both sides of the outline, with three box blurs, which come within 3 %
// of a Gaussian of deviation radius/3 (Wells 1986). Their reach is exactly the radius (in each axis): beyond it 0 stays
// exactly 0 and 255 exactly 255, so pixels farther outside are still kept bit for bit, and the promise "outside the
// mask nothing changes" is about the feathered mask. At the picture's border the mask goes on as it ends.
TiledMask feathered(const TiledMask& mask, int radius_px);

}  // namespace atelier::document
