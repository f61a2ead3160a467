#include "bridge/picture_view.h"

#include <cmath>

namespace atelier::bridge {

namespace {

constexpr float kCheckerCss = 8;
constexpr float kEverything = 1e6f;  // a divider beyond every canvas: all of the original shows

gpu::ViewRect frameRect(const app::ViewArea& area) {
  const auto device_pixels = [&](float css) { return static_cast<int>(std::lround(css * area.device_pixel_ratio)); };
  return {device_pixels(area.origin.x), device_pixels(area.origin.y), device_pixels(area.width),
          device_pixels(area.height)};
}

}  // namespace

gpu::ViewParameters viewParameters(const app::State& state, const PictureColours& colours) {
  gpu::ViewParameters view;
  const app::ViewArea& area = state.view_area;
  view.viewport = frameRect(area);
  view.picture = state.preview ? state.preview->result : state.result;
  const std::optional<gpu::ScreenedSurface> original = state.preview ? state.preview->original : state.original;
  const render::ImageToScreen transform = state.viewport.transform();
  view.scale = transform.scale * static_cast<float>(state.preview ? state.preview->factor : 1);
  view.origin_x = static_cast<float>(view.viewport.x) + transform.offset.x;
  view.origin_y = static_cast<float>(view.viewport.y) + transform.offset.y;

  if (state.is_compare_held) {
    view.before = original;
    view.split_x = kEverything;
  } else if (state.split) {
    view.before = original;
    view.split_x = static_cast<float>(view.viewport.x) + *state.split * static_cast<float>(view.viewport.width);
  }
  // The mask has the size of the full picture; and who moves a slider looks at what it does, not at the overlay.
  if (state.shows_mask && state.selection && !view.before && !state.preview) view.mask = state.selection;
  view.mask_factor = state.selection_factor;
  view.mask_colour = colours.mask_overlay;
  if (state.shows_clipping) {
    view.clip_high = colours.clip_high;
    view.clip_low = colours.clip_low;
  }
  view.checker_light = colours.checker_light;
  view.checker_dark = colours.checker_dark;
  view.checker_size = kCheckerCss * area.device_pixel_ratio;
  view.border = colours.border;
  return view;
}

}  // namespace atelier::bridge
