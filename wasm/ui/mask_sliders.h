// The sliders of the mask tools: which there are depends on the tool in use.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

int sliderCount(const app::State& state);
// In a row, each `width` wide.
void drawToolSliders(const Panel& panel, float width);
void drawFeatherSlider(const Panel& panel, float width);
// By how much a mask grows, shrinks and is smoothed.
void drawAmountSlider(const Panel& panel, float width);

}  // namespace atelier::ui
