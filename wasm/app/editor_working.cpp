// Working with edits: the list of states, copies and presets, and small pictures of what is or could be.
#include <string>
#include <utility>

#include "app/earlier_edit.h"
#include "app/editor.h"
#include "instruct/understand.h"
#include "render/render_plan.h"

namespace atelier::app {

using base::ErrorCode;
using base::Task;

namespace {

base::Error badRequest(std::string detail) {
  return base::makeError(ErrorCode::kBadRequest, "app.working", std::move(detail));
}

std::unexpected<CommandError> refused(base::Error error) { return std::unexpected(CommandError(std::move(error))); }

document::Edit editOf(LooseEdit loose, document::EditId id, std::uint64_t seed) {
  document::Edit edit;
  edit.id = id;
  edit.instruction = std::move(loose.instruction);
  edit.engine = "instant";
  edit.plan = std::move(loose.plan);
  edit.seed = seed;
  return edit;
}

}  // namespace

bool Editor::jumpTo(std::size_t state) {
  finishCrop(true);
  if (!m_session || !m_session->history.jumpTo(state)) return false;
  documentChanged();
  announce("announce.jumped");
  return true;
}

Json Editor::describeHistory() const {
  if (!m_session) return {{"present", 0}, {"states", Json::array()}};
  Json states = Json::array();
  for (const document::HistoryState& state : m_session->history.states()) {
    const std::uint64_t key = render::prefixKey(state.document, state.document.edits.size());
    states.push_back({{"label", std::string(base::tr(m_state.locale, state.label.text))},
                      {"detail", state.label.detail},
                      {"key", std::to_string(key)}});
  }
  return {{"present", m_session->history.presentIndex()}, {"states", std::move(states)}};
}

std::vector<LooseEdit> Editor::copyEdits(std::optional<document::EditId> only) const {
  std::vector<LooseEdit> copies;
  if (!m_session) return copies;
  for (const document::EditRef& edit : present()->edits) {
    const bool is_wanted = only ? edit->id == *only : edit->is_enabled;
    if (is_wanted && !edit->plan.steps.empty()) copies.push_back({edit->instruction, edit->plan});
  }
  return copies;
}

Task<Answer<bool>> Editor::addEdits(std::vector<LooseEdit> edits) {
  auto turn = co_await m_turnstile.enter();
  if (!m_session) co_return refused(base::makeError(ErrorCode::kNoDocument, "app.working"));
  finishCrop(true);
  const JobList::Job job = m_jobs.begin("edit");
  auto added = co_await tryAddEdits(job, std::move(edits));
  finishProgress();
  if (added) announce("announce.edited");
  co_return added;
}

Task<Answer<bool>> Editor::tryAddEdits(const JobList::Job& job, std::vector<LooseEdit> edits) {
  if (edits.empty()) co_return refused(badRequest("edits"));
  const auto report = reporter(job, "edit");
  const base::CancelToken cancel = job.cancelToken();
  document::Document candidate = *present();
  const bool has_selection = document::isPainted(candidate.selection);
  std::string title;
  for (LooseEdit& loose : edits) {
    // A title that comes from a file or a link is read before it is shown, like an instruction.
    moderation::Context context{.use = moderation::Use::kPlain, .now = now(), .text = loose.instruction,
                                .cancel = cancel};
    const moderation::Verdict words = co_await m_gate.reviewText(std::move(context));
    if (!words.isAllowed()) co_return refused(base::makeError(ErrorCode::kBlocked, "app.working"));
    if (image::speaksOfMask(loose.plan) && !has_selection) {
      co_return refused(base::makeError(ErrorCode::kNoMask, "app.working"));
    }
    if (title.empty()) title = loose.instruction;
    document::Edit edit = editOf(std::move(loose), m_session->nextEditId(), static_cast<std::uint64_t>(m_ports.now_ms()));
    if (has_selection) edit.mask = candidate.selection;
    auto next = document::addEdit(candidate, std::move(edit));
    if (!next) co_return refused(std::move(next.error()));
    candidate = std::move(*next);
  }
  if (has_selection) candidate.selection.reset();
  auto rendered = co_await m_pipeline.render(candidate, report, cancel, now());
  if (!rendered) {
    if (auto* error = std::get_if<base::Error>(&rendered.error())) co_return refused(std::move(*error));
    co_return refused(base::makeError(ErrorCode::kBlocked, "app.working"));
  }
  if (cancel.isCancelled()) co_return refused(base::makeError(ErrorCode::kCancelled, "app.working"));
  m_state.selected_edit = candidate.edits.back()->id;
  m_session->history.push(std::move(candidate), {"history.paste", std::move(title)});
  documentChanged();
  co_return true;
}

base::Result<document::Document> Editor::previewed(const PreviewCommand& command) const {
  const auto& states = m_session->history.states();
  if (command.state && *command.state >= states.size()) return base::fail(badRequest("state"));
  document::Document document = command.state ? states[*command.state].document : *present();
  if (command.is_original) return geometryOnly(std::move(document));
  if (command.without) return document::setEditEnabled(document, *command.without, false);
  LooseEdit one_more{command.instruction, {}};
  if (command.plan) {
    one_more.plan = *command.plan;
  } else if (command.reading) {
    auto choices = understandAfter(lastInstantEdit(*present()), command.instruction).choices();
    if (*command.reading >= choices.size()) return base::fail(badRequest("reading"));
    one_more.plan = std::move(choices[*command.reading]);
  } else {
    return document;
  }
  document::Edit edit = editOf(std::move(one_more), document::firstFreeId(document), 0);
  if (document::isPainted(document.selection)) edit.mask = document.selection;
  return document::addEdit(document, std::move(edit));
}

Task<Answer<image::ScreenedImage>> Editor::preview(PreviewCommand command) {
  if (!m_session) co_return refused(base::makeError(ErrorCode::kNoDocument, "app.working"));
  auto document = previewed(command);
  if (!document) co_return refused(std::move(document.error()));
  auto picture = co_await m_small_pictures.render(std::move(*document), command.max_side, now());
  if (!picture) co_return refused(std::move(picture.error()));
  co_return std::move(*picture);
}

}  // namespace atelier::app
