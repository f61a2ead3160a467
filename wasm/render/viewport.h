// Viewport: where the picture lies in the window, as a value. Nothing here draws.
//
// Spaces: "screen" is device pixels from the canvas' top left corner, "image" is pixels of the picture as it is
// seen (turned, flipped), (0,0) at its top left corner.
#pragma once

#include "image/pixel_array.h"

namespace atelier::render {

struct Point {
  float x = 0;
  float y = 0;
  bool operator==(const Point&) const = default;
};

// Screen pixels = image pixels * scale + offset.
struct ImageToScreen {
  float scale = 1;
  Point offset;
};

class Viewport {
 public:
  static constexpr float kMinZoom = 1.0f / 64;  // or the fitting zoom where that is smaller
  static constexpr float kMaxZoom = 64;

  // The canvas, in device pixels, with `margin_px` (device pixels) kept free around a fitted picture. A fitted
  // picture stays fitted; otherwise the middle of the canvas goes on showing the same spot.
  Viewport withCanvas(int width_px, int height_px, float margin_px = 0) const;
  // Another picture, or the same one turned: a new size is fitted, the same size changes nothing.
  Viewport withImage(const image::ImageSpec& spec) const;

  // The whole picture, not enlarged beyond 100 %.
  Viewport fitted() const;
  // One image pixel to one device pixel, around the middle of the canvas.
  Viewport actualSize() const;
  // Multiplies the zoom, keeping what lies under `anchor` (screen) where it is.
  Viewport zoomedBy(float factor, Point anchor) const;
  Viewport zoomedTo(float zoom, Point anchor) const;
  // Moves the picture by so many device pixels; some of it always stays on the canvas.
  Viewport pannedBy(float dx_px, float dy_px) const;

  float zoom() const { return m_zoom; }  // device pixels per image pixel
  bool isFitted() const { return m_is_fitted; }
  Point canvasMiddle() const;
  ImageToScreen transform() const;
  Point imageToScreen(Point image) const;
  Point screenToImage(Point screen) const;

 private:
  float fittingZoom() const;
  Viewport clamped() const;

  int m_canvas_width = 1;
  int m_canvas_height = 1;
  float m_margin_px = 0;
  image::ImageSpec m_image;
  float m_zoom = 1;
  Point m_centre;  // image point shown in the middle of the canvas
  bool m_is_fitted = true;
};

}  // namespace atelier::render
