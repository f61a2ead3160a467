// One instruction: understood, reviewed, run and kept; or refused with nothing changed.
#include <algorithm>
#include <utility>

#include "app/earlier_edit.h"
#include "app/editor.h"
#include "gpu/transfer.h"
#include "image/mask_from_image.h"
#include "storage/plan_json.h"

namespace atelier::app {

using base::ErrorCode;
using base::Task;

namespace {

std::unexpected<CommandError> refused(ErrorCode code, std::string detail = {}) {
  return std::unexpected(CommandError(base::makeError(code, "app.edit", std::move(detail))));
}

std::vector<std::string> wordsOf(std::string_view instruction, const std::vector<image::TextSpan>& spans) {
  std::vector<std::string> words;
  for (const image::TextSpan& span : spans) {
    words.emplace_back(instruction.substr(span.begin, span.end - span.begin));
  }
  return words;
}

// What a person can choose instead, in words that read back to it.
void addChoices(Json& facts, const instruct::Understanding& understanding, base::Locale locale) {
  Json plans = Json::array(), texts = Json::array();
  for (const auto& plan : understanding.choices()) {
    plans.push_back(storage::planToJson(plan));
    texts.push_back(instruct::toText(plan, locale));
  }
  facts["plans"] = std::move(plans);
  facts["texts"] = std::move(texts);
}

// What scripts and people read about an instruction that cannot be carried out as a whole.
Json factsOf(std::string_view instruction, const instruct::Understanding& understanding, base::Locale locale) {
  std::vector<std::string> unknown = wordsOf(instruction, understanding.unknown);
  for (std::string& word : wordsOf(instruction, understanding.generative)) unknown.push_back(std::move(word));
  Json facts = {{"understood", wordsOf(instruction, understanding.understood)}, {"unknown", std::move(unknown)}};
  addChoices(facts, understanding, locale);
  return facts;
}

// Less of every step: its strength moves towards the value that changes nothing.
image::EditPlan weakened(image::EditPlan plan, float strength) {
  const float share = std::clamp(strength, 0.0f, 1.0f);
  for (image::PlanStep& step : plan.steps) {
    const auto& info = image::operatorInfo(step.op);
    if (info.kind == image::OperatorKind::kGeometry || step.values.empty()) continue;
    const float identity = info.parameters[0].identity;
    step.values[0] = identity + (step.values[0] - identity) * share;
  }
  return plan;
}

// The readings of which a person has to choose one, or the answer to a question.
CommandError choiceOf(const instruct::Understanding& understanding, base::Locale locale) {
  Json facts = {{"question", understanding.is_question}};
  addChoices(facts, understanding, locale);
  return CommandError(base::makeError(ErrorCode::kAmbiguous, "app.edit"), std::move(facts));
}

}  // namespace

Task<Answer<EditAnswer>> Editor::edit(EditCommand command) {
  auto turn = co_await m_turnstile.enter();
  { auto mask_is_made = co_await m_mask_turnstile.enter(); }
  if (!m_session) co_return refused(ErrorCode::kNoDocument);
  finishCrop(true);
  const JobList::Job job = m_jobs.begin("edit");
  auto answer = co_await tryEdit(job, std::move(command));
  finishProgress();
  if (answer && std::holds_alternative<EditDone>(*answer)) announce("announce.edited");
  co_return answer;
}

Task<Answer<EditAnswer>> Editor::tryEdit(const JobList::Job& job, EditCommand command) {
  const auto report = reporter(job, "edit");
  const base::CancelToken cancel = job.cancelToken();
  moderation::Context context{.use = moderation::Use::kPlain, .now = now(), .text = command.instruction,
                              .cancel = cancel};
  const moderation::Verdict words = co_await m_gate.reviewText(std::move(context));
  if (!words.isAllowed()) co_return EditBlocked{{words}};

  if (const auto undone = takeBack(command)) co_return EditDone{*undone, "instant", {}, 0, {words}, {}};
  auto planned = planEdit(command);
  if (!planned) co_return std::unexpected(std::move(planned.error()));
  document::Edit& edit = planned->edit;
  auto candidate = withEdit(*present(), edit);
  if (!candidate) co_return refused(candidate.error().code, candidate.error().detail);

  auto rendered = co_await m_pipeline.render(std::move(*candidate), report, cancel, now());
  if (!rendered) co_return co_await answerFailure(std::move(rendered.error()), edit);
  if (cancel.isCancelled()) co_return refused(ErrorCode::kCancelled);

  EditDone done{edit.id, edit.engine, edit.plan, edit.seed, {words}, std::move(rendered->timings_ms),
                std::move(planned->unheeded)};
  done.verdicts.insert(done.verdicts.end(), rendered->verdicts.begin(), rendered->verdicts.end());
  keepEdit(std::move(edit), command.uses_selection);
  co_return done;
}

// "Undo", in words: the last step where it was an instruction, or else the last edit.
std::optional<document::EditId> Editor::takeBack(const EditCommand& command) {
  const document::Edit* last = lastInstantEdit(*present());
  if (last == nullptr || !understandAfter(last, command.instruction).undoes) return std::nullopt;
  const document::EditId id = last->id;
  const auto& history = m_session->history;
  const bool was_instruction = history.states()[history.presentIndex()].label.text.name() == "history.edit";
  if (was_instruction ? undo() : deleteEdit(id)) return id;
  return std::nullopt;
}

// What to do, from the words (after the last edit, to which they may refer) or as it was given.
Answer<Editor::Wanted> Editor::wantedBy(const EditCommand& command) const {
  if (command.plan) return Wanted{*command.plan, command.instruction, false};
  instruct::Understanding understanding = understandAfter(lastInstantEdit(*present()), command.instruction);
  std::vector<image::EditPlan> choices = understanding.choices();
  if (command.reading && *command.reading < choices.size()) {
    return Wanted{std::move(choices[*command.reading]), std::move(understanding.instruction), understanding.revises};
  }
  if (!understanding.generative.empty()) return std::unexpected(needsModel(command.instruction, understanding));
  if (!understanding.alternatives.empty()) {
    const bool needs_mask = std::ranges::all_of(understanding.alternatives, image::speaksOfMask);
    if (needs_mask && !hasMask(command)) return refused(ErrorCode::kNoMask);
    return std::unexpected(choiceOf(understanding, m_state.locale));
  }
  if (!understanding.isComplete()) {
    return std::unexpected(CommandError(base::makeError(ErrorCode::kNotUnderstood, "app.edit"),
                                        factsOf(command.instruction, understanding, m_state.locale)));
  }
  return Wanted{std::move(understanding.plan), std::move(understanding.instruction), understanding.revises,
                wordsOf(command.instruction, understanding.unheeded)};
}

// Words, engine and mask to an edit of the present document.
Answer<Editor::Planned> Editor::planEdit(EditCommand& command) {
  const bool wants_model = command.engine == "kontext" || !command.model.empty() || command.has_references;
  if (wants_model) return std::unexpected(needsModel());
  if (command.engine != "auto" && command.engine != "instant") return refused(ErrorCode::kBadRequest, command.engine);

  auto wanted = wantedBy(command);
  if (!wanted) return std::unexpected(std::move(wanted.error()));
  const document::Edit* last = wanted->revises ? lastInstantEdit(*present()) : nullptr;
  auto mask = maskFor(command);
  if (!mask) return std::unexpected(CommandError(std::move(mask.error())));
  const bool has_mask = *mask || (last && last->mask);
  if (!has_mask && image::speaksOfMask(wanted->plan)) return refused(ErrorCode::kNoMask);
  document::Edit edit;
  if (last) edit = *last;
  if (!last) edit.id = m_session->nextEditId();
  edit.instruction = std::move(wanted->instruction);
  edit.engine = "instant";
  edit.plan = weakened(std::move(wanted->plan), command.strength);
  if (!last || *mask) edit.mask = std::move(*mask);
  edit.seed = command.seed.value_or(static_cast<std::uint64_t>(m_ports.now_ms()));
  return Planned{std::move(edit), std::move(wanted->unheeded)};
}

// Given, or painted.
bool Editor::hasMask(const EditCommand& command) const {
  return command.mask || (command.uses_selection && document::isPainted(present()->selection));
}

// The mask that was given, brought to the picture's size, or else the one that was painted.
base::Result<std::optional<document::MaskLayer>> Editor::maskFor(const EditCommand& command) const {
  const document::Document& document = *present();
  if (command.mask) {
    ATELIER_TRY(seen, image::maskFromImage(*command.mask, document::resultSpec(document)));
    const auto standing = document::standingBefore(document, document.edits.size());
    ATELIER_TRY(painted, document::sourceMask(seen, standing));
    return document::MaskLayer(std::move(painted));
  }
  if (!hasMask(command)) return std::nullopt;
  return document.selection;
}

// The present may have moved on while the edit ran (an undo): the edit goes on top of what is there now.
void Editor::keepEdit(document::Edit edit, bool clears_selection) {
  const document::EditId id = edit.id;
  std::string instruction = edit.instruction;
  auto document = withEdit(*present(), std::move(edit));
  if (!document) return;
  if (clears_selection) document->selection.reset();
  m_session->history.push(std::move(*document), {"history.edit", std::move(instruction)});
  m_state.selected_edit = id;
  m_state.mask_of_edit.reset();  // what is painted next is for the next edit
  documentChanged();
}

Task<Answer<EditAnswer>> Editor::answerFailure(ResultPipeline::Failure failure, document::Edit edit) {
  if (auto* error = std::get_if<base::Error>(&failure)) co_return std::unexpected(CommandError(std::move(*error)));
  auto withheld = std::move(std::get<HeldBack>(failure).withheld);
  if (!withheld.pixels) co_return EditBlocked{{withheld.verdict}};
  const base::Time expires = now() + m_gate.policy().confirmation_lifetime;
  const std::string token = m_pending.hold(std::move(*withheld.pixels), withheld.verdict, expires);
  m_pending_edits.insert_or_assign(token, std::move(edit));
  co_return EditNeedsConfirmation{token, {withheld.verdict}};
}

Task<Answer<EditAnswer>> Editor::confirm(std::string token, bool is_yes) {
  auto turn = co_await m_turnstile.enter();
  auto waiting = m_pending_edits.extract(token);
  if (waiting.empty() || !m_session) co_return refused(ErrorCode::kBadRequest, token);
  document::Edit edit = std::move(waiting.mapped());
  const moderation::Verdict* found = m_pending.verdict(token);
  const moderation::Verdict verdict = found ? *found : moderation::Verdict{};
  if (!is_yes) {
    m_pending.discard(token);
    co_return EditBlocked{{verdict}};
  }
  auto revealed = m_gate.reveal(m_pending, token, now());
  if (!revealed) co_return std::unexpected(CommandError(std::move(revealed.error())));
  const std::shared_ptr<gpu::Backend> backend = m_backend;
  if (!backend) co_return refused(ErrorCode::kDeviceLost);
  auto pixels = co_await gpu::Transfer::read(*backend, std::move(*revealed), {});
  if (!pixels) co_return std::unexpected(CommandError(std::move(pixels.error())));
  edit.result = std::move(*pixels);
  EditDone done{edit.id, edit.engine, edit.plan, edit.seed, {verdict}, {}};
  keepEdit(std::move(edit), false);
  co_return done;
}

CommandError Editor::needsModel(std::string_view words, const instruct::Understanding& understanding) const {
  Json detail = factsOf(words, understanding, m_state.locale);
  detail["models"] = Json::array();
  for (const CatalogEntry& model : m_catalog) detail["models"].push_back(model.id);
  return CommandError(base::makeError(ErrorCode::kNeedsModel, "app.edit"), std::move(detail));
}

Task<moderation::Verdict> Editor::moderate(std::string text, std::optional<image::Image> picture,
                                           moderation::Use use) {
  moderation::Verdict verdict = moderation::allow(moderation::Layer::kPrompt);
  if (!text.empty()) verdict = co_await m_gate.reviewText({.use = use, .now = now(), .text = text});
  if (!picture) co_return verdict;
  const moderation::Verdict seen = co_await m_gate.reviewPicture(*picture, {.use = use, .now = now(), .text = text});
  co_return text.empty() ? seen : moderation::stricter(verdict, seen);
}

}  // namespace atelier::app
