#include "ui/histogram_panel.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace atelier::ui {

namespace {

using Counts = image::Histogram::Counts;

// Light adds up: one channel alone is its colour, two are yellow, magenta or cyan, all three are grey. By the bits
// of what takes part: red 1, green 2, blue 4. These are colours of pictures, the same in any theme.
constexpr std::array<ImU32, 8> kMixed{0,
                                      IM_COL32(224, 82, 82, 255),
                                      IM_COL32(76, 175, 96, 255),
                                      IM_COL32(212, 180, 74, 255),
                                      IM_COL32(76, 124, 230, 255),
                                      IM_COL32(186, 96, 196, 255),
                                      IM_COL32(76, 176, 196, 255),
                                      IM_COL32(138, 142, 150, 255)};

constexpr float kLampSide = 12;
constexpr float kLitFrom = 0.0005f;  // share of the picture: fewer clipped pixels are sparkle

// The ends hold what is clipped, often far more than anything else: they do not set the scale.
std::uint32_t highest(const image::Histogram& histogram) {
  std::uint32_t most = 1;
  for (const Counts* counts : {&histogram.red, &histogram.green, &histogram.blue, &histogram.luma}) {
    most = std::max(most, *std::max_element(counts->begin() + 2, counts->end() - 2));
  }
  return most;
}

// Where bin `index` stands between `from` and `to`, each value spread evenly.
ImVec2 pointOf(const Counts& counts, std::size_t index, std::uint32_t most, ImVec2 from, ImVec2 to) {
  const float share = std::min(1.0f, static_cast<float>(counts[index]) / static_cast<float>(most));
  const float x = from.x + (to.x - from.x) * static_cast<float>(index) / 255.0f;
  return {x, to.y - share * (to.y - from.y)};
}

// Each bin is a stack of at most three colours: all channels up to the lowest, then what is left of them.
void fillMixed(const image::Histogram& histogram, std::uint32_t most, ImVec2 from, ImVec2 to) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float width = (to.x - from.x) / 255.0f;
  for (std::size_t i = 0; i < 256; ++i) {
    struct Channel {
      ImVec2 top;
      int bit;
    };
    std::array channels{Channel{pointOf(histogram.red, i, most, from, to), 1},
                        Channel{pointOf(histogram.green, i, most, from, to), 2},
                        Channel{pointOf(histogram.blue, i, most, from, to), 4}};
    std::ranges::sort(channels, [](const Channel& a, const Channel& b) { return a.top.y > b.top.y; });
    int taking_part = 7;
    float bottom = to.y;
    for (const Channel& channel : channels) {
      const float left = std::max(from.x, channel.top.x - width / 2), right = std::min(to.x, channel.top.x + width / 2);
      if (channel.top.y < bottom) {
        list.AddRectFilled({left, channel.top.y}, {right, bottom}, kMixed[static_cast<std::size_t>(taking_part)]);
      }
      bottom = channel.top.y;
      taking_part &= ~channel.bit;
    }
  }
}

void outline(const Counts& counts, std::uint32_t most, ImVec2 from, ImVec2 to, ImU32 colour) {
  std::array<ImVec2, 256> points;
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = pointOf(counts, i, most, from, to);
  ImGui::GetWindowDrawList()->AddPolyline(points.data(), static_cast<int>(points.size()), colour, 0, 1.2f);
}

// A triangle in a corner, lit where something is clipped; a press marks it in the picture.
void lamp(const Panel& panel, const char* id, ImVec2 corner, bool is_right, float share, const Colour& colour,
          base::StringKey label) {
  ImGui::SetCursorScreenPos({is_right ? corner.x - 2 * kLampSide : corner.x, corner.y});
  if (ImGui::InvisibleButton(id, {2 * kLampSide, 2 * kLampSide})) {
    panel.wish(app::RunAction{app::ActionId::kClipping});
  }
  char percent[16];
  std::snprintf(percent, sizeof percent, "%.2f", static_cast<double>(share) * 100);
  tooltip(panel, base::tr(panel.state.locale, label, {{"share", percent}}));
  const float inward = is_right ? -kLampSide : kLampSide;
  const bool is_lit = share >= kLitFrom;
  const ImU32 shown = packed(is_lit ? colour : panel.colours.border, is_lit || ImGui::IsItemHovered() ? 1 : 0.7f);
  ImGui::GetWindowDrawList()->AddTriangleFilled(corner, {corner.x + inward, corner.y},
                                                {corner.x, corner.y + kLampSide}, shown);
}

float shareOf(std::uint32_t count, const image::Histogram& histogram) {
  return histogram.total == 0 ? 0 : static_cast<float>(count) / static_cast<float>(histogram.total);
}

}  // namespace

bool showsHistogram(const app::State& state) { return state.shows_histogram && state.histogram.has_value(); }

void drawHistogram(const Panel& panel, const Layout& layout) {
  if (layout.is_narrow && panel.state.crop) return;  // on a phone it would lie over the crop's corner
  const image::Histogram& histogram = *panel.state.histogram;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kSpace2, kSpace2});
  beginSurface("histogram", layout.histogram);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const ImVec2 to{from.x + room.x, from.y + room.y};
  const std::uint32_t most = highest(histogram);
  fillMixed(histogram, most, from, to);
  outline(histogram.luma, most, from, to, packed(panel.colours.text, 0.8f));
  ImGui::GetWindowDrawList()->AddLine({from.x, to.y}, to, packed(panel.colours.border));
  lamp(panel, "drowned", from, false, shareOf(histogram.drowned, histogram), panel.colours.clip_low,
       "histogram.drowned");
  lamp(panel, "burnt", {to.x, from.y}, true, shareOf(histogram.burnt, histogram), panel.colours.clip_high,
       "histogram.burnt");
  endSurface();
  ImGui::PopStyleVar();
}

}  // namespace atelier::ui
