#include "ui/status_pill.h"

#include <cstdio>

namespace atelier::ui {

void drawStatusPill(const Panel& panel, const Layout& layout) {
  const image::ImageSpec spec = document::resultSpec(*panel.state.document);
  char text[96];
  std::snprintf(text, sizeof text, "%.0f %%  ·  %d × %d", static_cast<double>(panel.state.viewport.zoom()) * 100,
                spec.width, spec.height);
  ImGui::PushFont(panel.fonts.small);
  const ImVec2 size = ImGui::CalcTextSize(text);
  const float width = size.x + 2 * kSpace3;
  const float height = size.y + 2 * kSpace1;
  const ImVec2 from{layout.picture.x + (layout.picture.width - width) / 2,
                    layout.picture.y + layout.picture.height - height - kSpace2};
  ImDrawList& list = *ImGui::GetBackgroundDrawList();
  list.AddRectFilled(from, {from.x + width, from.y + height}, packed(panel.colours.surface, 0.85f), height / 2);
  list.AddText({from.x + kSpace3, from.y + kSpace1}, packed(panel.colours.muted), text);
  ImGui::PopFont();
}

}  // namespace atelier::ui
