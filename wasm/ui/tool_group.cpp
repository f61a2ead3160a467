#include "ui/tool_group.h"

#include <algorithm>
#include <array>

namespace atelier::ui {

namespace {

using app::ActionId;
using app::Tool;

constexpr std::array kBrushes{ToolChoice{Tool::kBrush, ActionId::kToolBrush},
                              ToolChoice{Tool::kEraser, ActionId::kToolEraser}};
constexpr std::array kShapes{ToolChoice{Tool::kRectangle, ActionId::kToolRectangle},
                             ToolChoice{Tool::kEllipse, ActionId::kToolEllipse},
                             ToolChoice{Tool::kLasso, ActionId::kToolLasso},
                             ToolChoice{Tool::kPolygon, ActionId::kToolPolygon}};
constexpr std::array kPickers{ToolChoice{Tool::kWand, ActionId::kToolWand},
                              ToolChoice{Tool::kColour, ActionId::kToolColour},
                              ToolChoice{Tool::kLightness, ActionId::kToolLightness}};

const ToolChoice& lastUsed(const app::State& state, std::span<const ToolChoice> choices) {
  const auto was_used = [&](const ToolChoice& choice) {
    return choice.tool == state.brush_tool || choice.tool == state.shape_tool || choice.tool == state.picker_tool;
  };
  const auto found = std::ranges::find_if(choices, was_used);
  return found == choices.end() ? choices.front() : *found;
}

}  // namespace

std::span<const ToolChoice> brushChoices() { return kBrushes; }
std::span<const ToolChoice> shapeChoices() { return kShapes; }
std::span<const ToolChoice> pickerChoices() { return kPickers; }

std::span<const ToolChoice> choicesOf(Tool tool) {
  if (app::isBrush(tool)) return kBrushes;
  if (app::isShape(tool)) return kShapes;
  if (app::isPicker(tool)) return kPickers;
  return {};
}

void toolGroupButton(const Panel& panel, std::span<const ToolChoice> choices) {
  const ToolChoice& shown = lastUsed(panel.state, choices);
  const bool is_active = panel.state.tool == shown.tool;
  actionButton(panel, shown.action, is_active);
  const ImVec2 corner{ImGui::GetItemRectMax().x - 6, ImGui::GetItemRectMax().y - 6};
  const ImU32 colour = packed(is_active ? panel.colours.on_accent : panel.colours.muted);
  ImGui::GetWindowDrawList()->AddTriangleFilled(corner, {corner.x - 5, corner.y}, {corner.x, corner.y - 5}, colour);
}

void toolRow(const Panel& panel, std::span<const ToolChoice> choices) {
  for (const ToolChoice& choice : choices) {
    actionButton(panel, choice.action, panel.state.tool == choice.tool);
    ImGui::SameLine(0, 0);
  }
}

}  // namespace atelier::ui
