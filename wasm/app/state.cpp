#include "app/state.h"

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

}  // namespace atelier::app
