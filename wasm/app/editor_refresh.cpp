// Showing the present document: while a slider moves, first what the screen can show of it, then all of it.
#include <utility>

#include "app/editor.h"
#include "document/document.h"

namespace atelier::app {

namespace {

// A slider that rests this long while it is held gets the full picture.
constexpr base::Duration kRest{150};

}  // namespace

// Shows the present document as soon as it can be: one run at a time, always ending with the newest state.
void Editor::refresh() {
  m_needs_refresh = true;
  m_full_refresh_due.reset();
  if (m_session && m_session->history.isPreviewing()) m_full_refresh.cancel();
  m_ports.request_frame();
  if (m_is_refreshing || !m_session || !m_backend) return;
  m_is_refreshing = true;
  base::start(refreshUntilCurrent(), [this](bool) { m_is_refreshing = false; });
}

base::Task<bool> Editor::refreshUntilCurrent() {
  while (std::exchange(m_needs_refresh, false) && m_session && m_backend) {
    if (const int factor = presentPreviewFactor(); factor > 1) {
      co_await showPreview(factor);
    } else {
      co_await showFull();
    }
    m_ports.request_frame();
  }
  co_return true;
}

// 1: the full picture is shown at once. Only a gesture has previews, and only one that keeps the picture's size.
int Editor::presentPreviewFactor() const {
  if (!m_session->history.isPreviewing() || m_is_full_refresh_wanted || !m_state.result) return 1;
  const image::ImageSpec shown = m_state.result->get()->spec();
  if (shown != document::resultSpec(*present())) return 1;
  return render::previewFactor(shown, m_state.viewport.zoom());
}

base::Task<bool> Editor::showPreview(int factor) {
  auto smaller = m_preview_maker.make(*present(), factor);
  if (!smaller) co_return false;
  auto rendered = co_await m_pipeline.render(std::move(*smaller), {}, {}, now());
  if (!rendered || !m_session) co_return false;
  m_state.preview = Preview{std::move(rendered->result), std::move(rendered->original), factor};
  m_full_refresh_due = now() + kRest;
  co_return true;
}

base::Task<bool> Editor::showFull() {
  m_is_full_refresh_wanted = false;
  m_full_refresh = {};
  auto rendered = co_await m_pipeline.render(*present(), {}, m_full_refresh.token(), now());
  if (rendered) {
    m_state.result = std::move(rendered->result);
    m_state.original = std::move(rendered->original);
    m_state.preview.reset();
    m_state.viewport = m_state.viewport.withImage(m_state.result->get()->spec());
    refreshHistogram();
  } else if (const auto* error = std::get_if<base::Error>(&rendered.error())) {
    reportError(*error);
  }
  co_return true;
}

// Whether the rest of a held slider has lasted. Milliseconds until it will have; -1: no preview waits.
double Editor::refreshRested() {
  if (!m_full_refresh_due) return -1;
  const base::Duration left = *m_full_refresh_due - now();
  if (left.count() > 0) return static_cast<double>(left.count());
  m_is_full_refresh_wanted = true;
  refresh();
  return -1;
}

}  // namespace atelier::app
