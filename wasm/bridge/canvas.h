// Canvas: Dear ImGui over the page's canvas and the shared device. Input comes in, frames go out.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "app/intents.h"
#include "app/state.h"
#include "base/owned_bytes.h"
#include "bridge/pointer_tracker.h"
#include "bridge/picture_view.h"
#include "bridge/view.h"
#include "gpu/frame.h"
#include "gpu/view_renderer.h"

namespace atelier::bridge {

// What ui/ gives: a frame of panels, the typefaces, and the colours around the picture.
struct Panels {
  std::function<void(std::span<const std::uint8_t> text_ttf, std::span<const std::uint8_t> icons_ttf, float ratio)>
      loadFonts;
  std::function<app::Intents(const app::State&, const View::Frame&, PointerTracker&)> draw;
  std::function<PictureColours(const app::State&)> colours;
};

class Canvas final : public View {
 public:
  // Null where the device cannot draw on the page's canvas.
  static std::unique_ptr<Canvas> make(std::shared_ptr<gpu::Device> device, Panels panels, base::OwnedBytes text_ttf,
                                      base::OwnedBytes icons_ttf);
  ~Canvas() override;

  app::Intents draw(const app::State& state, const Frame& frame) override;
  bool isAnimating() const override { return m_frames_to_settle > 0; }
  void handle(const PointerEvent& event) override;
  void handle(const WheelEvent& event) override;
  bool handle(const KeyEvent& event, const app::State& state, app::Intents& intents) override;
  void setFocus(bool is_focused) override;

 private:
  Canvas(std::shared_ptr<gpu::Device> device, std::unique_ptr<gpu::Frame> frame, Panels panels,
         base::OwnedBytes text_ttf, base::OwnedBytes icons_ttf);
  void beginFrame(const Frame& frame);
  bool keyPointer(const app::KeyPress& press, const app::State& state, app::Intents& intents);
  void pressButton(int button, bool is_down);
  void actWhenSeen(app::ActionId action, app::Intents& intents);
  void addWaiting(app::Intents& intents);
  void wake();

  std::shared_ptr<gpu::Device> m_device;
  std::unique_ptr<gpu::Frame> m_frame;
  std::unique_ptr<gpu::ViewRenderer> m_view_renderer;
  Panels m_panels;
  base::OwnedBytes m_text_ttf;  // the font atlas reads them when it is built again
  base::OwnedBytes m_icons_ttf;
  PointerTracker m_pointers;
  // Dear ImGui takes one press or release a frame. A key pressed after them must not overtake them: a tool taken up
  // right after a stroke would end that stroke.
  struct Waiting {
    int after = 0;  // this many presses and releases
    app::ActionId action;
  };
  std::vector<Waiting> m_waiting;
  bool m_is_pressed = false;  // the left button or a finger, as the browser says
  bool m_was_pressed = false;  // as Dear ImGui saw it last
  int m_changes_sent = 0;
  int m_changes_seen = 0;
  float m_device_pixel_ratio = 0;
  double m_last_time_ms = 0;
  int m_cursor = -1;
  int m_frames_to_settle = 0;
};

}  // namespace atelier::bridge
