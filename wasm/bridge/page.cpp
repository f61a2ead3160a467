#include "bridge/page.h"

#include <utility>

#include "bridge/buffers.h"
#include "bridge/host.h"

namespace atelier::bridge {

Page::Page()
    : m_decoder(m_jobs),
      m_encoder(m_jobs),
      m_store(m_jobs),
      m_inference(m_jobs),
      m_editor(app::Ports{.decoder = m_decoder,
                          .encoder = m_encoder,
                          .store = m_store,
                          .now_ms = host::nowMs,
                          .notify = [](const app::Json& event) { host::event(app::writeJson(event)); },
                          .request_frame = host::requestFrame,
                          .inference = &m_inference,
                          .yield = [this] { return nextFrame(); }}) {}

void Page::setTensors(std::shared_ptr<gpu::TensorTransfer> tensors) {
  m_inference.setTensors(tensors);
  m_editor.setTensors(std::move(tensors));
}

void Page::command(int id, std::string_view text) {
  app::Command command;
  app::Json json = app::parseJson(text);
  command.method = app::textOr(json, "method", "");
  if (const app::Json* params = app::find(json, "params")) command.params = *params;
  command.buffers = takeBuffers(command.params);
  base::start(app::execute(m_editor, std::move(command)), [this, id](app::Answer<app::Reply> answer) {
    const app::Json reply = app::replyToJson(answer, m_editor.state().locale);
    host::reply(id, app::writeJson(reply), answer ? answer->bytes() : std::span<const std::uint8_t>());
  });
}

bool Page::frame(const View::Frame& frame) {
  m_jobs.drain();
  for (const auto& waiting : std::exchange(m_waiting_for_frame, {})) waiting.settle(true);
  keepTime();
  if (!m_view) return false;
  for (const app::Intent& intent : m_view->draw(m_editor.state(), frame)) m_editor.handle(intent);
  return m_view->isAnimating();
}

// Frames come only when something happens; what is due without that (autosave) has the page ring.
void Page::keepTime() {
  const double due_ms = m_editor.tick();
  if (due_ms < 0 || std::exchange(m_is_alarm_set, true)) return;
  const std::string request = app::writeJson({{"ms", due_ms}});
  base::start(m_jobs.run("sleep", request, {}, {}), [this](const base::Result<JobAnswer>&) {
    m_is_alarm_set = false;
    host::requestFrame();
  });
}

void Page::handle(const PointerEvent& event) {
  if (m_view) m_view->handle(event);
}

void Page::handle(const WheelEvent& event) {
  if (m_view) m_view->handle(event);
}

bool Page::handle(const KeyEvent& event) {
  if (!m_view) return false;
  app::Intents intents;
  const bool is_handled = m_view->handle(event, m_editor.state(), intents);
  for (const app::Intent& intent : intents) m_editor.handle(intent);
  return is_handled;
}

void Page::setFocus(bool is_focused) {
  if (m_view) m_view->setFocus(is_focused);
}

base::Task<bool> Page::nextFrame() {
  base::Completion<bool> frame;
  m_waiting_for_frame.push_back(frame);
  host::requestFrame();
  co_return co_await frame;
}

}  // namespace atelier::bridge
