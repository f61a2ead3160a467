#include <array>

#include "app/command_row.h"
#include "storage/plan_json.h"

namespace atelier::app {

namespace {

constexpr std::size_t kMaxEdits = 100;

std::optional<std::size_t> indexField(const Json& params, std::string_view key) {
  const double index = numberOr(params, key, -1);
  if (index < 0 || index > 1e6) return std::nullopt;
  return static_cast<std::size_t>(index);
}

CommandTask history(Editor& editor, Command&) { co_return replyWith(editor.describeHistory()); }

CommandTask jumpTo(Editor& editor, Command& command) {
  const auto index = indexField(command.params, "index");
  if (!index || !editor.jumpTo(*index)) co_return badRequest("index");
  co_return replyWith(true);
}

// {"editId"}: that edit; without: all that are switched on. What comes back is what "edits_add" takes.
CommandTask copyEdits(Editor& editor, Command& command) {
  std::optional<document::EditId> only;
  if (find(command.params, "editId")) {
    only = document::editIdFromName(textOr(command.params, "editId", ""));
    if (!only) co_return badRequest("editId");
  }
  Json edits = Json::array();
  for (const LooseEdit& edit : editor.copyEdits(only)) {
    edits.push_back({{"instruction", edit.instruction}, {"plan", storage::planToJson(edit.plan)}});
  }
  co_return replyWith(std::move(edits));
}

CommandTask addEdits(Editor& editor, Command& command) {
  const Json* list = find(command.params, "edits");
  if (!list || !list->is_array() || list->size() > kMaxEdits) co_return badRequest("edits");
  std::vector<LooseEdit> edits;
  for (const Json& each : *list) {
    auto plan = planField(each);
    if (!plan) co_return std::unexpected(std::move(plan.error()));
    if (!*plan || (*plan)->steps.empty()) co_return badRequest("edits: a plan each");
    edits.push_back({textOr(each, "instruction", ""), std::move(**plan)});
  }
  auto added = co_await editor.addEdits(std::move(edits));
  if (!added) co_return std::unexpected(std::move(added.error()));
  co_return replyWith(*added);
}

CommandTask selectedEdit(Editor& editor, Command&) {
  const auto& selected = editor.state().selected_edit;
  co_return replyWith(selected ? Json(document::apiName(*selected)) : Json(nullptr));
}

// Reads a plan without doing anything: it comes back in full, each step with its name in the person's language.
CommandTask describePlan(Editor& editor, Command& command) {
  auto plan = planField(command.params);
  if (!plan) co_return std::unexpected(std::move(plan.error()));
  if (!*plan) co_return badRequest("plan");
  Json labels = Json::array();
  for (const image::PlanStep& step : (*plan)->steps) {
    labels.push_back(std::string(base::tr(editor.state().locale, image::operatorInfo(step.op).label)));
  }
  co_return replyWith({{"plan", storage::planToJson(**plan)}, {"labels", std::move(labels)}});
}

CommandTask preview(Editor& editor, Command& command) {
  const Json& params = command.params;
  PreviewCommand preview{.max_side = static_cast<int>(std::clamp(numberOr(params, "side", 96), 16.0, 1024.0))};
  preview.is_original = flagOr(params, "original", false);
  preview.state = indexField(params, "state");
  if (find(params, "without")) {
    preview.without = document::editIdFromName(textOr(params, "without", ""));
    if (!preview.without) co_return badRequest("without");
  }
  auto plan = planField(params);
  if (!plan) co_return std::unexpected(std::move(plan.error()));
  preview.plan = std::move(*plan);
  preview.instruction = textOr(params, "instruction", "");
  preview.reading = indexField(params, "reading");
  auto picture = co_await editor.preview(std::move(preview));
  if (!picture) co_return std::unexpected(std::move(picture.error()));
  co_return replyWith(std::move(*picture));
}

constexpr std::array kRows{
    CommandRow{"history", history},      CommandRow{"history_jump", jumpTo},
    CommandRow{"edits_copy", copyEdits}, CommandRow{"edits_add", addEdits},
    CommandRow{"plan", describePlan},    CommandRow{"preview", preview},
    CommandRow{"selected_edit", selectedEdit},
};

}  // namespace

Answer<std::optional<image::EditPlan>> planField(const Json& json) {
  const Json* steps = find(json, "plan");
  if (!steps) return std::nullopt;
  if (!steps->is_array() || steps->size() > kMaxPlanSteps) return badRequest("plan");
  auto plan = storage::planFromJson(*steps);
  if (!plan) return std::unexpected(CommandError(std::move(plan.error())));
  return std::move(*plan);
}

std::span<const CommandRow> workingCommands() { return kRows; }

}  // namespace atelier::app
