// Toolbar: tools and views, a strip at the left, or along the top of a phone.
#pragma once

#include "ui/widgets.h"

namespace atelier::ui {

void drawToolbar(const Panel& panel, const Layout& layout);

}  // namespace atelier::ui
