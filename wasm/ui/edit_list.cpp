#include "ui/edit_list.h"

#include <string>

#include "ui/plan_chips.h"

namespace atelier::ui {

namespace {

constexpr const char* kDragPayload = "edit";

void drawHeading(const Panel& panel) {
  ImGui::PushFont(panel.fonts.small);
  ImGui::PushStyleColor(ImGuiCol_Text, vec4(panel.colours.muted));
  ImGui::AlignTextToFramePadding();
  ImGui::TextUnformatted(panel.tr("edits.title"));
  ImGui::PopStyleColor();
  ImGui::PopFont();
  ImGui::SameLine(ImGui::GetContentRegionMax().x - 2 * kControlSmall);
  const auto small = [&](app::ActionId id) {
    const app::ActionInfo& action = app::actionInfo(id);
    ImGui::BeginDisabled(!action.isEnabled(panel.state));
    const std::string name(action.name);
    if (iconButton(panel, name.c_str(), action.icon, action.label, false, kControlSmall)) panel.wish(app::RunAction{id});
    ImGui::EndDisabled();
  };
  small(app::ActionId::kUndo);
  ImGui::SameLine(0, 0);
  small(app::ActionId::kRedo);
}

// A row can be dragged onto another: it takes that one's place.
void dragAndDrop(const Panel& panel, const document::Edit& edit, std::size_t index) {
  if (ImGui::BeginDragDropSource()) {
    ImGui::SetDragDropPayload(kDragPayload, &edit.id, sizeof edit.id);
    ImGui::TextUnformatted(edit.instruction.c_str());
    ImGui::EndDragDropSource();
  }
  if (!ImGui::BeginDragDropTarget()) return;
  if (const ImGuiPayload* payload = ImGui::AcceptDragDropPayload(kDragPayload)) {
    panel.wish(app::MoveEdit{*static_cast<const document::EditId*>(payload->Data), index});
  }
  ImGui::EndDragDropTarget();
}

std::string titleOf(const Panel& panel, const document::Edit& edit) {
  if (!edit.instruction.empty()) return edit.instruction;
  return edit.plan.steps.empty() ? std::string() : panel.tr(image::operatorInfo(edit.plan.steps[0].op).label);
}

void drawRowBackground(const Panel& panel, bool is_selected) {
  // A Selectable reaches half a gap beyond its column; the cards below do not.
  const float overhang = ImGui::GetStyle().ItemSpacing.x / 2;
  const ImVec2 from{ImGui::GetItemRectMin().x + overhang, ImGui::GetItemRectMin().y}, to = ImGui::GetItemRectMax();
  ImGui::GetWindowDrawList()->AddRectFilled(from, to, packed(panel.colours.hover, is_selected ? 1 : 0.6f), kRadiusSmall);
}

void drawRow(const Panel& panel, const document::Edit& edit, std::size_t index) {
  ImGui::PushID(static_cast<int>(edit.id.number));
  const bool is_selected = panel.state.selected_edit == edit.id;
  const float width = ImGui::GetContentRegionAvail().x - 2 * kControlSmall - kSpace1;
  const ImVec2 top_left = ImGui::GetCursorPos();
  for (const ImGuiCol slot : {ImGuiCol_Header, ImGuiCol_HeaderHovered, ImGuiCol_HeaderActive}) {
    ImGui::PushStyleColor(slot, ImVec4{0, 0, 0, 0});
  }
  if (ImGui::Selectable("##row", is_selected, ImGuiSelectableFlags_AllowOverlap, {width, kControlSmall})) {
    panel.wish(app::SelectEdit{edit.id});
  }
  ImGui::PopStyleColor(3);
  if (is_selected || ImGui::IsItemHovered()) drawRowBackground(panel, is_selected);
  dragAndDrop(panel, edit, index);
  const std::string title = titleOf(panel, edit);
  tooltip(panel, title);

  ImGui::SetCursorPos({top_left.x + kSpace2, top_left.y + (kControlSmall - ImGui::GetTextLineHeight()) / 2});
  ImGui::PushStyleColor(ImGuiCol_Text, vec4(edit.is_enabled ? panel.colours.text : panel.colours.muted));
  ImGui::TextUnformatted(shortened(title, width - 2 * kSpace2).c_str());
  ImGui::PopStyleColor();

  ImGui::SetCursorPos({top_left.x + width + kSpace1, top_left.y});
  if (iconButton(panel, "toggle", edit.is_enabled ? "eye" : "eye-off", "action.toggle_edit", false, kControlSmall)) {
    panel.wish(app::SetEditEnabled{edit.id, !edit.is_enabled});
  }
  ImGui::SameLine(0, 0);
  if (iconButton(panel, "delete", "trash-2", "action.delete_edit", false, kControlSmall)) {
    panel.wish(app::DeleteEdit{edit.id});
  }
  if (is_selected) drawPlanChips(panel, edit);
  ImGui::PopID();
}

}  // namespace

bool showsEditList(const app::State& state) {
  return state.shows_panels && !state.crop && state.document && !state.document->edits.empty();
}

void drawEditList(const Panel& panel, const Layout& layout) {
  beginSurface("edits", layout.edits, !layout.is_narrow);
  drawHeading(panel);
  const auto& edits = panel.state.document->edits;
  for (std::size_t index = 0; index < edits.size(); ++index) drawRow(panel, *edits[index], index);
  endSurface();
}

}  // namespace atelier::ui
