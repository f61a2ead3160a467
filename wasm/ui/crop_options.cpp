#include "ui/crop_options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace atelier::ui {

namespace {

constexpr float kWidestBar = 660;
constexpr float kShapeWidth = 116;
constexpr float kSteepest = 45;

struct Shape {
  const char* name;  // as everybody writes it
  float ratio;       // width / height
};
constexpr std::array kShapes{Shape{"1 : 1", 1},          Shape{"5 : 4", 5 / 4.0f},  Shape{"4 : 3", 4 / 3.0f},
                             Shape{"3 : 2", 3 / 2.0f},   Shape{"16 : 9", 16 / 9.0f}, Shape{"4 : 5", 4 / 5.0f},
                             Shape{"3 : 4", 3 / 4.0f},   Shape{"2 : 3", 2 / 3.0f},   Shape{"9 : 16", 9 / 16.0f}};

bool isSame(std::optional<float> a, float b) { return a && std::fabs(*a - b) < 1e-4f; }

float ownRatio(const app::State& state) {
  const image::ImageSpec spec = app::shownSpec(state);
  return static_cast<float>(spec.width) / static_cast<float>(std::max(1, spec.height));
}

const char* shapeName(const Panel& panel) {
  const auto ratio = panel.state.crop->ratio;
  if (!ratio) return panel.tr("crop.free");
  const auto shape = std::ranges::find_if(kShapes, [&](const Shape& each) { return isSame(ratio, each.ratio); });
  return shape == kShapes.end() ? panel.tr("crop.original") : shape->name;
}

void drawAngle(const Panel& panel, float width) {
  float degrees = panel.state.crop->degrees;
  char text[16];
  std::snprintf(text, sizeof text, "%+.1f°", static_cast<double>(degrees));
  const SliderLook look{.id = "angle", .label = panel.tr("crop.angle"), .unit = "°", .minimum = -kSteepest,
                        .maximum = kSteepest, .initial = 0, .decimals = 1, .text = text};
  ImGui::BeginChild("angle", {width, kControlMedium}, ImGuiChildFlags_None, ImGuiWindowFlags_NoBackground);
  const SliderEvent event = slider(panel, look, degrees);
  ImGui::EndChild();
  const auto gesture = event == SliderEvent::kMoved ? app::Gesture::kPreview : app::Gesture::kCommit;
  if (event != SliderEvent::kNone) panel.wish(app::SetCropAngle{std::round(degrees * 10) / 10, gesture});
}

void drawShapes(const Panel& panel, float width) {
  // In a child of its own: a framed text would push the buttons after it down to its base line.
  ImGui::BeginChild("shapes", {width, kControlMedium}, ImGuiChildFlags_None, ImGuiWindowFlags_NoBackground);
  ImGui::SetNextItemWidth(width);
  const float padding = (kControlMedium - ImGui::GetTextLineHeight()) / 2;
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {kSpace3, padding});
  if (ImGui::BeginCombo("##shape", shapeName(panel), ImGuiComboFlags_HeightLargest)) {
    const auto choice = [&](const char* name, std::optional<float> ratio, bool is_chosen) {
      if (ImGui::Selectable(name, is_chosen)) panel.wish(app::SetCropRatio{ratio});
    };
    const std::optional<float> now = panel.state.crop->ratio;
    choice(panel.tr("crop.free"), std::nullopt, !now);
    choice(panel.tr("crop.original"), ownRatio(panel.state), isSame(now, ownRatio(panel.state)));
    for (const Shape& shape : kShapes) choice(shape.name, shape.ratio, isSame(now, shape.ratio));
    ImGui::EndCombo();
  }
  ImGui::PopStyleVar();
  tooltip(panel, panel.tr("crop.ratio"));
  ImGui::EndChild();
}

void drawEnds(const Panel& panel) {
  if (iconButton(panel, "reset", "maximize", "crop.reset")) {
    panel.wish(app::SetCropRatio{});
    panel.wish(app::SetCropBox{});
    panel.wish(app::SetCropAngle{});
  }
  ImGui::SameLine(0, kSpace1);
  if (iconButton(panel, "cancel", "x", "crop.cancel")) panel.wish(app::RunAction{app::ActionId::kCancel});
  ImGui::SameLine(0, kSpace1);
  actionButton(panel, app::ActionId::kCropApply, true);
}

}  // namespace

bool showsCropOptions(const app::State& state) { return state.crop.has_value(); }

void drawCropOptions(const Panel& panel, const Layout& layout) {
  Box bar = layout.crop_options;
  const float width = std::min(bar.width, kWidestBar);
  bar.x += (bar.width - width) / 2;
  bar.width = width;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace3, kSpace2});
  beginSurface("crop_options", bar);
  const float ends = 3 * kControlMedium + 2 * kSpace1;
  const float room = ImGui::GetContentRegionAvail().x;
  if (layout.is_narrow) {
    drawAngle(panel, room);
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - kSpace1);
    drawShapes(panel, room - ends - kSpace2);
    ImGui::SameLine(0, kSpace2);
  } else {
    drawAngle(panel, room - ends - kShapeWidth - 2 * kSpace3);
    ImGui::SameLine(0, kSpace3);
    drawShapes(panel, kShapeWidth);
    ImGui::SameLine(0, kSpace3);
  }
  drawEnds(panel);
  endSurface();
  ImGui::PopStyleVar();
}

}  // namespace atelier::ui
