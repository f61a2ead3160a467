// Opening, restoring and forgetting pictures.
#include <algorithm>
#include <utility>

#include "app/editor.h"

namespace atelier::app {

using base::ErrorCode;
using base::Task;

namespace {

std::unexpected<CommandError> failed(base::Error error) { return std::unexpected(CommandError(std::move(error))); }

// A brush that covers a hand's breadth of any picture.
float brushDiameterFor(const image::ImageSpec& spec) {
  constexpr float kShareOfShorterSide = 0.08f;
  return std::max(4.0f, kShareOfShorterSide * static_cast<float>(std::min(spec.width, spec.height)));
}

}  // namespace

Task<Answer<image::ScreenedImage>> Editor::screen(image::UnscreenedImage pixels) {
  moderation::Context context{.use = moderation::Use::kPlain, .now = now()};
  auto admitted = co_await m_gate.admitUpload(std::move(pixels), std::move(context));
  if (!admitted) {
    const std::string reason = moderation::reasonText(m_state.locale, admitted.error().verdict);
    co_return failed(base::makeError(ErrorCode::kBlocked, "app.open", reason));
  }
  co_return std::move(*admitted);
}

Task<Answer<image::ScreenedImage>> Editor::decode(codec::Bytes file) {
  auto picture = co_await m_ports.decoder.decode(std::move(file), {});
  if (!picture) co_return failed(std::move(picture.error()));
  co_return co_await screen(std::move(picture->pixels));
}

Task<Answer<OpenedPicture>> Editor::open(codec::Bytes file, std::string name) {
  auto turn = co_await m_turnstile.enter();
  const JobList::Job job = m_jobs.begin("open");
  auto opened = co_await loadFile(job, std::make_shared<const codec::Bytes>(std::move(file)), std::move(name));
  finishProgress();
  if (!opened) co_return std::unexpected(std::move(opened.error()));
  beginSession(std::move(opened->session));
  co_return describeOpened(std::move(opened->notes));
}

Task<Answer<OpenedPicture>> Editor::openPixels(image::Image pixels, std::string name) {
  auto turn = co_await m_turnstile.enter();
  auto source = co_await screen(image::UnscreenedImage(std::move(pixels)));
  if (!source) co_return std::unexpected(std::move(source.error()));
  // Pixels without a file are kept as PNG, so that they survive a crash like any other picture.
  auto file = co_await m_ports.encoder.encode(*source, {.type = codec::FileType::kPng,
                                                        .source = codec::DigitalSource::kUnchanged}, {});
  if (!file) co_return failed(std::move(file.error()));
  auto kept = std::make_shared<const codec::Bytes>(std::move(*file));
  beginSession(newSession(std::move(*source), std::move(kept), codec::FileType::kPng, {}, std::move(name)));
  co_return describeOpened({});
}

Task<Answer<Editor::LoadedFile>> Editor::loadFile(const JobList::Job& job, std::shared_ptr<const codec::Bytes> file,
                                                  std::string name) {
  reporter(job, "decode")({"decode", 0, 1});
  auto picture = co_await m_ports.decoder.decode(*file, job.cancelToken());
  if (!picture) co_return failed(std::move(picture.error()));
  auto source = co_await screen(std::move(picture->pixels));
  if (!source) co_return std::unexpected(std::move(source.error()));
  co_return LoadedFile{newSession(std::move(*source), std::move(file), picture->type, std::move(picture->metadata),
                                  std::move(name)),
                       std::move(picture->notes)};
}

Session Editor::newSession(image::ScreenedImage source, std::shared_ptr<const codec::Bytes> file,
                           codec::FileType file_type, codec::Metadata metadata, std::string name) {
  const std::string id = "doc-" + std::to_string(static_cast<std::int64_t>(m_ports.now_ms())) + "-" +
                         std::to_string(++m_last_document_number);
  document::Document document{document::DocumentId{id}, std::move(source), std::move(name), {}, std::nullopt};
  return Session{document::History(std::move(document), {"history.open", {}}), std::move(file), file_type,
                 std::move(metadata)};
}

void Editor::beginSession(Session session) {
  cancelMaskWork();
  m_state.selected_edit.reset();
  m_state.split.reset();
  m_state.crop.reset();
  m_state.tool = Tool::kPan;
  m_session = std::move(session);
  m_preview_maker.clear();
  m_state.preview.reset();
  m_state.brush.diameter_px = brushDiameterFor(present()->source->spec());
  m_state.viewport = m_state.viewport.withImage(document::resultSpec(*present())).fitted();
  documentChanged();
}

OpenedPicture Editor::describeOpened(std::vector<codec::Note> notes) {
  for (const codec::Note& note : notes) {
    m_ports.notify({{"event", "toast"}, {"text", std::string(base::tr(m_state.locale, note.text))}});
  }
  const image::ImageSpec spec = present()->source->spec();
  announce("announce.opened", {{"width", std::to_string(spec.width)}, {"height", std::to_string(spec.height)}});
  return {present()->id, spec, std::move(notes)};
}

Task<Answer<bool>> Editor::restore() {
  auto turn = co_await m_turnstile.enter();
  auto saved = co_await m_autosaver.load(now());
  if (!saved) co_return failed(std::move(saved.error()));
  if (!*saved) co_return false;
  storage::SavedProject project = std::move(**saved);
  const JobList::Job job = m_jobs.begin("restore");
  auto file = std::make_shared<const codec::Bytes>(std::move(project.file));
  auto loaded = co_await loadFile(job, std::move(file), project.file_name);
  finishProgress();
  if (!loaded) co_return std::unexpected(std::move(loaded.error()));
  Session session = std::move(loaded->session);
  auto document = storage::restoreEdits(session.history.present(), project);
  if (!document) co_return failed(std::move(document.error()));
  session.history.push(std::move(*document), {"history.restore", {}});
  beginSession(std::move(session));
  announce("announce.restored");
  co_return true;
}

Task<Answer<bool>> Editor::forget() {
  auto turn = co_await m_turnstile.enter();
  m_jobs.cancel({});
  m_pending.discardAll();
  cancelMaskWork();
  m_session.reset();
  m_state.crop.reset();
  m_state.document.reset();
  m_state.result.reset();
  m_state.original.reset();
  m_state.preview.reset();
  m_preview_maker.clear();
  m_state.selection.reset();
  m_state.has_selection = m_state.has_mask = m_state.can_undo = m_state.can_redo = false;
  m_state.selected_edit.reset();
  m_pipeline.setBackend(m_backend);  // and with it every cached surface
  m_small_pictures.setBackend(m_backend);
  auto removed = co_await m_autosaver.forget();
  notifyState();
  m_ports.request_frame();
  if (!removed) co_return failed(std::move(removed.error()));
  co_return true;
}

}  // namespace atelier::app
