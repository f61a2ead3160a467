// Crop overlay: the box over the picture, with thirds and handles.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

// Handles and the box itself, before what lies under them: whoever is drawn first takes the pointer.
void steerCrop(const Panel& panel);
void drawCrop(const Panel& panel);

}  // namespace atelier::ui
