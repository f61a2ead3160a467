// Mask options: brush size and hardness, feather, invert, clear; above the picture while a mask tool is in hand.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

bool showsMaskOptions(const app::State& state);
void drawMaskOptions(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
