// Histogram: red, green, blue and luma of the result, and two lamps for what is clipped.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

bool showsHistogram(const app::State& state);
void drawHistogram(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
