#include "render/viewport.h"

#include <algorithm>

namespace atelier::render {

namespace {

// At least so many device pixels of the picture stay on the canvas, or all of it where it is smaller.
constexpr float kReachPx = 48;

// The centre's range on one axis, so that `reach` of the picture stays in the canvas.
float clampCentre(float centre, float image_side, float canvas_side, float zoom) {
  const float reach = std::min({kReachPx, image_side * zoom, canvas_side});
  const float beyond = (canvas_side / 2 - reach) / zoom;
  return std::clamp(centre, -beyond, image_side + beyond);
}

}  // namespace

Viewport Viewport::withCanvas(int width_px, int height_px, float margin_px) const {
  Viewport next = *this;
  next.m_canvas_width = std::max(1, width_px);
  next.m_canvas_height = std::max(1, height_px);
  next.m_margin_px = std::max(0.0f, margin_px);
  return m_is_fitted ? next.fitted() : next.clamped();
}

Viewport Viewport::withImage(const image::ImageSpec& spec) const {
  if (spec == m_image) return *this;
  Viewport next = *this;
  next.m_image = spec;
  return next.fitted();
}

Viewport Viewport::fitted() const {
  Viewport next = *this;
  next.m_zoom = fittingZoom();
  next.m_centre = {static_cast<float>(m_image.width) / 2, static_cast<float>(m_image.height) / 2};
  next.m_is_fitted = true;
  return next;
}

Viewport Viewport::actualSize() const { return zoomedTo(1, canvasMiddle()); }

Viewport Viewport::zoomedBy(float factor, Point anchor) const { return zoomedTo(m_zoom * factor, anchor); }

Viewport Viewport::zoomedTo(float zoom, Point anchor) const {
  const Point under_anchor = screenToImage(anchor);
  const Point middle = canvasMiddle();
  Viewport next = *this;
  next.m_zoom = std::clamp(zoom, std::min(kMinZoom, fittingZoom()), kMaxZoom);
  next.m_centre = {under_anchor.x - (anchor.x - middle.x) / next.m_zoom,
                   under_anchor.y - (anchor.y - middle.y) / next.m_zoom};
  next.m_is_fitted = false;
  return next.clamped();
}

Viewport Viewport::pannedBy(float dx_px, float dy_px) const {
  Viewport next = *this;
  next.m_centre = {m_centre.x - dx_px / m_zoom, m_centre.y - dy_px / m_zoom};
  next.m_is_fitted = false;
  return next.clamped();
}

Point Viewport::canvasMiddle() const {
  return {static_cast<float>(m_canvas_width) / 2, static_cast<float>(m_canvas_height) / 2};
}

ImageToScreen Viewport::transform() const {
  const Point middle = canvasMiddle();
  return {m_zoom, {middle.x - m_centre.x * m_zoom, middle.y - m_centre.y * m_zoom}};
}

Point Viewport::imageToScreen(Point image) const {
  const Point middle = canvasMiddle();
  return {middle.x + (image.x - m_centre.x) * m_zoom, middle.y + (image.y - m_centre.y) * m_zoom};
}

Point Viewport::screenToImage(Point screen) const {
  const Point middle = canvasMiddle();
  return {m_centre.x + (screen.x - middle.x) / m_zoom, m_centre.y + (screen.y - middle.y) / m_zoom};
}

float Viewport::fittingZoom() const {
  if (m_image.pixelCount() == 0) return 1;
  const auto room = [this](int side) { return std::max(1.0f, static_cast<float>(side) - 2 * m_margin_px); };
  return std::min({1.0f, room(m_canvas_width) / static_cast<float>(m_image.width),
                   room(m_canvas_height) / static_cast<float>(m_image.height)});
}

Viewport Viewport::clamped() const {
  Viewport next = *this;
  next.m_centre.x = clampCentre(m_centre.x, static_cast<float>(m_image.width), static_cast<float>(m_canvas_width), m_zoom);
  next.m_centre.y =
      clampCentre(m_centre.y, static_cast<float>(m_image.height), static_cast<float>(m_canvas_height), m_zoom);
  return next;
}

}  // namespace atelier::render
