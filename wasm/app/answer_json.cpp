#include "app/answer_json.h"

#include "storage/plan_json.h"

namespace atelier::app {

namespace {

Json verdictsToJson(const std::vector<moderation::Verdict>& verdicts, base::Locale locale) {
  Json list = Json::array();
  for (const moderation::Verdict& verdict : verdicts) list.push_back(toJson(verdict, locale));
  return list;
}

Json doneToJson(const EditDone& done, base::Locale locale) {
  return {{"status", "done"},
          {"editId", document::apiName(done.edit)},
          {"engine", done.engine},
          {"plan", storage::planToJson(done.plan)},
          {"seed", done.seed},
          {"unheeded", done.unheeded},
          {"moderation", verdictsToJson(done.verdicts, locale)},
          {"timings", done.timings_ms}};
}

}  // namespace

Json toJson(const moderation::Verdict& verdict, base::Locale locale) {
  Json categories = Json::array();
  for (const auto& [id, score] : verdict.categories) categories.push_back({{"id", id}, {"score", score}});
  return {{"decision", std::string(apiName(verdict.decision))},
          {"layer", std::string(apiName(verdict.layer))},
          {"categories", std::move(categories)},
          {"reason", verdict.isAllowed() ? std::string() : moderation::reasonText(locale, verdict)}};
}

Json toJson(const OpenedPicture& opened, base::Locale locale) {
  Json notes = Json::array();
  for (const codec::Note& note : opened.notes) notes.push_back(std::string(base::tr(locale, note.text)));
  return {{"width", opened.spec.width}, {"height", opened.spec.height}, {"id", opened.id.text}, {"notes", notes}};
}

Json toJson(const EditAnswer& answer, base::Locale locale) {
  if (const auto* done = std::get_if<EditDone>(&answer)) return doneToJson(*done, locale);
  if (const auto* pending = std::get_if<EditNeedsConfirmation>(&answer)) {
    return {{"status", "needs_confirmation"},
            {"token", pending->token},
            {"moderation", verdictsToJson(pending->verdicts, locale)}};
  }
  return {{"status", "blocked"}, {"moderation", verdictsToJson(std::get<EditBlocked>(answer).verdicts, locale)}};
}

Json stepsToJson(const document::Edit& edit, base::Locale locale) {
  Json steps = Json::array();
  for (const image::PlanStep& step : edit.plan.steps) {
    const image::OperatorInfo& info = image::operatorInfo(step.op);
    steps.push_back({{"op", std::string(info.name)},
                     {"label", std::string(base::tr(locale, info.label))},
                     {"words", document::wordsOf(edit, step)}});
  }
  return steps;
}

}  // namespace atelier::app
