// Edit list: what was done, newest last; each edit can be switched off, moved, deleted, and its plan retuned.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

bool showsEditList(const app::State& state);
void drawEditList(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
