// What leaves the editor: files, pixels and the description of its state.
#include <algorithm>
#include <utility>

#include "app/editor.h"
#include "app/answer_json.h"
#include "gpu/transfer.h"
#include "image/resize.h"
#include "image/small_copy.h"

namespace atelier::app {

using base::ErrorCode;
using base::Task;

namespace {

std::unexpected<CommandError> failed(base::Error error) { return std::unexpected(CommandError(std::move(error))); }

// What a person did to the picture, as IPTC's digital source type says it.
codec::DigitalSource sourceOf(const document::Document& document) {
  bool has_edits = false;
  for (const document::EditRef& edit : document.edits) {
    if (!edit->is_enabled) continue;
    if (edit->result) return codec::DigitalSource::kComposite;
    has_edits = true;
  }
  return has_edits ? codec::DigitalSource::kHumanEdits : codec::DigitalSource::kUnchanged;
}

}  // namespace

Task<Answer<image::ScreenedImage>> Editor::pixels() {
  auto turn = co_await m_turnstile.enter();
  if (!m_session) co_return failed(base::makeError(ErrorCode::kNoDocument, "app.pixels"));
  finishCrop(true);
  auto rendered = co_await m_pipeline.render(*present(), {}, {}, now());
  if (!rendered) {
    if (auto* error = std::get_if<base::Error>(&rendered.error())) co_return failed(std::move(*error));
    co_return failed(base::makeError(ErrorCode::kBlocked, "app.pixels"));
  }
  const std::shared_ptr<gpu::Backend> backend = m_backend;
  if (!backend) co_return failed(base::makeError(ErrorCode::kDeviceLost, "app.pixels"));
  auto pixels = co_await gpu::Transfer::read(*backend, std::move(rendered->result), {});
  if (!pixels) co_return failed(std::move(pixels.error()));
  co_return std::move(*pixels);
}

Task<Answer<codec::Bytes>> Editor::exportPicture(ExportCommand command) {
  auto full_size = co_await pixels();
  if (!full_size) co_return std::unexpected(std::move(full_size.error()));
  const JobList::Job job = m_jobs.begin("export");
  reporter(job, "export")({"export", 0, 1});
  auto bytes = co_await encode(std::move(*full_size), command, job.cancelToken());
  finishProgress();
  if (!bytes) co_return failed(std::move(bytes.error()));
  announce("announce.exported");
  co_return std::move(*bytes);
}

Task<base::Result<codec::Bytes>> Editor::encode(image::ScreenedImage picture, ExportCommand command,
                                                base::CancelToken cancel) {
  const bool is_full_size = command.max_side <= 0;
  const image::ImageSpec spec = is_full_size ? picture->spec() : image::fittedInto(picture->spec(), command.max_side);
  if (spec != picture->spec()) {
    ATELIER_CO_TRY(smaller, image::resized(picture, spec));
    picture = std::move(smaller);
  }
  codec::EncodeRequest request{.type = command.type,
                               .quality = command.quality,
                               .metadata = m_session ? m_session->metadata : codec::Metadata{},
                               .keeps_private_metadata = command.keeps_private_metadata,
                               .source = m_session ? sourceOf(*present()) : codec::DigitalSource::kUnchanged};
  co_return co_await m_ports.encoder.encode(std::move(picture), std::move(request), std::move(cancel));
}

Task<Answer<Json>> Editor::describeState() {
  Json models = Json::array();
  for (const CatalogEntry& model : m_catalog) {
    models.push_back({{"id", model.id}, {"state", "absent"}, {"bytesDone", 0}, {"bytesTotal", model.bytes_total}});
  }
  const auto usage = co_await m_ports.store.usage();
  const auto expires = m_autosaver.expiresAt();
  Json storage{{"used", usage ? usage->used : 0}, {"quota", usage ? usage->quota : 0}, {"expiresAt", nullptr}};
  if (expires) storage["expiresAt"] = expires->time_since_epoch().count();
  co_return Json{{"document", documentToJson()},
                 {"models", std::move(models)},
                 {"storage", std::move(storage)},
                 {"runtime", toJson(m_inference)}};
}

Json Editor::documentToJson() const {
  if (!m_session) return nullptr;
  const document::Document& document = *present();
  Json edits = Json::array();
  for (const document::EditRef& edit : document.edits) {
    edits.push_back({{"id", document::apiName(edit->id)},
                     {"instruction", edit->instruction},
                     {"engine", edit->engine},
                     {"enabled", edit->is_enabled},
                     {"steps", stepsToJson(*edit, m_state.locale)}});
  }
  const image::ImageSpec spec = document::resultSpec(document);
  return {{"id", document.id.text}, {"width", spec.width}, {"height", spec.height},
          {"name", document.file_name}, {"edits", std::move(edits)}};
}

// What the shell shows of the state; the picture itself is the canvas's business.
void Editor::notifyState() {
  m_ports.notify({{"event", "state"},
                  {"document", documentToJson()},
                  {"canUndo", m_state.can_undo},
                  {"canRedo", m_state.can_redo},
                  {"hasSelection", m_state.has_selection},
                  {"busy", !m_jobs.isEmpty()}});
}

}  // namespace atelier::app
