#include "ui/mask_options.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace atelier::ui {

namespace {

constexpr float kWidestBar = 620;
constexpr float kLargestBrushPx = 1200;
constexpr float kLargestFeatherPx = 200;

// A slider in the bar: `share` of its width, name above the track.
SliderEvent barSlider(const Panel& panel, const SliderLook& look, float width, float& value) {
  ImGui::BeginChild(look.id, {width, kControlMedium}, ImGuiChildFlags_None, ImGuiWindowFlags_NoBackground);
  const SliderEvent event = slider(panel, look, value);
  ImGui::EndChild();
  ImGui::SameLine(0, kSpace3);
  return event;
}

// Brushes are felt in ratios: the slider runs over the square root of the diameter.
void drawBrushSliders(const Panel& panel, float width) {
  float root = std::sqrt(panel.state.brush.diameter_px);
  char diameter[32];
  std::snprintf(diameter, sizeof diameter, "%.0f px", static_cast<double>(panel.state.brush.diameter_px));
  const SliderLook size{.id = "size", .label = panel.tr("mask.brush_size"), .unit = "", .minimum = 1,
                        .maximum = std::sqrt(kLargestBrushPx), .initial = root, .origin = 1, .text = diameter};
  if (barSlider(panel, size, width, root) == SliderEvent::kMoved) {
    panel.wish(app::SetBrush{root * root, panel.state.brush.hardness});
  }
  float hardness = panel.state.brush.hardness;
  const SliderLook look{.id = "hardness", .label = panel.tr("mask.hardness"), .unit = "%", .minimum = 0,
                        .maximum = 1, .initial = 0.7f, .shown_scale = 100};
  if (barSlider(panel, look, width, hardness) == SliderEvent::kMoved) {
    panel.wish(app::SetBrush{panel.state.brush.diameter_px, hardness});
  }
}

void drawFeatherSlider(const Panel& panel, float width) {
  float feather = panel.state.feather_px;
  const SliderLook look{.id = "feather", .label = panel.tr("mask.feather"), .unit = "px", .minimum = 0,
                        .maximum = kLargestFeatherPx, .initial = 0};
  const SliderEvent event = barSlider(panel, look, width, feather);
  if (event == SliderEvent::kMoved) panel.wish(app::SetFeather{feather, app::Gesture::kPreview});
  if (event == SliderEvent::kReleased) panel.wish(app::SetFeather{feather, app::Gesture::kCommit});
}

}  // namespace

bool showsMaskOptions(const app::State& state) {
  return state.document && (state.tool != app::Tool::kPan || state.has_selection);
}

void drawMaskOptions(const Panel& panel, const Layout& layout) {
  Box box = layout.mask_options;
  const float width = std::min(box.width, kWidestBar);
  box = {box.x + (box.width - width) / 2, box.y, width, box.height};
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace3, kSpace2});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 2});
  beginSurface("mask_options", box);
  const bool has_brush = panel.state.tool == app::Tool::kBrush || panel.state.tool == app::Tool::kEraser;
  const float buttons = 3 * kControlMedium;
  const int sliders = has_brush ? 3 : 1;
  const float free = box.width - 2 * kSpace3 - buttons - static_cast<float>(sliders) * kSpace3;
  const float slider_width = std::min(180.0f, free / static_cast<float>(sliders));
  if (has_brush) drawBrushSliders(panel, slider_width);
  drawFeatherSlider(panel, slider_width);
  ImGui::SameLine(box.width - kSpace3 - buttons, 0);
  actionButton(panel, app::ActionId::kMaskOverlay, panel.state.shows_mask && panel.state.has_selection);
  ImGui::SameLine(0, 0);
  actionButton(panel, app::ActionId::kMaskInvert);
  ImGui::SameLine(0, 0);
  actionButton(panel, app::ActionId::kMaskClear);
  endSurface();
  ImGui::PopStyleVar(2);
}

}  // namespace atelier::ui
