// Crop options: the angle, the shape, apply and cancel; above the picture while the crop tool is in hand.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

bool showsCropOptions(const app::State& state);
void drawCropOptions(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
