// The menu of what is done to a mask as a whole, behind the last button of its options.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

void maskMenuButton(const Panel& panel);
// Draws the menu while it is open. In the same window as the button.
void drawMaskMenu(const Panel& panel);

}  // namespace atelier::ui
