#include "app/editor.h"

#include <utility>

#include "app/commands.h"

namespace atelier::app {

namespace {

// What can be copied and handed to the graphics card between two moves of a brush.
constexpr std::size_t kOverlayPixels = 16'000'000;

int overlayFactor(const image::ImageSpec& spec) {
  std::size_t factor = 1;
  while (spec.pixelCount() / (factor * factor) > kOverlayPixels) factor *= 2;
  return static_cast<int>(factor);
}

}  // namespace

Editor::Editor(Ports ports, moderation::Policy policy)
    : m_ports(std::move(ports)), m_gate(std::move(policy)), m_pipeline(m_gate), m_small_pictures(m_gate),
      m_autosaver(m_ports.store, [this](const base::Error& error) { reportError(error); }) {}

void Editor::setBackend(std::unique_ptr<gpu::Backend> backend) {
  m_backend = std::move(backend);
  m_pipeline.setBackend(m_backend);
  m_small_pictures.setBackend(m_backend);
  refresh();
}

void Editor::loseBackend() {
  m_jobs.cancel({});
  m_state.result.reset();
  m_state.original.reset();
  m_state.preview.reset();
  m_pipeline.setBackend(nullptr);
  m_small_pictures.setBackend(nullptr);
  m_backend.reset();
  m_ports.request_frame();
}

void Editor::setLocale(base::Locale locale) {
  m_state.locale = locale;
  notifyState();
}

void Editor::setTheme(bool is_dark) {
  m_state.is_dark = is_dark;
  m_ports.request_frame();
}

bool Editor::undo() {
  if (m_painter.takeBackCorner()) {
    showDrawing();
    return true;
  }
  if (m_mask_job) {
    m_jobs.cancel(*m_mask_job);
    return true;
  }
  if (!m_session || !m_session->history.undo()) return false;
  documentChanged();
  announce("announce.undone");
  return true;
}

bool Editor::redo() {
  if (!m_session || !m_session->history.redo()) return false;
  documentChanged();
  announce("announce.redone");
  return true;
}

bool Editor::setEditEnabled(document::EditId edit, bool is_enabled) {
  if (!m_session) return false;
  finishCrop(true);
  return change(document::setEditEnabled(*present(), edit, is_enabled), "history.toggle");
}

bool Editor::deleteEdit(document::EditId edit) {
  if (!m_session) return false;
  finishCrop(true);
  return change(document::removeEdit(*present(), edit), "history.delete");
}

bool Editor::moveEdit(document::EditId edit, std::size_t index) {
  if (!m_session) return false;
  finishCrop(true);
  return change(document::moveEdit(*present(), edit, index), "history.move");
}

bool Editor::retune(const RetuneStep& retune) {
  if (!m_session) return false;
  finishCrop(true);
  const document::Edit* edit = document::findEdit(*present(), retune.edit);
  if (!edit || retune.step >= edit->plan.steps.size()) return false;
  std::vector<float> values = edit->plan.steps[retune.step].values;
  if (retune.parameter >= values.size()) return false;
  values[retune.parameter] = retune.value;
  auto retuned = document::retuneStep(*present(), retune.edit, retune.step, std::move(values));
  if (!retuned) return false;
  document::History& history = m_session->history;
  history.preview(std::move(*retuned));
  if (retune.gesture == Gesture::kCommit) {
    const auto& step = edit->plan.steps[retune.step];
    history.commit({"history.retune", std::string(base::tr(m_state.locale, image::operatorInfo(step.op).label))});
  }
  documentChanged();
  return true;
}

void Editor::setExpiry(std::optional<base::Duration> lifetime) { m_autosaver.setLifetime(lifetime); }

double Editor::tick() {
  if (!m_session) return -1;
  if (m_session->history.isPreviewing()) return refreshRested();
  return m_autosaver.tick(*m_session, now());
}

bool Editor::change(base::Result<document::Document> changed, base::StringKey label, std::string detail) {
  if (!changed) return false;
  m_session->history.push(std::move(*changed), {label, std::move(detail)});
  documentChanged();
  return true;
}

// Every path that gives another present document ends here.
void Editor::documentChanged() {
  const document::History& history = m_session->history;
  if (m_state.crop && !history.isPreviewing()) closeCrop();  // an undo, a jump, another picture
  m_state.document = history.present();
  m_state.can_undo = history.canUndo();
  m_state.can_redo = history.canRedo();
  const bool has_selected = m_state.selected_edit && document::findEdit(*present(), *m_state.selected_edit);
  if (!has_selected) {
    m_state.selected_edit.reset();
    if (!present()->edits.empty()) m_state.selected_edit = present()->edits.back()->id;
  }
  if (m_state.mask_of_edit && !document::findEdit(*present(), *m_state.mask_of_edit)) m_state.mask_of_edit.reset();
  updateSelection();
  if (!history.isPreviewing()) m_autosaver.documentChanged(now());
  refresh();
  notifyState();
}

void Editor::updateSelection() {
  const document::Document& document = *present();
  m_state.has_selection = document::isPainted(document.selection);
  const auto mask = maskAt(document, m_state.mask_of_edit);
  m_state.has_mask = document::isPainted(mask);
  m_state.selection.reset();
  if (mask && !m_session->history.isPreviewing()) m_state.feather_px = static_cast<float>(mask->featherPx());
  if (!m_state.has_mask) return;
  m_state.selection_factor = m_session->history.isPreviewing() ? overlayFactor(document.source->spec()) : 1;
  auto seen = document::seenMask(mask->applied(), document::standingBefore(document, document.edits.size()),
                                 m_state.selection_factor);
  if (seen) m_state.selection = std::move(*seen);
}

engine::ReportProgress Editor::reporter(const JobList::Job& job, std::string_view phase) {
  m_state.progress = JobProgress{phase};
  return [this, name = job.name(), started = m_ports.now_ms(), phase](const engine::Progress& progress) {
    m_state.progress = JobProgress{progress.phase.empty() ? phase : progress.phase, progress.done, progress.total};
    const double share = progress.total > 0 ? progress.done / progress.total : 0;
    const double elapsed = m_ports.now_ms() - started;
    Json event{{"event", "progress"},
               {"job", name},
               {"phase", std::string(m_state.progress->phase)},
               {"done", progress.done},
               {"total", progress.total},
               {"etaMs", share > 0 ? Json(elapsed / share - elapsed) : Json(nullptr)}};
    m_ports.notify(event);
    m_ports.request_frame();
  };
}

void Editor::finishProgress() {
  m_state.progress.reset();
  m_ports.request_frame();
  notifyState();
}

void Editor::announce(base::StringKey text, const base::Placeholders& values) {
  m_ports.notify({{"event", "announce"}, {"text", base::tr(m_state.locale, text, values)}});
}

void Editor::reportError(const base::Error& error) {
  // Cancelling is what the person asked for, and a lost device has its own page.
  if (error.code == base::ErrorCode::kCancelled || error.code == base::ErrorCode::kDeviceLost) return;
  Json event = errorToJson(error, m_state.locale);
  event["event"] = "error";
  m_ports.notify(event);
}

base::Time Editor::now() const { return base::Time(base::Duration(static_cast<std::int64_t>(m_ports.now_ms()))); }

const document::Document* Editor::present() const { return m_session ? &m_session->history.present() : nullptr; }

}  // namespace atelier::app
