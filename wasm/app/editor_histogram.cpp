// The histogram of what is shown: counted after each new result, never in its way.
#include <cstdio>
#include <utility>

#include "app/editor.h"

namespace atelier::app {

namespace {

std::string percent(std::uint32_t count, std::uint32_t total) {
  char text[16];
  std::snprintf(text, sizeof text, "%.2f", total == 0 ? 0.0 : 100.0 * count / total);
  return text;
}

}  // namespace

void Editor::setShowsHistogram(bool is_shown) {
  m_state.shows_histogram = is_shown;
  refreshHistogram();
}

void Editor::setShowsClipping(bool is_shown) {
  m_state.shows_clipping = is_shown;
  if (!is_shown) announce("announce.clipping_off");
  refreshHistogram();
}

// One count at a time, always ending with the newest result.
void Editor::refreshHistogram() {
  const bool is_wanted = m_state.shows_histogram || m_state.shows_clipping;
  if (!is_wanted) m_state.histogram.reset();
  m_needs_count = is_wanted;
  if (!is_wanted || m_is_counting || !m_state.result || !m_backend) return;
  m_is_counting = true;
  base::start(countUntilCurrent(), [this](bool) { m_is_counting = false; });
}

base::Task<bool> Editor::countUntilCurrent() {
  while (std::exchange(m_needs_count, false) && m_state.result && m_backend) {
    const bool was_known = m_state.histogram.has_value();
    const std::shared_ptr<gpu::Backend> backend = m_backend;
    auto counted = co_await backend->histogram(m_state.result->get(), {});
    if (!counted) co_return false;  // a lost device says so itself, and the next result counts anew
    m_state.histogram = std::move(*counted);
    const image::Histogram& histogram = *m_state.histogram;
    if (m_state.shows_clipping && !was_known) {
      announce("announce.clipping", {{"burnt", percent(histogram.burnt, histogram.total)},
                                     {"drowned", percent(histogram.drowned, histogram.total)}});
    }
    m_ports.request_frame();
  }
  co_return true;
}

}  // namespace atelier::app
