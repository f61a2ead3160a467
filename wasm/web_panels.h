// Wires the panels of ui/ to the canvas of bridge/, which know nothing of each other.
#pragma once

#include "bridge/canvas.h"

namespace atelier {

bridge::Panels makePanels();

}  // namespace atelier
