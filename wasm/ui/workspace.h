// Workspace: all panels of the canvas, drawn in one go.
#pragma once

#include "app/intents.h"
#include "app/state.h"
#include "ui/picture_area.h"
#include "ui/style.h"

namespace atelier::ui {

struct WorkspaceFrame {
  float width = 0;  // of the canvas, CSS pixels
  float height = 0;
  float device_pixel_ratio = 1;
  PointerFacts pointer;
};

// Between ImGui::NewFrame and ImGui::Render. Gives what the person did.
app::Intents drawWorkspace(const app::State& state, const Fonts& fonts, const WorkspaceFrame& frame);

}  // namespace atelier::ui
