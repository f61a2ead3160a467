#include "ui/mask_sliders.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace atelier::ui {

namespace {

constexpr float kLargestBrushPx = 1200;
constexpr float kLargestFeatherPx = 200;
constexpr float kLargestAmountPx = 100;
constexpr float kLeastRange = 0.01f;  // of lightness: an empty range would mask nothing

// A slider among others in a row, name above the track.
SliderEvent rowSlider(const Panel& panel, const SliderLook& look, float width, float& value) {
  ImGui::BeginChild(look.id, {width, kControlMedium}, ImGuiChildFlags_None, ImGuiWindowFlags_NoBackground);
  const SliderEvent event = slider(panel, look, value);
  ImGui::EndChild();
  ImGui::SameLine(0, kSpace3);
  return event;
}

// Lengths are felt in ratios: the slider runs over the square root.
bool lengthSlider(const Panel& panel, const char* id, base::StringKey label, float largest_px, float width,
                  float& length_px) {
  float root = std::sqrt(length_px);
  char text[32];
  std::snprintf(text, sizeof text, "%.0f px", static_cast<double>(length_px));
  const SliderLook look{.id = id, .label = panel.tr(label), .unit = "", .minimum = 1, .maximum = std::sqrt(largest_px),
                        .initial = root, .origin = 1, .text = text};
  const bool is_moved = rowSlider(panel, look, width, root) != SliderEvent::kNone;
  if (is_moved) length_px = root * root;
  return is_moved;
}

bool shareSlider(const Panel& panel, const char* id, base::StringKey label, float largest, float initial, float width,
                 float& share) {
  const SliderLook look{.id = id, .label = panel.tr(label), .unit = "%", .minimum = 0, .maximum = largest,
                        .initial = initial, .shown_scale = 100};
  return rowSlider(panel, look, width, share) != SliderEvent::kNone;
}

void drawBrushSliders(const Panel& panel, float width) {
  app::Brush brush = panel.state.brush;
  bool is_moved = lengthSlider(panel, "size", "mask.brush_size", kLargestBrushPx, width, brush.diameter_px);
  is_moved |= shareSlider(panel, "hardness", "mask.hardness", 1, 0.7f, width, brush.hardness);
  is_moved |= shareSlider(panel, "opacity", "mask.opacity", 1, 1, width, brush.opacity);
  if (is_moved) panel.wish(app::SetBrush{brush.diameter_px, brush.hardness, brush.opacity});
}

void drawLightnessSliders(const Panel& panel, float width) {
  app::MaskOptions options = panel.state.mask_options;
  const bool is_from = shareSlider(panel, "darkest", "mask.darkest", 1, 0, width, options.darkest);
  const bool is_to = shareSlider(panel, "lightest", "mask.lightest", 1, 1, width, options.lightest);
  // The end that is moved pushes the other.
  if (is_from) options.lightest = std::max(options.lightest, std::min(1.0f, options.darkest + kLeastRange));
  if (is_to) options.darkest = std::min(options.darkest, std::max(0.0f, options.lightest - kLeastRange));
  if (is_from || is_to) panel.wish(app::SetMaskOptions{options});
}

void drawToleranceSlider(const Panel& panel, float width) {
  app::MaskOptions options = panel.state.mask_options;
  if (shareSlider(panel, "tolerance", "mask.tolerance", app::kMaxTolerance, 0.08f, width, options.tolerance)) {
    panel.wish(app::SetMaskOptions{options});
  }
}

}  // namespace

int sliderCount(const app::State& state) {
  if (app::isBrush(state.tool)) return 3;
  if (state.tool == app::Tool::kLightness) return 2;
  return app::isPicker(state.tool) ? 1 : 0;
}

void drawToolSliders(const Panel& panel, float width) {
  if (app::isBrush(panel.state.tool)) return drawBrushSliders(panel, width);
  if (panel.state.tool == app::Tool::kLightness) return drawLightnessSliders(panel, width);
  if (app::isPicker(panel.state.tool)) drawToleranceSlider(panel, width);
}

void drawFeatherSlider(const Panel& panel, float width) {
  float feather = panel.state.feather_px;
  const SliderLook look{.id = "feather", .label = panel.tr("mask.feather"), .unit = "px", .minimum = 0,
                        .maximum = kLargestFeatherPx, .initial = 0};
  const SliderEvent event = rowSlider(panel, look, width, feather);
  if (event == SliderEvent::kMoved) panel.wish(app::SetFeather{feather, app::Gesture::kPreview});
  if (event == SliderEvent::kReleased) panel.wish(app::SetFeather{feather, app::Gesture::kCommit});
}

void drawAmountSlider(const Panel& panel, float width) {
  app::MaskOptions options = panel.state.mask_options;
  if (lengthSlider(panel, "amount", "mask.amount", kLargestAmountPx, width, options.amount_px)) {
    panel.wish(app::SetMaskOptions{options});
  }
}

}  // namespace atelier::ui
