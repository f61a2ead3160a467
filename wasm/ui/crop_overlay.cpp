#include "ui/crop_overlay.h"

#include <algorithm>
#include <array>
#include <optional>

namespace atelier::ui {

namespace {

using app::CropBox;
using app::CropHandle;

constexpr float kHandleReach = 14;  // CSS pixels to each side: a fingertip hits it
constexpr float kCornerArm = 18;
constexpr float kEdgeArm = 12;
constexpr float kOutsideShade = 0.6f;

constexpr std::array kHandles{CropHandle{-1, -1}, CropHandle{1, -1}, CropHandle{-1, 1}, CropHandle{1, 1},
                              CropHandle{-1, 0},  CropHandle{1, 0},  CropHandle{0, -1}, CropHandle{0, 1}};

// The picture on the canvas, CSS pixels.
struct Frame {
  ImVec2 from, to;
  ImVec2 at(float x, float y) const { return {from.x + x * (to.x - from.x), from.y + y * (to.y - from.y)}; }
  ImVec2 shareOf(ImVec2 point) const { return {(point.x - from.x) / (to.x - from.x), (point.y - from.y) / (to.y - from.y)}; }
};

Frame frameOf(const app::State& state) {
  const image::ImageSpec spec = app::shownSpec(state);
  const app::CanvasPoint from = app::toCanvas(state, {0, 0});
  const app::CanvasPoint to =
      app::toCanvas(state, {static_cast<float>(spec.width), static_cast<float>(spec.height)});
  return {{from.x, from.y}, {to.x, to.y}};
}

std::optional<float> shapeOf(const app::State& state) {
  if (!state.crop->ratio) return std::nullopt;
  return app::shareRatio(*state.crop->ratio, app::shownSpec(state));
}

ImVec2 placeOf(const Frame& frame, const CropBox& box, CropHandle handle) {
  const float x = handle.x < 0 ? box.left : handle.x > 0 ? box.right : (box.left + box.right) / 2;
  const float y = handle.y < 0 ? box.top : handle.y > 0 ? box.bottom : (box.top + box.bottom) / 2;
  return frame.at(x, y);
}

ImGuiMouseCursor cursorOf(CropHandle handle) {
  if (handle.x == 0) return ImGuiMouseCursor_ResizeNS;
  if (handle.y == 0) return ImGuiMouseCursor_ResizeEW;
  return handle.x == handle.y ? ImGuiMouseCursor_ResizeNWSE : ImGuiMouseCursor_ResizeNESW;
}

void pullHandle(const Panel& panel, const Frame& frame, CropHandle handle) {
  const CropBox& box = panel.state.crop->box;
  const ImVec2 place = placeOf(frame, box, handle);
  ImGui::PushID(handle.x * 3 + handle.y);
  ImGui::SetCursorScreenPos({place.x - kHandleReach, place.y - kHandleReach});
  ImGui::InvisibleButton("handle", {2 * kHandleReach, 2 * kHandleReach});
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(cursorOf(handle));
  if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 0)) {
    const ImVec2 share = frame.shareOf(ImGui::GetMousePos());
    panel.wish(app::SetCropBox{app::pulled(box, handle, share.x, share.y, shapeOf(panel.state))});
  }
  ImGui::PopID();
}

// From where it was taken hold of, so that a box pushed against the border comes back with the pointer.
void moveBox(const Panel& panel, const Frame& frame) {
  const CropBox& box = panel.state.crop->box;
  const ImVec2 from = frame.at(box.left, box.top), to = frame.at(box.right, box.bottom);
  ImGui::SetCursorScreenPos(from);
  ImGui::InvisibleButton("box", {std::max(1.0f, to.x - from.x), std::max(1.0f, to.y - from.y)});
  ImGuiStorage& held = *ImGui::GetStateStorage();
  const ImGuiID held_x = ImGui::GetID("held_x"), held_y = ImGui::GetID("held_y");
  const ImVec2 share = frame.shareOf(ImGui::GetMousePos());
  if (ImGui::IsItemActivated()) {
    held.SetFloat(held_x, share.x - box.left);
    held.SetFloat(held_y, share.y - box.top);
  }
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
  if (!ImGui::IsItemActive() || !ImGui::IsMouseDragging(ImGuiMouseButton_Left, 0)) return;
  panel.wish(app::SetCropBox{app::movedTo(box, share.x - held.GetFloat(held_x), share.y - held.GetFloat(held_y))});
}

