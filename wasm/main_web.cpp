// The browser's editor: what the page may call, each function handing its arguments on, and the wiring to ui/.
#include <emscripten/emscripten.h>

#include <new>

#include "app/json.h"
#include "bridge/buffers.h"
#include "bridge/picture_json.h"
#include "bridge/start.h"
#include "web_panels.h"

using namespace atelier;

namespace {

bridge::Modifiers modifiersOf(int bits) {
  return {(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0};
}

}  // namespace

extern "C" {

// Null where the memory cannot be had. What the page does not hand over, it frees.
EMSCRIPTEN_KEEPALIVE void* atelier_alloc(std::size_t length) { return new (std::nothrow) std::uint8_t[length]; }
EMSCRIPTEN_KEEPALIVE void atelier_free(void* bytes) { delete[] static_cast<std::uint8_t*>(bytes); }

EMSCRIPTEN_KEEPALIVE void atelier_start(const char* config) { bridge::start(app::parseJson(config), makePanels()); }

EMSCRIPTEN_KEEPALIVE void atelier_command(int id, const char* json) { bridge::page().command(id, json); }

EMSCRIPTEN_KEEPALIVE void atelier_job_done(int id, int is_ok, const char* json, void* data, std::size_t length) {
  base::OwnedBytes bytes = bridge::takeBuffer(data, length);
  if (is_ok) {
    bridge::page().jobs().post(id, bridge::JobAnswer{json, std::move(bytes)});
  } else {
    bridge::page().jobs().post(id, base::fail(bridge::errorFromJson(app::parseJson(json))));
  }
}

EMSCRIPTEN_KEEPALIVE int atelier_frame(double time_ms, float width, float height, float device_pixel_ratio) {
  return bridge::page().frame({time_ms, width, height, device_pixel_ratio}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void atelier_pointer(int kind, int id, float x, float y, int button, int, float pressure, int type,
                                          int modifiers) {
  bridge::page().handle(bridge::PointerEvent{static_cast<bridge::PointerEvent::Kind>(kind), id, {x, y}, button, pressure,
                                             static_cast<bridge::PointerEvent::Device>(type), modifiersOf(modifiers)});
}

EMSCRIPTEN_KEEPALIVE void atelier_wheel(float x, float y, float dx, float dy, int modifiers) {
  bridge::page().handle(bridge::WheelEvent{{x, y}, dx, dy, modifiersOf(modifiers)});
}

EMSCRIPTEN_KEEPALIVE int atelier_key(const char* code, const char* key, int is_down, int modifiers, int is_repeat) {
  return bridge::page().handle(bridge::KeyEvent{code, key, is_down != 0, is_repeat != 0, modifiersOf(modifiers)});
}

EMSCRIPTEN_KEEPALIVE void atelier_focus(int is_focused) { bridge::page().setFocus(is_focused != 0); }
EMSCRIPTEN_KEEPALIVE void atelier_device_lost(const char* reason) { bridge::loseDevice(reason); }
EMSCRIPTEN_KEEPALIVE void atelier_device_restored() { bridge::restoreDevice(); }
}
