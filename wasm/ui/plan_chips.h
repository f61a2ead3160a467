// Plan chips: what an instruction was understood as, one chip a step, each with its sliders.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

void drawPlanChips(const Panel& panel, const document::Edit& edit);

}  // namespace atelier::ui
