#include "bridge/canvas.h"

#include <imgui.h>
#include <imgui_impl_wgpu.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "bridge/host.h"

namespace atelier::bridge {

namespace {

// Hovering, tooltips and released buttons need a few frames after the last event; after that, none are drawn.
constexpr int kFramesToSettle = 3;
constexpr float kWheelNotchPx = 100;  // what a mouse wheel reports for one notch
constexpr float kKeyStepCss = 4;    // the keyboard's pointer, per press
constexpr float kKeyStrideCss = 32;
// A trackpad's pinch arrives as a wheel with Ctrl and small steps.
constexpr float kPinchNotchPx = 20;

const char* cssCursor(ImGuiMouseCursor cursor) {
  switch (cursor) {
    case ImGuiMouseCursor_None: return "none";
    case ImGuiMouseCursor_TextInput: return "text";
    case ImGuiMouseCursor_ResizeAll: return "move";
    case ImGuiMouseCursor_ResizeEW: return "ew-resize";
    case ImGuiMouseCursor_ResizeNS: return "ns-resize";
    case ImGuiMouseCursor_ResizeNESW: return "nesw-resize";
    case ImGuiMouseCursor_ResizeNWSE: return "nwse-resize";
    case ImGuiMouseCursor_Hand: return "grab";
    case ImGuiMouseCursor_NotAllowed: return "not-allowed";
    default: return "default";
  }
}

// The keys that move between widgets and hold the hand tool. Tab stays the page's: it leaves the canvas.
struct KeyRow {
  std::string_view code;
  ImGuiKey key;
};
constexpr std::array kKeys{
    KeyRow{"ArrowLeft", ImGuiKey_LeftArrow}, KeyRow{"ArrowRight", ImGuiKey_RightArrow},
    KeyRow{"ArrowUp", ImGuiKey_UpArrow},     KeyRow{"ArrowDown", ImGuiKey_DownArrow},
    KeyRow{"Enter", ImGuiKey_Enter},         KeyRow{"Space", ImGuiKey_Space},
    KeyRow{"Escape", ImGuiKey_Escape},       KeyRow{"Home", ImGuiKey_Home},
    KeyRow{"End", ImGuiKey_End},
};

}  // namespace

std::unique_ptr<Canvas> Canvas::make(std::shared_ptr<gpu::Device> device, Panels panels, base::OwnedBytes text_ttf,
                                     base::OwnedBytes icons_ttf) {
  auto frame = gpu::makeFrame(device, "#canvas");
  if (!frame) return nullptr;
  return std::unique_ptr<Canvas>(new Canvas(std::move(device), std::move(frame), std::move(panels),
                                            std::move(text_ttf), std::move(icons_ttf)));
}

Canvas::Canvas(std::shared_ptr<gpu::Device> device, std::unique_ptr<gpu::Frame> frame, Panels panels,
               base::OwnedBytes text_ttf, base::OwnedBytes icons_ttf)
    : m_device(std::move(device)),
      m_frame(std::move(frame)),
      m_view_renderer(gpu::makeViewRenderer(m_device, m_frame->format())),
      m_panels(std::move(panels)),
      m_text_ttf(std::move(text_ttf)),
      m_icons_ttf(std::move(icons_ttf)) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  ImGui_ImplWGPU_Init(m_device->handle(), 3, static_cast<WGPUTextureFormat>(m_frame->format()));
}

Canvas::~Canvas() {
  ImGui_ImplWGPU_Shutdown();
  ImGui::DestroyContext();
}

