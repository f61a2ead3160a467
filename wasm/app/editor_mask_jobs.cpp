// Long work on a mask: in pieces between which the page lives, with cancel, and one step of history at its end.
#include <utility>

#include "app/editor.h"
#include "document/edit_space.h"
#include "image/mask_from_image.h"

namespace atelier::app {

using base::ErrorCode;
using base::Result;
using base::Task;
using document::TiledMask;

namespace {

constexpr double kWorkPerFrameMs = 12;  // what a frame may take and still look smooth

std::unexpected<CommandError> failed(base::Error error) { return std::unexpected(CommandError(std::move(error))); }

}  // namespace

// What a job knows between its pieces.
struct Editor::Breath {
  const JobList::Job& job;
  base::CancelToken cancel;
  double last_ms = 0;            // when the page lived last
  engine::ReportProgress report;  // empty until the job took longer than a frame
};

void Editor::runMaskJob(base::StringKey label, MakeMask make) {
  if (!m_session || m_mask_job) return;
  base::start(maskJob(label, std::move(make)), [](const Answer<bool>&) {});
}

Task<Answer<bool>> Editor::maskJob(base::StringKey label, MakeMask make) {
  auto turn = co_await m_mask_turnstile.enter();
  if (!m_session) co_return failed(base::makeError(ErrorCode::kNoDocument, "app.mask"));
  const document::DocumentId id = present()->id;
  const MaskTarget target = m_state.mask_of_edit;
  auto layer = co_await makeLayer(std::move(make));
  if (!m_session || present()->id != id) co_return failed(base::makeError(ErrorCode::kCancelled, "app.mask"));
  document::History& history = m_session->history;
  auto changed = layer ? withMaskAt(*present(), target, *layer) : base::fail(layer.error());
  const bool is_new = changed && maskAt(committed(), target) != *layer;
  if (is_new) {
    history.push(std::move(*changed), {label, {}});
  } else {
    history.rollBack();
  }
  documentChanged();
  if (changed) co_return is_new;
  reportError(changed.error());
  co_return failed(std::move(changed.error()));
}

// The present without what a gesture shows of it.
const document::Document& Editor::committed() const {
  const document::History& history = m_session->history;
  return history.states()[history.presentIndex()].document;
}

// What `make` gives, feathered as the options say.
Task<Result<document::MaskLayer>> Editor::makeLayer(MakeMask make) {
  const JobList::Job job = m_jobs.begin("mask");
  m_mask_job = job.name();
  auto breath = std::make_shared<Breath>(Breath{job, job.cancelToken(), m_ports.now_ms(), {}});
  const document::Pause pause = [this, breath](double share) { return breathe(breath, share); };
  const auto before = maskAt(committed(), m_state.mask_of_edit);
  auto painted = co_await make(pause);
  Result<document::MaskLayer> layer = base::fail(ErrorCode::kCancelled, "app.mask");
  if (painted) {
    layer = co_await document::layerInPieces(std::move(*painted), featherPx(), before, pause);
  } else {
    layer = base::fail(std::move(painted.error()));
  }
  m_mask_job.reset();
  if (breath->report) m_state.progress.reset();
  co_return layer;
}

Task<Result<void>> Editor::breathe(std::shared_ptr<Breath> breath, double share) {
  ATELIER_CO_CHECK(breath->cancel.check("app.mask"));
  if (!m_ports.yield || m_ports.now_ms() - breath->last_ms < kWorkPerFrameMs) co_return Result<void>();
  if (!breath->report) breath->report = reporter(breath->job, "mask");
  breath->report({"mask", share, 1});
  if (!co_await m_ports.yield()) co_return base::fail(ErrorCode::kCancelled, "app.mask");
  breath->last_ms = m_ports.now_ms();
  co_return breath->cancel.check("app.mask");
}

Task<Answer<bool>> Editor::importMask(image::Image picture) {
  if (!m_session) co_return failed(base::makeError(ErrorCode::kNoDocument, "app.importMask"));
  const document::Combination how = m_state.mask_options.combination;
  const bool takes_away = how == document::Combination::kSubtract || how == document::Combination::kIntersect;
  const TiledMask before = paintedAt(*present(), m_state.mask_of_edit, takes_away);
  const MakeMask make = [picture, how, before, document = *present()](document::Pause pause) {
    return joinedFromPicture(picture, document, before, how, std::move(pause));
  };
  co_return co_await maskJob("history.mask_load", make);
}

Task<Answer<codec::Bytes>> Editor::exportMask() {
  const auto mask = m_session ? maskAt(*present(), m_state.mask_of_edit) : std::nullopt;
  if (!mask) co_return failed(base::makeError(ErrorCode::kNoMask, "app.exportMask"));
  auto seen = document::seenMask(mask->applied(), document::standingBefore(*present(), present()->edits.size()));
  if (!seen) co_return failed(std::move(seen.error()));
  auto picture = image::imageFromMask(*seen);
  if (!picture) co_return failed(std::move(picture.error()));
  auto screened = co_await screen(image::UnscreenedImage(std::move(*picture)));
  if (!screened) co_return std::unexpected(std::move(screened.error()));
  auto bytes = co_await m_ports.encoder.encode(std::move(*screened), {.type = codec::FileType::kPng,
                                                                      .source = codec::DigitalSource::kUnchanged}, {});
  if (!bytes) co_return failed(std::move(bytes.error()));
  co_return std::move(*bytes);
}

}  // namespace atelier::app
