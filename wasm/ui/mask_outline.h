// What the mask tools draw over the picture: the shape under way, the brush's ring, the keyboard's pointer.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

void drawMaskOutline(const Panel& panel);
void drawBrushRing(const app::State& state, ImVec2 at);
void drawKeyPointer(const Panel& panel);

}  // namespace atelier::ui
