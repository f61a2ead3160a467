#include "web_panels.h"

#include <memory>

#include "ui/style.h"
#include "ui/workspace.h"

namespace atelier {

namespace {

gpu::Colour colour(const ui::Colour& colour, float alpha = 1) {
  return {colour.red, colour.green, colour.blue, alpha};
}

bridge::PictureColours coloursOf(const app::State& state) {
  const ui::Palette& palette = ui::palette(state.is_dark);
  constexpr float kOverlayAlpha = 0.55f;
  return {.background = colour(palette.canvas),
          .border = colour(palette.border),
          .mask_overlay = colour(ui::overlayColour(palette, state.mask_options.overlay), kOverlayAlpha),
          .clip_high = colour(palette.clip_high),
          .clip_low = colour(palette.clip_low),
          .checker_light = colour(palette.raised),
          .checker_dark = colour(palette.hover)};
}

ui::PointerFacts factsOf(bridge::PointerTracker& pointers) {
  ui::PointerFacts facts{.pressure = pointers.pressure(),
                         .combination = app::combinationFor(ImGui::GetIO().KeyShift, ImGui::GetIO().KeyAlt)};
  if (!pointers.isPinching()) return facts;
  const auto [middle, dx, dy, factor] = pointers.takePinch();
  facts.pinch = {true, middle, dx, dy, factor};
  return facts;
}

}  // namespace

bridge::Panels makePanels() {
  auto fonts = std::make_shared<ui::Fonts>();
  return {.loadFonts = [fonts](auto text, auto icons, float ratio) { *fonts = ui::loadFonts(text, icons, ratio); },
          .draw =
              [fonts](const app::State& state, const bridge::View::Frame& frame, bridge::PointerTracker& pointers) {
                return ui::drawWorkspace(state, *fonts, {frame.width, frame.height, frame.device_pixel_ratio,
                                                         factsOf(pointers)});
              },
          .colours = coloursOf};
}

}  // namespace atelier
