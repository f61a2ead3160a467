// View: what draws the editor and takes its input. Absent where there is no WebGPU.
#pragma once

#include <string_view>

#include "app/intents.h"
#include "app/state.h"

namespace atelier::bridge {

struct Modifiers {
  bool has_shift = false;
  bool has_control = false;
  bool has_alt = false;
  bool has_meta = false;  // Command on a Mac
};

struct PointerEvent {
  enum class Kind { kMove, kDown, kUp, kCancel, kLeave };
  enum class Device { kMouse, kTouch, kPen };
  Kind kind = Kind::kMove;
  int id = 0;
  app::CanvasPoint at;
  int button = 0;  // 0 left, 1 middle, 2 right
  float pressure = 1;
  Device device = Device::kMouse;
  Modifiers modifiers;
};

struct WheelEvent {
  app::CanvasPoint at;
  float dx = 0;  // CSS pixels
  float dy = 0;
  Modifiers modifiers;
};

struct KeyEvent {
  std::string_view code;  // KeyboardEvent.code: the key's place
  std::string_view key;   // KeyboardEvent.key: what it means
  bool is_down = false;
  bool is_repeat = false;
  Modifiers modifiers;
};

class View {
 public:
  virtual ~View() = default;

  struct Frame {
    double time_ms = 0;
    float width = 0;  // CSS pixels
    float height = 0;
    float device_pixel_ratio = 1;
  };
  // Draws `state`; gives what the person did since the last frame.
  virtual app::Intents draw(const app::State& state, const Frame& frame) = 0;
  // Whether something still moves and wants another frame at once.
  virtual bool isAnimating() const = 0;

  virtual void handle(const PointerEvent& event) = 0;
  virtual void handle(const WheelEvent& event) = 0;
  // Whether the key meant something here; what it meant is added to `intents`.
  virtual bool handle(const KeyEvent& event, const app::State& state, app::Intents& intents) = 0;
  virtual void setFocus(bool is_focused) = 0;
};

}  // namespace atelier::bridge