void Canvas::beginFrame(const Frame& frame) {
  ImGuiIO& io = ImGui::GetIO();
  const float ratio = frame.device_pixel_ratio;
  if (ratio != m_device_pixel_ratio) {
    m_device_pixel_ratio = ratio;
    ImGui_ImplWGPU_InvalidateDeviceObjects();
    m_panels.loadFonts(m_text_ttf.span(), m_icons_ttf.span(), ratio);
  }
  io.DisplaySize = {frame.width, frame.height};
  io.DisplayFramebufferScale = {ratio, ratio};
  io.DeltaTime = std::clamp(static_cast<float>(frame.time_ms - m_last_time_ms) / 1000, 0.001f, 0.1f);
  m_last_time_ms = frame.time_ms;
  m_frame->resize(static_cast<int>(std::lround(frame.width * ratio)),
                  static_cast<int>(std::lround(frame.height * ratio)));
  ImGui_ImplWGPU_NewFrame();
  ImGui::NewFrame();
}

app::Intents Canvas::draw(const app::State& state, const Frame& frame) {
  if (frame.width < 1 || frame.height < 1) return {};
  beginFrame(frame);
  app::Intents intents = m_panels.draw(state, frame, m_pointers);
  ImGui::Render();
  if (std::exchange(m_cursor, ImGui::GetMouseCursor()) != ImGui::GetMouseCursor()) {
    host::setCursor(cssCursor(ImGui::GetMouseCursor()));
  }
  addWaiting(intents);
  const PictureColours colours = m_panels.colours(state);
  if (auto* pass = m_frame->begin(colours.background)) {
    const float ratio = frame.device_pixel_ratio;
    m_view_renderer->draw(pass, static_cast<int>(std::lround(frame.width * ratio)),
                          static_cast<int>(std::lround(frame.height * ratio)), viewParameters(state, colours));
    ImGui_ImplWGPU_RenderDrawData(ImGui::GetDrawData(), pass);
    m_frame->end();
  }
  if (m_frames_to_settle > 0) --m_frames_to_settle;
  if (!intents.empty()) wake();
  return intents;
}

void Canvas::handle(const PointerEvent& event) {
  wake();
  const bool was_pinching = m_pointers.isPinching();
  const bool is_for_widgets = m_pointers.track(event);
  ImGuiIO& io = ImGui::GetIO();
  // Queued with the press, so that a stroke knows the keys that were held when it began.
  io.AddKeyEvent(ImGuiMod_Shift, event.modifiers.has_shift);
  io.AddKeyEvent(ImGuiMod_Alt, event.modifiers.has_alt);
  io.AddMouseSourceEvent(event.device == PointerEvent::Device::kTouch ? ImGuiMouseSource_TouchScreen
                         : event.device == PointerEvent::Device::kPen ? ImGuiMouseSource_Pen
                                                                      : ImGuiMouseSource_Mouse);
  using Kind = PointerEvent::Kind;
  if (!is_for_widgets) {
    // The first finger was a press until the second one came down.
    if (!was_pinching || event.kind == Kind::kUp || event.kind == Kind::kCancel) pressButton(ImGuiMouseButton_Left, false);
    return;
  }
  if (event.kind == Kind::kLeave) return io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
  io.AddMousePosEvent(event.at.x, event.at.y);
  const int button = event.button == 1 ? ImGuiMouseButton_Middle : event.button == 2 ? ImGuiMouseButton_Right
                                                                                     : ImGuiMouseButton_Left;
  if (event.kind == Kind::kDown) pressButton(button, true);
  if (event.kind == Kind::kUp || event.kind == Kind::kCancel) pressButton(button, false);
}

void Canvas::pressButton(int button, bool is_down) {
  if (button == ImGuiMouseButton_Left && std::exchange(m_is_pressed, is_down) != is_down) ++m_changes_sent;
  ImGui::GetIO().AddMouseButtonEvent(button, is_down);
}

void Canvas::actWhenSeen(app::ActionId action, app::Intents& intents) {
  if (m_changes_sent > m_changes_seen) return m_waiting.push_back({m_changes_sent, action});
  intents.push_back(app::RunAction{action});
}

