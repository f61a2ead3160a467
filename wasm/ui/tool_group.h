// Tools of one kind: a single button in the toolbar, a row of them in the options while one is in use.
#pragma once

#include <span>

#include "ui/widgets.h"

namespace atelier::ui {

struct ToolChoice {
  app::Tool tool;
  app::ActionId action;
};

std::span<const ToolChoice> brushChoices();
std::span<const ToolChoice> shapeChoices();
std::span<const ToolChoice> pickerChoices();
// Those among which the tool in use is; empty where it is none of them.
std::span<const ToolChoice> choicesOf(app::Tool tool);

// The tool of the group that was used last, with a corner that says there are more.
void toolGroupButton(const Panel& panel, std::span<const ToolChoice> choices);
// All tools of the group in a row.
void toolRow(const Panel& panel, std::span<const ToolChoice> choices);

}  // namespace atelier::ui
