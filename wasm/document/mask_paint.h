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

// Pointer events come from outside: brings far-off coordinates near the picture and makes a NaN a number.
MaskPoint tamed(MaskPoint point, const image::ImageSpec& spec);

enum class PaintMode { kPaint, kErase };

struct Brush {
  PaintMode mode = PaintMode::kPaint;
  float size_px = 80;    // diameter
  float hardness = 0.8f;  // 0..1: the part of the radius that is painted fully
  float opacity = 1;     // 0..1
};

// How hard the pen presses, as shares of the brush's size and opacity.
struct Touch {
  float size = 1;
  float strength = 1;
};

// A stroke while it is drawn. Within one stroke the strongest touch of a pixel counts, so crossing one's own
// line does not paint twice. The coverage follows the distance to the path, which is what infinitely many
// stamps would give: it is even however fast the pointer moved. Extending touches only the tiles near the new part.
class Stroke {
 public:
  Stroke(TiledMask before, const Brush& brush, MaskPoint start, Touch touch = {});
  void extendTo(MaskPoint point, Touch touch = {});
  const TiledMask& result() const { return m_result; }

 private:
  void cover(MaskPoint from, MaskPoint to, Touch from_touch, Touch to_touch);
  TiledMask m_before;
  TiledMask m_coverage;  // 0..255, the strongest touch so far
  TiledMask m_result;
  Brush m_brush;
  MaskPoint m_last;
  Touch m_last_touch;
};

// A whole stroke at once; an empty path changes nothing.
TiledMask paintStroke(const TiledMask& mask, const Brush& brush, std::span<const MaskPoint> path);

// Sets the pixels of `rect` (cut to the mask) to 255, or to 0 when erasing.
TiledMask paintRectangle(const TiledMask& mask, const PixelRect& rect, PaintMode mode = PaintMode::kPaint);

TiledMask inverted(const TiledMask& mask);
MaskTile inverted(const MaskTile& tile, const PixelRect& rect);
TiledMask cleared(const TiledMask& mask);

inline constexpr int kMaxFeatherPx = 400;

// Softens the edge over `radius_px` pixels to both sides of the outline, with three box blurs, which come within 3 %
// of a Gaussian of deviation radius/3 (Wells 1986). Their reach is exactly the radius (in each axis): beyond it 0 stays
// exactly 0 and 255 exactly 255, so pixels farther outside are still kept bit for bit, and the promise "outside the
// mask nothing changes" is about the feathered mask. At the picture's border the mask goes on as it ends.
TiledMask feathered(const TiledMask& mask, int radius_px);
// The same tile by tile, for masks that take longer than a frame.
TiledMask::ChangeTile feathering(const TiledMask& mask, int radius_px);

}  // namespace atelier::document
