// Bringing the tab to life, and back after its device was lost.
#pragma once

#include "app/json.h"
#include "bridge/canvas.h"
#include "bridge/page.h"

namespace atelier::bridge {

// The tab's one page; valid once `start` was called.
Page& page();

// `config` is what web/src/host/ sends: {locale, theme, adapter, reducedMotion, expiryHours, fonts, catalog}.
// Without a device the editor works on the processor, and nothing is drawn here.
void start(app::Json config, Panels panels);

void loseDevice(std::string_view reason);
// The page has put a fresh device where `start` found the first one.
void restoreDevice();

}  // namespace atelier::bridge
