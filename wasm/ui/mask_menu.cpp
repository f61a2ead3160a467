#include "ui/mask_menu.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/mask_sliders.h"

namespace atelier::ui {

namespace {

using app::ActionId;

constexpr const char* kMenu = "mask_menu";
constexpr float kMenuWidth = 300;

struct ColourChoice {
  app::OverlayColour colour;
  base::StringKey label;
};
constexpr std::array kColours{ColourChoice{app::OverlayColour::kCoral, "mask.coral"},
                              ColourChoice{app::OverlayColour::kGreen, "mask.green"},
                              ColourChoice{app::OverlayColour::kBlue, "mask.blue"},
                              ColourChoice{app::OverlayColour::kWhite, "mask.white"}};

float contentWidth() { return ImGui::GetContentRegionAvail().x; }

void drawHeading(const Panel& panel, base::StringKey text) {
  ImGui::PushFont(panel.fonts.small);
  ImGui::PushStyleColor(ImGuiCol_Text, vec4(panel.colours.muted));
  ImGui::TextUnformatted(panel.tr(text));
  ImGui::PopStyleColor();
  ImGui::PopFont();
}

// A row with an action's icon and name, grey where it is not enabled.
void actionRow(const Panel& panel, ActionId id, bool is_on = false) {
  const app::ActionInfo& action = app::actionInfo(id);
  ImGui::BeginDisabled(!action.isEnabled(panel.state));
  const std::string text = std::string(icon(action.icon)) + "   " + panel.tr(action.label);
  ImGui::PushID(static_cast<int>(id));
  ImGui::PushStyleVar(ImGuiStyleVar_ButtonTextAlign, {0, 0.5f});
  if (is_on) ImGui::PushStyleColor(ImGuiCol_Button, vec4(panel.colours.hover));
  if (ImGui::Button(text.c_str(), {contentWidth(), kControlSmall})) panel.wish(app::RunAction{id});
  if (is_on) ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  ImGui::PopID();
  ImGui::EndDisabled();
}

void drawAmount(const Panel& panel) {
  const float buttons = 3 * kControlMedium;
  drawAmountSlider(panel, contentWidth() - buttons - kSpace3);
  for (const ActionId id : {ActionId::kMaskGrow, ActionId::kMaskShrink, ActionId::kMaskSmooth}) {
    actionButton(panel, id);
    ImGui::SameLine(0, 0);
  }
  ImGui::NewLine();
}

void drawOverlayColours(const Panel& panel) {
  app::MaskOptions options = panel.state.mask_options;
  ImGui::AlignTextToFramePadding();
  drawHeading(panel, "mask.overlay");
  ImGui::SameLine(ImGui::GetContentRegionMax().x - static_cast<float>(kColours.size()) * kControlSmall);
  for (const ColourChoice& choice : kColours) {
    ImGui::PushID(static_cast<int>(choice.colour));
    if (ImGui::InvisibleButton("colour", {kControlSmall, kControlSmall})) {
      options.overlay = choice.colour;
      panel.wish(app::SetMaskOptions{options});
    }
    tooltip(panel, panel.tr(choice.label));
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    const ImVec2 middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddCircleFilled(middle, 9, packed(overlayColour(panel.colours, choice.colour)));
    const bool is_chosen = options.overlay == choice.colour;
    const bool is_pointed_at = ImGui::IsItemHovered() || ImGui::IsItemFocused();
    list.AddCircle(middle, is_chosen || is_pointed_at ? 12 : 9,
                   packed(is_chosen ? panel.colours.accent : panel.colours.outline), 0, is_chosen ? 2.0f : 1.0f);
    ImGui::PopID();
    ImGui::SameLine(0, 0);
  }
  ImGui::NewLine();
}

void drawPressure(const Panel& panel) {
  app::MaskOptions options = panel.state.mask_options;
  bool is_changed = ImGui::Checkbox(panel.tr("mask.pressure_size"), &options.pressure_sizes);
  is_changed |= ImGui::Checkbox(panel.tr("mask.pressure_opacity"), &options.pressure_strengthens);
  if (is_changed) panel.wish(app::SetMaskOptions{options});
}

void drawSavedMasks(const Panel& panel) {
  const auto& masks = panel.state.document->saved_masks;
  if (masks.empty()) return;
  drawHeading(panel, "mask.saved");
  for (std::size_t index = 0; index < masks.size(); ++index) {
    ImGui::PushID(static_cast<int>(index));
    ImGui::PushStyleVar(ImGuiStyleVar_ButtonTextAlign, {0, 0.5f});
    const std::string text = std::string(icon("bookmark")) + "   " + masks[index].name + "##load";
    if (ImGui::Button(text.c_str(), {contentWidth() - kControlSmall, kControlSmall})) panel.wish(app::LoadMask{index});
    tooltip(panel, panel.tr("mask.load"));
    ImGui::PopStyleVar();
    ImGui::SameLine(0, 0);
    if (iconButton(panel, "remove", "trash-2", "mask.remove", false, kControlSmall)) panel.wish(app::RemoveMask{index});
    ImGui::PopID();
  }
}

void drawRows(const Panel& panel) {
  for (const ActionId id : {ActionId::kMaskInvert, ActionId::kMaskAll, ActionId::kMaskClear, ActionId::kMaskLightness,
                            ActionId::kMaskTransparency}) {
    actionRow(panel, id);
  }
  actionRow(panel, ActionId::kMaskOfEdit, panel.state.mask_of_edit.has_value());
  ImGui::Separator();
  for (const ActionId id : {ActionId::kMaskSave, ActionId::kMaskExport, ActionId::kMaskImport}) actionRow(panel, id);
  drawSavedMasks(panel);
  ImGui::Separator();
  drawOverlayColours(panel);
  drawPressure(panel);
}

}  // namespace

void maskMenuButton(const Panel& panel) {
  if (iconButton(panel, "more", "ellipsis", "mask.more")) ImGui::OpenPopup(kMenu);
}

void drawMaskMenu(const Panel& panel) {
  const ImVec2 canvas = ImGui::GetIO().DisplaySize;
  const float width = std::min(kMenuWidth, canvas.x - 2 * kSpace2);
  const float top = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() + kSpace1;
  const float right = ImGui::GetWindowPos().x + ImGui::GetWindowWidth();
  ImGui::SetNextWindowPos({std::max(kSpace2, right - width), top});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, std::max(120.0f, canvas.y - top - kSpace2)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace3, kSpace3});
  if (ImGui::BeginPopup(kMenu, ImGuiWindowFlags_NoMove)) {
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {kSpace2, kSpace1});
    drawFeatherSlider(panel, contentWidth());
    ImGui::NewLine();
    drawAmount(panel);
    drawRows(panel);
    ImGui::PopStyleVar();
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
}

}  // namespace atelier::ui
