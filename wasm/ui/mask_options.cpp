#include "ui/mask_options.h"

#include <algorithm>
#include <array>

#include "ui/mask_menu.h"
#include "ui/mask_sliders.h"
#include "ui/tool_group.h"

namespace atelier::ui {

namespace {

using document::Combination;

constexpr float kWidestBar = 860;
constexpr float kWidestSlider = 170;
constexpr float kAllJoinsFrom = 480;  // of the bar's width

struct JoinChoice {
  Combination how;
  const char* icon;
  base::StringKey label;
};
constexpr std::array kJoins{
    JoinChoice{Combination::kReplace, "square", "mask.replace"},
    JoinChoice{Combination::kAdd, "squares-unite", "mask.add"},
    JoinChoice{Combination::kSubtract, "squares-subtract", "mask.subtract"},
    JoinChoice{Combination::kIntersect, "squares-intersect", "mask.intersect"},
};

// All four where there is width, else the one in use, which a press changes to the next.
void drawJoins(const Panel& panel, bool is_compact) {
  app::MaskOptions options = panel.state.mask_options;
  for (const JoinChoice& join : kJoins) {
    const bool is_active = options.combination == join.how;
    if (is_compact && !is_active) continue;
    if (iconButton(panel, join.icon, join.icon, join.label, is_active && !is_compact)) {
      options.combination = join.how;
      if (is_compact) {
        panel.wish(app::RunAction{app::ActionId::kMaskCombination});
      } else {
        panel.wish(app::SetMaskOptions{options});
      }
    }
    ImGui::SameLine(0, 0);
  }
}

void drawContiguous(const Panel& panel) {
  app::MaskOptions options = panel.state.mask_options;
  if (iconButton(panel, "contiguous", "link", "mask.contiguous", options.is_contiguous)) {
    options.is_contiguous = !options.is_contiguous;
    panel.wish(app::SetMaskOptions{options});
  }
  ImGui::SameLine(0, 0);
}

// What a tool has beside its sliders.
void drawToolButtons(const Panel& panel, const Box& box, bool is_compact) {
  const app::Tool tool = panel.state.tool;
  // Brush and eraser stand in the toolbar where that has room.
  if (!app::isBrush(tool) || is_compact) toolRow(panel, choicesOf(tool));
  if (app::isShape(tool) || app::isPicker(tool)) {
    const bool has_room = box.width >= kAllJoinsFrom;
    ImGui::SameLine(0, has_room ? kSpace2 : 0);
    drawJoins(panel, !has_room);
  }
  if (tool == app::Tool::kWand) drawContiguous(panel);
  if (tool == app::Tool::kLightness) {
    actionButton(panel, app::ActionId::kMaskLightness);
    ImGui::SameLine(0, 0);
  }
}

bool showsMaskOfEdit(const app::State& state) { return !state.document->edits.empty(); }

// What every tool has, at the right.
void drawCommonButtons(const Panel& panel, const Box& box) {
  const app::State& state = panel.state;
  const int count = showsMaskOfEdit(state) ? 3 : 2;
  ImGui::SameLine(box.width - kSpace3 - static_cast<float>(count) * kControlMedium, 0);
  if (showsMaskOfEdit(state)) {
    actionButton(panel, app::ActionId::kMaskOfEdit, state.mask_of_edit.has_value());
    ImGui::SameLine(0, 0);
  }
  actionButton(panel, app::ActionId::kMaskOverlay, state.shows_mask && state.has_mask);
  ImGui::SameLine(0, 0);
  maskMenuButton(panel);
}

// In one row: buttons, as much slider as fits, buttons. The feather joins where there is room for it.
void drawSlidersInRow(const Panel& panel, const Box& box) {
  const int count = sliderCount(panel.state) + 1;
  const float right = (showsMaskOfEdit(panel.state) ? 3 : 2) * kControlMedium + kSpace3;
  ImGui::SameLine(0, kSpace3);
  const float free = box.width - right - ImGui::GetCursorPosX() - static_cast<float>(count) * kSpace3;
  const float width = std::min(kWidestSlider, free / static_cast<float>(count));
  drawToolSliders(panel, width);
  drawFeatherSlider(panel, width);
}

void drawSecondRow(const Panel& panel, const Box& box) {
  const int count = sliderCount(panel.state);
  const float gaps = static_cast<float>(count - 1) * kSpace3;
  ImGui::SetCursorPos({kSpace3, kSpace2 + kControlMedium + kSpace1});
  drawToolSliders(panel, (box.width - 2 * kSpace3 - gaps) / static_cast<float>(count));
}

}  // namespace

bool showsMaskOptions(const app::State& state) {
  const bool has_mask_tool = state.tool != app::Tool::kPan && state.tool != app::Tool::kCrop;
  return state.document && !state.crop && (has_mask_tool || state.has_mask || state.mask_of_edit);
}

bool hasMaskSliders(const app::State& state) { return sliderCount(state) > 0; }

void drawMaskOptions(const Panel& panel, const Layout& layout) {
  Box box = layout.mask_options;
  const float width = std::min(box.width, kWidestBar);
  box = {box.x + (box.width - width) / 2, box.y, width, box.height};
  const bool has_second_row = box.height > kControlMedium + 2 * kSpace2;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace3, kSpace2});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 2});
  beginSurface("mask_options", box);
  ImGui::SetCursorPos({kSpace3, kSpace2});
  ImGui::Dummy({0, kControlMedium});
  ImGui::SameLine(0, 0);
  drawToolButtons(panel, box, layout.is_mask_compact);
  if (!layout.is_mask_compact) drawSlidersInRow(panel, box);
  drawCommonButtons(panel, box);
  if (has_second_row) drawSecondRow(panel, box);
  drawMaskMenu(panel);
  endSurface();
  ImGui::PopStyleVar(2);
}

}  // namespace atelier::ui
