// Status pill: zoom and size of the picture, at the bottom of the picture area.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

void drawStatusPill(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
