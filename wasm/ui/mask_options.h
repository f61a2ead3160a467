// Mask options: the tools of the group in use, how shapes are joined, the sliders that matter, and the menu.
#pragma once

#include "ui/layout.h"
#include "ui/widgets.h"

namespace atelier::ui {

bool showsMaskOptions(const app::State& state);
bool hasMaskSliders(const app::State& state);
void drawMaskOptions(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