// After a frame: those whose presses and releases it has shown.
void Canvas::addWaiting(app::Intents& intents) {
  const bool is_pressed = ImGui::GetIO().MouseDown[ImGuiMouseButton_Left];
  if (std::exchange(m_was_pressed, is_pressed) != is_pressed) m_changes_seen = std::min(m_changes_seen + 1, m_changes_sent);
  const auto later = std::ranges::find_if(m_waiting, [&](const Waiting& one) { return one.after > m_changes_seen; });
  for (auto one = m_waiting.begin(); one != later; ++one) intents.push_back(app::RunAction{one->action});
  m_waiting.erase(m_waiting.begin(), later);
}

void Canvas::handle(const WheelEvent& event) {
  wake();
  const float notch = event.modifiers.has_control ? kPinchNotchPx : kWheelNotchPx;
  ImGui::GetIO().AddMousePosEvent(event.at.x, event.at.y);
  ImGui::GetIO().AddMouseWheelEvent(-event.dx / notch, -event.dy / notch);
}

bool Canvas::handle(const KeyEvent& event, const app::State& state, app::Intents& intents) {
  wake();
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Shift, event.modifiers.has_shift);
  io.AddKeyEvent(ImGuiMod_Alt, event.modifiers.has_alt);
  const app::KeyPress press{event.key, event.modifiers.has_shift,
                            event.modifiers.has_control || event.modifiers.has_meta, event.modifiers.has_alt};
  const auto action = app::actionForKey(press, state);
  const auto row = std::ranges::find(kKeys, event.code, &KeyRow::code);
  // The crop's arrows move its box, and the keyboard's pointer its own; neither moves the focus among widgets.
  const bool is_crops = state.crop && action && app::actionInfo(*action).isEnabled(state);
  const bool is_for_widgets = (!state.key_pointer || !event.is_down) && !is_crops;
  if (row != kKeys.end() && is_for_widgets) io.AddKeyEvent(row->key, event.is_down);
  if (event.is_down && !press.has_control && !state.crop && keyPointer(press, state, intents)) return true;
  // Enter that keyPointer() did not take is the widgets'.
  if (!action || *action == app::ActionId::kMaskPointer) return row != kKeys.end() && io.WantCaptureKeyboard;
  // The original shows for as long as its key is held.
  if (*action == app::ActionId::kCompareHold) {
    if (!event.is_repeat) intents.push_back(app::HoldCompare{event.is_down});
    return true;
  }
  if (!event.is_down || !app::actionInfo(*action).isEnabled(state)) return false;
  actWhenSeen(*action, intents);
  return true;
}

// While the keyboard draws, arrows and Enter are its pointer's; else they move between the widgets.
bool Canvas::keyPointer(const app::KeyPress& press, const app::State& state, app::Intents& intents) {
  const bool is_enter = press.key == "Enter" || press.key == " ";
  if (!state.key_pointer) {
    // On a widget that the keyboard went to, Enter presses that.
    const bool begins = press.key == "Enter" && state.tool != app::Tool::kPan && !ImGui::GetIO().NavVisible;
    if (begins) intents.push_back(app::PressKeyPointer{});
    return begins;
  }
  if (is_enter) {
    intents.push_back(app::PressKeyPointer{app::combinationFor(press.has_shift, press.has_alt)});
    return true;
  }
  const float step = press.has_shift ? kKeyStrideCss : kKeyStepCss;
  const app::MoveKeyPointer move{press.key == "ArrowLeft" ? -step : press.key == "ArrowRight" ? step : 0,
                                 press.key == "ArrowUp" ? -step : press.key == "ArrowDown" ? step : 0};
  if (move.dx == 0 && move.dy == 0) return false;
  intents.push_back(move);
  return true;
}

void Canvas::setFocus(bool is_focused) {
  wake();
  if (is_focused) return ImGui::GetIO().AddFocusEvent(true);
  m_pointers.lift();
  m_is_pressed = m_was_pressed = false;
  m_changes_seen = m_changes_sent;
  m_waiting.clear();
  ImGui::GetIO().ClearInputKeys();
  ImGui::GetIO().AddFocusEvent(false);
}

void Canvas::wake() {
  m_frames_to_settle = kFramesToSettle;
  host::requestFrame();
}

}  // namespace atelier::bridge
