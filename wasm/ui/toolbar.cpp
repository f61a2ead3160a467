#include "ui/toolbar.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "ui/tool_group.h"

namespace atelier::ui {

namespace {

using app::ActionId;

enum class Where { kEverywhere, kWide, kNarrow };

struct Entry {
  ActionId action;
  bool (*isActive)(const app::State&);
  bool begins_group = false;
  Where where = Where::kEverywhere;
  std::span<const ToolChoice> (*choices)() = nullptr;  // a group of tools: `action` is not used
};

template <app::Tool tool>
bool isTool(const app::State& state) {
  return state.tool == tool;
}
bool never(const app::State&) { return false; }

constexpr std::array kEntries{
    Entry{ActionId::kToolPan, isTool<app::Tool::kPan>},
    Entry{ActionId::kToolBrush, isTool<app::Tool::kBrush>, false, Where::kWide},
    Entry{ActionId::kToolEraser, isTool<app::Tool::kEraser>, false, Where::kWide},
    Entry{ActionId::kToolBrush, never, false, Where::kNarrow, brushChoices},
    Entry{ActionId::kToolRectangle, never, false, Where::kEverywhere, shapeChoices},
    Entry{ActionId::kToolWand, never, false, Where::kEverywhere, pickerChoices},
    Entry{ActionId::kToolCrop, isTool<app::Tool::kCrop>},
    Entry{ActionId::kCompareHold, [](const app::State& state) { return state.is_compare_held; }, true},
    // The page's own bar has it too, and a phone's strip no room.
    Entry{ActionId::kCompareSplit, [](const app::State& state) { return state.split.has_value(); }, false, Where::kWide},
    Entry{ActionId::kZoomIn, never, true, Where::kWide},
    Entry{ActionId::kZoomOut, never, false, Where::kWide},
    Entry{ActionId::kZoomFit, never},
    Entry{ActionId::kZoomActual, never, false, Where::kWide},
    Entry{ActionId::kTogglePanels, [](const app::State& state) { return state.shows_panels; }, true},
};

// The strip is as long as its buttons, in the middle of the side it lies on.
Box stripBox(const Layout& layout, int buttons, int groups) {
  const float length = static_cast<float>(buttons) * kControlMedium + static_cast<float>(groups) * kSpace2 + 2 * kSpace1;
  Box box = layout.tools;
  if (layout.is_narrow) {
    const float used = std::min(length, box.width);
    return {box.x + (box.width - used) / 2, box.y, used, box.height};
  }
  const float used = std::min(length, box.height);
  return {box.x, box.y + (box.height - used) / 2, box.width, used};
}

void drawGap(bool is_narrow) {
  if (is_narrow) {
    ImGui::SameLine(0, kSpace2);
  } else {
    ImGui::Dummy({1, kSpace2});
  }
}

}  // namespace

void drawToolbar(const Panel& panel, const Layout& layout) {
  const auto shows = [&](const Entry& entry) {
    return entry.where == Where::kEverywhere || (entry.where == Where::kNarrow) == layout.is_narrow;
  };
  const auto buttons = std::ranges::count_if(kEntries, shows);
  const auto groups = std::ranges::count_if(kEntries, [&](const Entry& entry) {
    return shows(entry) && entry.begins_group;
  });
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace1, kSpace1});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  beginSurface("tools", stripBox(layout, static_cast<int>(buttons), static_cast<int>(groups)));
  bool is_first = true;
  for (const Entry& entry : kEntries) {
    if (!shows(entry)) continue;
    if (!is_first && layout.is_narrow) ImGui::SameLine(0, 0);
    if (!is_first && entry.begins_group) drawGap(layout.is_narrow);
    if (entry.choices) {
      toolGroupButton(panel, entry.choices());
    } else {
      actionButton(panel, entry.action, entry.isActive(panel.state));
    }
    is_first = false;
  }
  endSurface();
  ImGui::PopStyleVar(2);
}

}  // namespace atelier::ui