void shadeOutside(ImDrawList& list, const Panel& panel, const Frame& frame, ImVec2 from, ImVec2 to) {
  const ImU32 shade = packed(panel.colours.canvas, kOutsideShade);
  list.AddRectFilled(frame.from, {frame.to.x, from.y}, shade);
  list.AddRectFilled({frame.from.x, to.y}, frame.to, shade);
  list.AddRectFilled({frame.from.x, from.y}, {from.x, to.y}, shade);
  list.AddRectFilled({to.x, from.y}, {frame.to.x, to.y}, shade);
}

// Light over dark, so that it stands out from any picture.
void line(ImDrawList& list, ImVec2 from, ImVec2 to, float width, float alpha = 1) {
  list.AddLine(from, to, IM_COL32(0, 0, 0, static_cast<int>(110 * alpha)), width + 2);
  list.AddLine(from, to, IM_COL32(255, 255, 255, static_cast<int>(235 * alpha)), width);
}

void drawThirds(ImDrawList& list, const Frame& frame, const CropBox& box) {
  for (const float share : {1 / 3.0f, 2 / 3.0f}) {
    const float x = box.left + share * box.width(), y = box.top + share * box.height();
    line(list, frame.at(x, box.top), frame.at(x, box.bottom), 1, 0.45f);
    line(list, frame.at(box.left, y), frame.at(box.right, y), 1, 0.45f);
  }
}

// While the picture is being turned, finer lines to hold horizons against.
void drawFineGrid(ImDrawList& list, const Frame& frame, const CropBox& box) {
  for (int i = 1; i < 12; ++i) {
    const float x = box.left + box.width() * static_cast<float>(i) / 12;
    const float y = box.top + box.height() * static_cast<float>(i) / 12;
    line(list, frame.at(x, box.top), frame.at(x, box.bottom), 1, 0.25f);
    line(list, frame.at(box.left, y), frame.at(box.right, y), 1, 0.25f);
  }
}

void drawHandle(ImDrawList& list, ImVec2 place, CropHandle handle) {
  const auto x = static_cast<float>(handle.x), y = static_cast<float>(handle.y);
  if (handle.x != 0 && handle.y != 0) {
    line(list, place, {place.x - x * kCornerArm, place.y}, 3);
    line(list, place, {place.x, place.y - y * kCornerArm}, 3);
  } else if (handle.x != 0) {
    line(list, {place.x, place.y - kEdgeArm}, {place.x, place.y + kEdgeArm}, 3);
  } else {
    line(list, {place.x - kEdgeArm, place.y}, {place.x + kEdgeArm, place.y}, 3);
  }
}

}  // namespace

void steerCrop(const Panel& panel) {
  const Frame frame = frameOf(panel.state);
  for (const CropHandle handle : kHandles) pullHandle(panel, frame, handle);
  if (!ImGui::IsKeyDown(ImGuiKey_Space)) moveBox(panel, frame);
}

void drawCrop(const Panel& panel) {
  const Frame frame = frameOf(panel.state);
  const CropBox& box = panel.state.crop->box;
  const ImVec2 from = frame.at(box.left, box.top), to = frame.at(box.right, box.bottom);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  shadeOutside(list, panel, frame, from, to);
  panel.state.crop->is_turning ? drawFineGrid(list, frame, box) : drawThirds(list, frame, box);
  list.AddRect(from, to, IM_COL32(0, 0, 0, 110), 0, 0, 3);
  list.AddRect(from, to, IM_COL32(255, 255, 255, 235), 0, 0, 1);
  for (const CropHandle handle : kHandles) drawHandle(list, placeOf(frame, box, handle), handle);
}

}  // namespace atelier::ui
