#include "ui/widgets.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace atelier::ui {

const char* Panel::tr(base::StringKey key) const { return base::tr(state.locale, key).data(); }

bool beginSurface(const char* id, const Box& box, bool fits_content) {
  ImGui::SetNextWindowPos({box.x, box.y});
  ImGui::SetNextWindowSize({box.width, fits_content ? 0 : box.height});
  if (fits_content) ImGui::SetNextWindowSizeConstraints({box.width, 0}, {box.width, box.height});
  constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                                      ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoCollapse |
                                      ImGuiWindowFlags_NoSavedSettings;
  return ImGui::Begin(id, nullptr, fits_content ? kFlags | ImGuiWindowFlags_AlwaysAutoResize : kFlags);
}

void endSurface() { ImGui::End(); }

std::string shortened(std::string_view text, float width) {
  const auto widthOf = [](std::string_view part) {
    return ImGui::CalcTextSize(part.data(), part.data() + part.size()).x;
  };
  if (widthOf(text) <= width) return std::string(text);
  constexpr std::string_view kEllipsis = "…";
  const float room = width - widthOf(kEllipsis);
  const auto isInsideLetter = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
  std::size_t length = text.size();
  do {
    --length;
    while (length > 0 && isInsideLetter(length)) --length;
  } while (length > 0 && (widthOf(text.substr(0, length)) > room || text[length - 1] == ' '));
  return std::string(text.substr(0, length)) + std::string(kEllipsis);
}

void tooltip(const Panel& panel, std::string_view text) {
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_DelayShort | ImGuiHoveredFlags_AllowWhenDisabled)) return;
  ImGui::PushFont(panel.fonts.small);
  ImGui::BeginTooltip();
  ImGui::TextUnformatted(text.data(), text.data() + text.size());
  ImGui::EndTooltip();
  ImGui::PopFont();
}

bool iconButton(const Panel& panel, const char* id, std::string_view icon_name, base::StringKey label, bool is_active,
                float side) {
  const auto on = [&](const Colour& colour) { return vec4(colour); };
  if (is_active) {
    ImGui::PushStyleColor(ImGuiCol_Button, on(panel.colours.accent));
    ImGui::PushStyleColor(ImGuiCol_ButtonHovered, on(panel.colours.accent_hover));
    ImGui::PushStyleColor(ImGuiCol_ButtonActive, on(panel.colours.accent_hover));
    ImGui::PushStyleColor(ImGuiCol_Text, on(panel.colours.on_accent));
  }
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, 0});
  ImGui::PushID(id);
  const char* sign = icon(icon_name);
  // A name that is no icon stands for itself ("1:1").
  const std::string text = sign[0] != '\0' ? sign : std::string(icon_name);
  const bool is_pressed = ImGui::Button(text.c_str(), {side, side});
  ImGui::PopID();
  ImGui::PopStyleVar();
  if (is_active) ImGui::PopStyleColor(4);
  tooltip(panel, base::tr(panel.state.locale, label));
  return is_pressed;
}

void actionButton(const Panel& panel, app::ActionId id, bool is_active) {
  const app::ActionInfo& action = app::actionInfo(id);
  ImGui::BeginDisabled(!action.isEnabled(panel.state));
  const std::string name(action.name);
  if (iconButton(panel, name.c_str(), action.icon, action.label, is_active)) panel.wish(app::RunAction{id});
  ImGui::EndDisabled();
  if (action.shortcut.empty()) return;
  tooltip(panel, "\n" + std::string(action.shortcut));
}

namespace {

void drawSliderText(const Panel& panel, const SliderLook& look, float value) {
  char number[32];
  std::snprintf(number, sizeof number, "%.*f%s%s", look.decimals, static_cast<double>(value * look.shown_scale),
                look.unit[0] != '\0' ? " " : "", look.unit);
  const char* text = look.text ? look.text : number;
  ImGui::PushFont(panel.fonts.small);
  ImGui::TextUnformatted(look.label);
  ImGui::SameLine(ImGui::GetContentRegionMax().x - ImGui::CalcTextSize(text).x);
  ImGui::PushStyleColor(ImGuiCol_Text, vec4(panel.colours.muted));
  ImGui::TextUnformatted(text);
  ImGui::PopStyleColor();
  ImGui::PopFont();
}

// A thin line with a knob, filled from where nothing changes; Dear ImGui's slider lies under it, unseen.
void drawTrack(const Panel& panel, const SliderLook& look, float value) {
  constexpr float kLine = 4, kKnob = 7;
  const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
  const float middle = (from.y + to.y) / 2;
  const auto at = [&](float number) {
    const float share = (std::clamp(number, look.minimum, look.maximum) - look.minimum) / (look.maximum - look.minimum);
    return from.x + kKnob + share * (to.x - from.x - 2 * kKnob);
  };
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto line = [&](float left, float right, ImU32 colour) {
    list.AddRectFilled({left, middle - kLine / 2}, {right, middle + kLine / 2}, colour, kLine / 2);
  };
  line(from.x, to.x, packed(panel.colours.border));
  line(std::min(at(look.origin), at(value)), std::max(at(look.origin), at(value)), packed(panel.colours.accent));
  const bool is_lively = ImGui::IsItemHovered() || ImGui::IsItemActive() || ImGui::IsItemFocused();
  list.AddCircleFilled({at(value), middle}, is_lively ? kKnob + 1 : kKnob,
                       packed(is_lively ? panel.colours.accent_hover : panel.colours.accent));
}

}  // namespace

SliderEvent slider(const Panel& panel, const SliderLook& look, float& value) {
  ImGui::PushID(look.id);
  drawSliderText(panel, look, value);
  ImGui::SetNextItemWidth(-FLT_MIN);
  for (const ImGuiCol slot : {ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive, ImGuiCol_SliderGrab,
                              ImGuiCol_SliderGrabActive}) {
    ImGui::PushStyleColor(slot, ImVec4{0, 0, 0, 0});
  }
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, 2});
  SliderEvent event = SliderEvent::kNone;
  if (ImGui::SliderFloat("##track", &value, look.minimum, look.maximum, "", ImGuiSliderFlags_NoInput)) {
    event = SliderEvent::kMoved;
  }
  if (ImGui::IsItemDeactivatedAfterEdit()) event = SliderEvent::kReleased;
  if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
    value = look.initial;
    event = SliderEvent::kReleased;
  }
  drawTrack(panel, look, value);
  ImGui::PopStyleVar();
  ImGui::PopStyleColor(5);
  ImGui::PopID();
  return event;
}

}  // namespace atelier::ui
