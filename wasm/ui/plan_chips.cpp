#include "ui/plan_chips.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/place_text.h"

namespace atelier::ui {

namespace {

// "“warm evening”"
std::string quotedWords(const document::Edit& edit, const image::PlanStep& step) {
  const std::string words = document::wordsOf(edit, step);
  return words.empty() ? words : "“" + words + "”";
}

// Saying the same words on every chip would say nothing.
bool comeFromDifferentWords(const image::EditPlan& plan) {
  return std::ranges::any_of(plan.steps, [&](const auto& step) { return step.words != plan.steps[0].words; });
}

SliderLook lookOf(const Panel& panel, const image::ParameterInfo& parameter) {
  const bool is_share = parameter.unit == "%";
  const bool is_fine = parameter.maximum - parameter.minimum <= 12 && !is_share;
  return {.id = parameter.name.data(),
          .label = panel.tr(parameter.label),
          .unit = parameter.unit.data(),
          .minimum = parameter.minimum,
          .maximum = parameter.maximum,
          .initial = parameter.initial,
          .origin = parameter.identity,
          .shown_scale = is_share ? 100.0f : 1.0f,
          .decimals = is_fine && parameter.unit != "× 90°" ? 1 : 0};
}

void drawSliders(const Panel& panel, const document::Edit& edit, std::size_t index) {
  const image::PlanStep& step = edit.plan.steps[index];
  const auto parameters = image::operatorInfo(step.op).parameters;
  for (std::size_t i = 0; i < parameters.size() && i < step.values.size(); ++i) {
    float value = step.values[i];
    SliderLook look = lookOf(panel, parameters[i]);
    if (parameters.size() == 1) look.label = "";  // the chip's title says it
    const SliderEvent event = slider(panel, look, value);
    if (step.op == image::OperatorId::kRotateQuarter) value = std::round(value);
    if (event == SliderEvent::kMoved) {
      panel.wish(app::RetuneStep{edit.id, index, i, value, app::Gesture::kPreview});
    } else if (event == SliderEvent::kReleased) {
      panel.wish(app::RetuneStep{edit.id, index, i, value, app::Gesture::kCommit});
    }
  }
}

void drawNote(const Panel& panel, const std::string& text) {
  ImGui::PushFont(panel.fonts.small);
  ImGui::PushStyleColor(ImGuiCol_Text, vec4(panel.colours.muted));
  ImGui::TextWrapped("%s", text.c_str());
  ImGui::PopStyleColor();
  ImGui::PopFont();
}

void drawChip(const Panel& panel, const document::Edit& edit, std::size_t index) {
  const image::PlanStep& step = edit.plan.steps[index];
  ImGui::PushID(static_cast<int>(index));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace3, kSpace2});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, vec4(panel.colours.raised));
  ImGui::BeginChild("chip", {0, 0}, ImGuiChildFlags_Border | ImGuiChildFlags_AutoResizeY | ImGuiChildFlags_AlwaysUseWindowPadding);
  const float line_middle = ImGui::GetCursorPosY() + (kControlSmall - ImGui::GetTextLineHeight()) / 2;
  ImGui::SetCursorPosY(line_middle);
  const std::string words = quotedWords(edit, step);
  ImGui::TextUnformatted(panel.tr(image::operatorInfo(step.op).label));
  if (!words.empty()) tooltip(panel, words);
  ImGui::SameLine(ImGui::GetContentRegionMax().x - kControlSmall + kSpace1);
  ImGui::SetCursorPosY(line_middle - (kControlSmall - ImGui::GetTextLineHeight()) / 2);
  if (iconButton(panel, "remove", "x", "chip.remove", false, kControlSmall)) {
    panel.wish(app::RemoveStep{edit.id, index});
  }
  const std::string place = placeText(panel.state.locale, step.place);
  if (!place.empty()) drawNote(panel, place);
  if (!words.empty() && comeFromDifferentWords(edit.plan)) drawNote(panel, words);
  drawSliders(panel, edit, index);
  ImGui::EndChild();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  ImGui::PopID();
}

}  // namespace

void drawPlanChips(const Panel& panel, const document::Edit& edit) {
  for (std::size_t index = 0; index < edit.plan.steps.size(); ++index) drawChip(panel, edit, index);
}

}  // namespace atelier::ui
