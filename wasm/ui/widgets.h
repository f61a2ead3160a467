// The few widgets that every panel is made of.
#pragma once

#include <string>
#include <string_view>

#include "app/intents.h"
#include "app/state.h"
#include "ui/layout.h"
#include "ui/style.h"

namespace atelier::ui {

// What a panel is handed: the state to show, the looks, and where its intents go.
struct Panel {
  const app::State& state;
  const Palette& colours;
  const Fonts& fonts;
  app::Intents& intents;

  const char* tr(base::StringKey key) const;  // strings of the table end with a zero byte
  void wish(app::Intent intent) const { intents.push_back(std::move(intent)); }
};

// A floating surface at `box`. Pair with endSurface(), whatever it gives back.
bool beginSurface(const char* id, const Box& box, bool fits_content = false);
void endSurface();

// A square button with an action's icon, its name and shortcut as a tooltip; grey where it is not enabled.
void actionButton(const Panel& panel, app::ActionId action, bool is_active = false);
// The same for what is no action. True when pressed.
bool iconButton(const Panel& panel, const char* id, std::string_view icon_name, base::StringKey label,
                bool is_active = false, float side = kControlMedium);

// A slider over the full width: label at the left, value with its unit at the right, the line below.
// `shown_scale` is what the number is multiplied by for people (100 for shares in per cent).
struct SliderLook {
  const char* id;
  const char* label;
  const char* unit;
  float minimum;
  float maximum;
  float initial;     // where a double click goes
  float origin = 0;  // where nothing changes: the line is filled from here
  float shown_scale = 1;
  int decimals = 0;
  const char* text = nullptr;  // shown in place of the number and its unit
};
enum class SliderEvent { kNone, kMoved, kReleased };
SliderEvent slider(const Panel& panel, const SliderLook& look, float& value);

void tooltip(const Panel& panel, std::string_view text);

// `text`, or as much of its beginning as fits into `width` with an ellipsis after it, in the present font.
std::string shortened(std::string_view text, float width);

}  // namespace atelier::ui
