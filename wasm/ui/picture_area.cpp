#include "ui/picture_area.h"

#include <algorithm>
#include <cmath>

#include "ui/crop_overlay.h"
#include "ui/mask_outline.h"

namespace atelier::ui {

namespace {

constexpr float kWheelZoom = 1.15f;        // a notch
constexpr float kDividerReach = 10;        // CSS pixels to either side
constexpr float kDividerKnobRadius = 14;

app::CanvasPoint mousePoint() { return {ImGui::GetMousePos().x, ImGui::GetMousePos().y}; }

float dividerX(const app::State& state) {
  return state.view_area.origin.x + *state.split * state.view_area.width;
}

bool isPanGesture(const app::State& state) {
  return state.tool == app::Tool::kPan || state.tool == app::Tool::kCrop || ImGui::IsKeyDown(ImGuiKey_Space) ||
         ImGui::IsMouseDown(ImGuiMouseButton_Middle);
}

void zoomWithWheel(const Panel& panel, bool is_hovered) {
  const float notches = ImGui::GetIO().MouseWheel;
  if (is_hovered && notches != 0) panel.wish(app::ZoomAt{mousePoint(), std::pow(kWheelZoom, notches)});
}

void pinch(const Panel& panel, const Pinch& fingers) {
  panel.wish(app::PanBy{fingers.dx, fingers.dy});
  if (fingers.factor != 1) panel.wish(app::ZoomAt{fingers.middle, fingers.factor});
}

void pan(const Panel& panel, bool is_held) {
  if (!is_held) return;
  const ImVec2 moved = ImGui::GetIO().MouseDelta;
  if (moved.x != 0 || moved.y != 0) panel.wish(app::PanBy{moved.x, moved.y});
}

void paint(const Panel& panel, const PointerFacts& pointer, bool was_pressed, bool is_held, bool was_released) {
  using app::StrokePhase;
  const auto send = [&](StrokePhase phase) {
    panel.wish(app::MaskStroke{phase, mousePoint(), pointer.pressure, pointer.combination});
  };
  const ImVec2 moved = ImGui::GetIO().MouseDelta;
  if (was_pressed) send(StrokePhase::kBegin);
  if (is_held && !was_pressed && (moved.x != 0 || moved.y != 0)) send(StrokePhase::kMove);
  if (was_released) send(StrokePhase::kEnd);
}

// The divider is taken before the tool: it lies over the picture.
bool dragDivider(const Panel& panel, const Layout& layout) {
  const float x = dividerX(panel.state);
  ImGui::SetCursorScreenPos({x - kDividerReach, layout.picture.y});
  ImGui::InvisibleButton("divider", {2 * kDividerReach, layout.picture.height});
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  if (!ImGui::IsItemActive()) return ImGui::IsItemHovered();
  const app::ViewArea& area = panel.state.view_area;
  panel.wish(app::SetSplit{(ImGui::GetMousePos().x - area.origin.x) / area.width});
  return true;
}

void drawDivider(const Panel& panel, const Layout& layout) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float x = std::round(dividerX(panel.state));
  const float middle = layout.picture.y + layout.picture.height / 2;
  const ImU32 line = packed(panel.colours.accent);
  list.AddLine({x, layout.picture.y}, {x, layout.picture.y + layout.picture.height}, line, 2);
  list.AddCircleFilled({x, middle}, kDividerKnobRadius, line);
  const char* sign = icon("move");
  const ImVec2 size = ImGui::CalcTextSize(sign);
  list.AddText({x - size.x / 2, middle - size.y / 2}, packed(panel.colours.on_accent), sign);
}

void drawBrushCursor(const Panel& panel) {
  const app::State& state = panel.state;
  if (!app::isBrush(state.tool) || isPanGesture(state)) return;
  drawBrushRing(state, ImGui::GetMousePos());
  ImGui::SetMouseCursor(ImGuiMouseCursor_None);
}

void steer(const Panel& panel, const Layout& layout, const PointerFacts& pointer) {
  if (panel.state.crop) steerCrop(panel);
  const bool is_on_divider = panel.state.split && dragDivider(panel, layout);
  ImGui::SetCursorScreenPos({layout.picture.x, layout.picture.y});
  ImGui::InvisibleButton("picture", {layout.picture.width, layout.picture.height},
                         ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonMiddle);
  const bool is_hovered = ImGui::IsItemHovered();
  const bool is_held = ImGui::IsItemActive();
  zoomWithWheel(panel, is_hovered || is_on_divider);
  if (pointer.pinch.is_active) {
    if (is_held) panel.wish(app::MaskStroke{app::StrokePhase::kCancel, mousePoint(), 1, {}});
    return pinch(panel, pointer.pinch);
  }
  if (isPanGesture(panel.state)) {
    if (is_hovered || is_held) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return pan(panel, is_held);
  }
  paint(panel, pointer, ImGui::IsItemActivated(), is_held, ImGui::IsItemDeactivated());
  if (is_hovered || is_held) drawBrushCursor(panel);
}

}  // namespace

void drawPictureArea(const Panel& panel, const Layout& layout, const PointerFacts& pointer) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                                      ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoSavedSettings |
                                      ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav;
  ImGui::Begin("picture_area", nullptr, kFlags);
  steer(panel, layout, pointer);
  drawMaskOutline(panel);
  drawKeyPointer(panel);
  if (panel.state.crop) drawCrop(panel);
  if (panel.state.split) drawDivider(panel, layout);
  ImGui::End();
  ImGui::PopStyleVar(2);
}

}  // namespace atelier::ui
