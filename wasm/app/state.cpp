#include "app/state.h"

#include <algorithm>

namespace atelier::app {

image::ImageSpec shownSpec(const State& state) {
  if (state.result) return state.result->get()->spec();
  return state.document ? document::resultSpec(*state.document) : image::ImageSpec{};
}

render::Point toViewport(const State& state, CanvasPoint canvas) {
  const ViewArea& area = state.view_area;
  return {(canvas.x - area.origin.x) * area.device_pixel_ratio, (canvas.y - area.origin.y) * area.device_pixel_ratio};
}

render::Point toPicture(const State& state, CanvasPoint canvas) {
  return state.viewport.screenToImage(toViewport(state, canvas));
}

CanvasPoint toCanvas(const State& state, render::Point picture) {
  const ViewArea& area = state.view_area;
  const render::Point screen = state.viewport.imageToScreen(picture);
  return {area.origin.x + screen.x / area.device_pixel_ratio, area.origin.y + screen.y / area.device_pixel_ratio};
}

CanvasPoint clampedTo(const ViewArea& area, CanvasPoint at) {
  return {std::clamp(at.x, area.origin.x, area.origin.x + area.width),
          std::clamp(at.y, area.origin.y, area.origin.y + area.height)};
}

}  // namespace atelier::app
