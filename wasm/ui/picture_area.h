// Picture area: pointer, wheel and fingers on the picture, and what lies over it: brush cursor, rectangle, divider.
#pragma once

#include <optional>

#include "ui/widgets.h"

namespace atelier::ui {

// Two fingers, as the page reports them; Dear ImGui itself knows one pointer.
struct Pinch {
  bool is_active = false;
  app::CanvasPoint middle;
  float dx = 0;      // of the middle since the last frame, CSS pixels
  float dy = 0;
  float factor = 1;  // of the distance since the last frame
};

struct PointerFacts {
  Pinch pinch;
  float pressure = 1;
  std::optional<document::Combination> combination = {};  // by held keys
};

void drawPictureArea(const Panel& panel, const Layout& layout, const PointerFacts& pointer);

}  // namespace atelier::ui
