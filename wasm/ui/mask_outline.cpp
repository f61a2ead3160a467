#include "ui/mask_outline.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace atelier::ui {

namespace {

constexpr float kCornerRadius = 4;
constexpr float kCrossReach = 9;

// A dark line under a light one: one of them stands out from any picture.
constexpr ImU32 kDark = IM_COL32(0, 0, 0, 180);
constexpr ImU32 kLight = IM_COL32(255, 255, 255, 230);
constexpr float kDarkWidth = 3;
constexpr float kLightWidth = 1.2f;

ImVec2 onCanvas(const app::State& state, render::Point seen) {
  const app::CanvasPoint point = app::toCanvas(state, seen);
  return {point.x, point.y};
}

void drawLine(const std::vector<ImVec2>& points, bool is_closed) {
  const ImDrawFlags flags = is_closed ? ImDrawFlags_Closed : ImDrawFlags_None;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddPolyline(points.data(), static_cast<int>(points.size()), kDark, flags, kDarkWidth);
  list.AddPolyline(points.data(), static_cast<int>(points.size()), kLight, flags, kLightWidth);
}

void drawRectangle(const Panel& panel, ImVec2 from, ImVec2 to) {
  ImGui::GetWindowDrawList()->AddRectFilled({std::min(from.x, to.x), std::min(from.y, to.y)},
                                            {std::max(from.x, to.x), std::max(from.y, to.y)},
                                            packed(panel.colours.overlay, 0.25f));
  drawLine({from, {to.x, from.y}, to, {from.x, to.y}}, true);
}

void drawEllipse(const Panel& panel, ImVec2 from, ImVec2 to) {
  const ImVec2 centre{(from.x + to.x) / 2, (from.y + to.y) / 2};
  const ImVec2 radius{std::fabs(to.x - from.x) / 2, std::fabs(to.y - from.y) / 2};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddEllipseFilled(centre, radius.x, radius.y, packed(panel.colours.overlay, 0.25f));
  list.AddEllipse(centre, radius.x, radius.y, kDark, 0, 0, kDarkWidth);
  list.AddEllipse(centre, radius.x, radius.y, kLight, 0, 0, kLightWidth);
}

// The corners, and a line on to where the next one would be.
void drawPolygon(const Panel& panel, std::vector<ImVec2> points) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::vector<ImVec2> corners = points;
  const auto& key_pointer = panel.state.key_pointer;
  points.push_back(key_pointer ? ImVec2{key_pointer->x, key_pointer->y} : ImGui::GetMousePos());
  drawLine(points, false);
  for (const ImVec2& corner : corners) {
    list.AddCircleFilled(corner, kCornerRadius + 1, kDark);
    list.AddCircleFilled(corner, kCornerRadius, kLight);
  }
  list.AddCircleFilled(corners.front(), kCornerRadius, packed(panel.colours.accent));  // a click here closes it
}

}  // namespace

void drawMaskOutline(const Panel& panel) {
  const app::State& state = panel.state;
  if (!state.mask_outline || state.mask_outline->points.empty()) return;
  std::vector<ImVec2> points;
  for (const render::Point& seen : state.mask_outline->points) points.push_back(onCanvas(state, seen));
  switch (state.mask_outline->tool) {
    case app::Tool::kRectangle: return drawRectangle(panel, points.front(), points.back());
    case app::Tool::kEllipse: return drawEllipse(panel, points.front(), points.back());
    case app::Tool::kPolygon: return drawPolygon(panel, std::move(points));
    default: return drawLine(points, false);
  }
}

void drawBrushRing(const app::State& state, ImVec2 at) {
  const float scale = state.viewport.zoom() / state.view_area.device_pixel_ratio;
  const float radius = state.brush.diameter_px * scale / 2;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddCircle(at, radius, kDark, 0, kDarkWidth);
  list.AddCircle(at, radius, kLight, 0, kLightWidth);
}

void drawKeyPointer(const Panel& panel) {
  const app::State& state = panel.state;
  if (!state.key_pointer) return;
  const ImVec2 at{state.key_pointer->x, state.key_pointer->y};
  if (app::isBrush(state.tool)) drawBrushRing(state, at);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 light = state.is_key_pointer_down ? packed(panel.colours.accent) : kLight;
  for (const auto& [colour, width] : {std::pair{kDark, kDarkWidth}, std::pair{light, kLightWidth}}) {
    list.AddLine({at.x - kCrossReach, at.y}, {at.x + kCrossReach, at.y}, colour, width);
    list.AddLine({at.x, at.y - kCrossReach}, {at.x, at.y + kCrossReach}, colour, width);
  }
}

}  // namespace atelier::ui
