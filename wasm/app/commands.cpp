#include "app/commands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

#include "app/answer_json.h"
#include "app/command_row.h"
#include "base/strings.h"

namespace atelier::app {

using base::ErrorCode;
using base::Task;

namespace {

// The bytes that `description` ({"buffer": i, …}) names; they change hands.
base::OwnedBytes* bufferOf(Command& command, const Json& description) {
  const double index = numberOr(description, "buffer", -1);
  if (index < 0 || index >= static_cast<double>(command.buffers.size())) return nullptr;
  return &command.buffers[static_cast<std::size_t>(index)];
}

bool isRawPixels(const Json& description) { return find(description, "width") && find(description, "height"); }

base::Result<image::Image> rawPixels(Command& command, const Json& description) {
  base::OwnedBytes* bytes = bufferOf(command, description);
  if (!bytes) return base::fail(ErrorCode::kBadRequest, "app.pixels");
  const image::ImageSpec spec{static_cast<int>(numberOr(description, "width", 0)),
                              static_cast<int>(numberOr(description, "height", 0))};
  ATELIER_TRY(buffer, image::ImageBuffer::adopt(spec, std::move(*bytes)));
  return image::Image(std::move(buffer));
}

codec::Bytes fileBytes(const base::OwnedBytes& bytes) {
  return codec::Bytes(bytes.span().begin(), bytes.span().end());
}

CommandTask open(Editor& editor, Command& command) {
  const Json* picture = find(command.params, "image");
  base::OwnedBytes* bytes = picture ? bufferOf(command, *picture) : nullptr;
  if (!bytes) co_return badRequest("image");
  const std::string name = textOr(*picture, "name", "");
  Answer<OpenedPicture> opened = std::unexpected(CommandError(base::Error{}));
  if (isRawPixels(*picture)) {
    auto pixels = rawPixels(command, *picture);
    if (!pixels) co_return std::unexpected(CommandError(pixels.error()));
    opened = co_await editor.openPixels(std::move(*pixels), name);
  } else {
    codec::Bytes file = fileBytes(*std::exchange(bytes, nullptr));
    opened = co_await editor.open(std::move(file), name);
  }
  if (!opened) co_return std::unexpected(std::move(opened.error()));
  co_return replyWith(toJson(*opened, editor.state().locale));
}

// A picture that goes with a command, as raw pixels or as a file; none where `key` is absent.
Task<Answer<std::optional<image::Image>>> pictureOf(Editor& editor, Command& command, std::string_view key) {
  const Json* description = find(command.params, key);
  if (!description) co_return std::nullopt;
  if (isRawPixels(*description)) {
    auto pixels = rawPixels(command, *description);
    if (!pixels) co_return std::unexpected(CommandError(pixels.error()));
    co_return std::move(*pixels);
  }
  const base::OwnedBytes* bytes = bufferOf(command, *description);
  if (!bytes) co_return badRequest(std::string(key));
  auto picture = co_await editor.decode(fileBytes(*bytes));
  if (!picture) co_return std::unexpected(std::move(picture.error()));
  co_return picture->get();
}

CommandTask edit(Editor& editor, Command& command) {
  const Json& params = command.params;
  EditCommand edit;
  edit.instruction = textOr(params, "instruction", "");
  auto mask = co_await pictureOf(editor, command, "mask");
  if (!mask) co_return std::unexpected(std::move(mask.error()));
  edit.mask = std::move(*mask);
  edit.uses_selection = flagOr(params, "useSelection", false);
  const Json* references = find(params, "references");
  edit.has_references = references && references->is_array() && !references->empty();
  auto plan = planField(params);
  if (!plan) co_return std::unexpected(std::move(plan.error()));
  if (*plan && (*plan)->steps.empty()) co_return badRequest("plan: at least one step");
  edit.plan = std::move(*plan);
  if (const double reading = numberOr(params, "reading", -1); reading >= 0) {
    edit.reading = static_cast<std::size_t>(reading);
  }
  edit.engine = textOr(params, "engine", "auto");
  edit.model = textOr(params, "model", "");
  edit.strength = static_cast<float>(numberOr(params, "strength", 1));
  if (const double seed = numberOr(params, "seed", -1); seed >= 0) edit.seed = static_cast<std::uint64_t>(seed);
  auto answer = co_await editor.edit(std::move(edit));
  if (!answer) co_return std::unexpected(std::move(answer.error()));
  co_return replyWith(toJson(*answer, editor.state().locale));
}

CommandTask confirm(Editor& editor, Command& command) {
  auto answer = co_await editor.confirm(textOr(command.params, "token", ""), flagOr(command.params, "yes", false));
  if (!answer) co_return std::unexpected(std::move(answer.error()));
  co_return replyWith(toJson(*answer, editor.state().locale));
}

CommandTask generate(Editor& editor, Command&) {
  co_return std::unexpected(editor.needsModel());
}

CommandTask moderate(Editor& editor, Command& command) {
  auto picture = co_await pictureOf(editor, command, "image");
  if (!picture) co_return std::unexpected(std::move(picture.error()));
  const std::string text = textOr(command.params, "text", "");
  if (text.empty() && !*picture) co_return badRequest("text, image");
  // Without a context the question is about plain editing, which is what happens without further ado.
  const Json* context = find(command.params, "context");
  const auto use = context ? moderation::useFromName(textOr(command.params, "context", "")) : moderation::Use::kPlain;
  const moderation::Verdict verdict = co_await editor.moderate(text, std::move(*picture), use);
  co_return replyWith(toJson(verdict, editor.state().locale));
}

CommandTask exportPicture(Editor& editor, Command& command) {
  ExportCommand request;
  const std::string type = textOr(command.params, "type", "image/png");
  const auto file_type = codec::fileTypeFromMime(type);
  if (!file_type) co_return badRequest(type);
  request.type = *file_type;
  request.quality = static_cast<float>(std::clamp(numberOr(command.params, "quality", 0.92), 0.0, 1.0));
  request.max_side = static_cast<int>(std::clamp(numberOr(command.params, "maxSide", 0), 0.0, 1e6));
  request.keeps_private_metadata = flagOr(command.params, "keepLocation", false);
  auto bytes = co_await editor.exportPicture(request);
  if (!bytes) co_return std::unexpected(std::move(bytes.error()));
  co_return Reply{{{"type", type}}, std::move(*bytes)};
}

CommandTask pixels(Editor& editor, Command&) {
  auto pixels = co_await editor.pixels();
  if (!pixels) co_return std::unexpected(std::move(pixels.error()));
  co_return replyWith(std::move(*pixels));
}

CommandTask state(Editor& editor, Command&) {
  auto described = co_await editor.describeState();
  if (!described) co_return std::unexpected(std::move(described.error()));
  co_return replyWith(std::move(*described));
}

CommandTask undo(Editor& editor, Command&) { co_return replyWith(editor.undo()); }
CommandTask redo(Editor& editor, Command&) { co_return replyWith(editor.redo()); }

CommandTask cancel(Editor& editor, Command& command) {
  editor.jobs().cancel(textOr(command.params, "job", ""));
  co_return replyWith(nullptr);
}

CommandTask action(Editor& editor, Command& command) {
  const std::string name = textOr(command.params, "name", "");
  const auto id = actionFromName(name);
  if (!id) co_return badRequest(name);
  editor.run(*id);
  co_return replyWith(nullptr);
}

// The table of actions as the page lists it: names, words, keys.
CommandTask actions(Editor& editor, Command&) {
  Json rows = Json::array();
  for (const ActionInfo& info : allActions()) {
    rows.push_back({{"name", std::string(info.name)},
                    {"label", std::string(base::tr(editor.state().locale, info.label))},
                    {"labels", {std::string(base::tr(base::Locale::kEnglish, info.label)),
                                std::string(base::tr(base::Locale::kFrench, info.label))}},
                    {"icon", std::string(info.icon)},
                    {"shortcut", std::string(info.shortcut)},
                    {"enabled", info.isEnabled(editor.state())}});
  }
  co_return replyWith(std::move(rows));
}

std::optional<document::EditId> editIdOf(const Command& command) {
  return document::editIdFromName(textOr(command.params, "editId", ""));
}

CommandTask enableEdit(Editor& editor, Command& command) {
  const auto id = editIdOf(command);
  if (!id || !editor.setEditEnabled(*id, flagOr(command.params, "enabled", true))) co_return badRequest("editId");
  co_return replyWith(true);
}

CommandTask deleteEdit(Editor& editor, Command& command) {
  const auto id = editIdOf(command);
  if (!id || !editor.deleteEdit(*id)) co_return badRequest("editId");
  co_return replyWith(true);
}

CommandTask moveEdit(Editor& editor, Command& command) {
  const auto id = editIdOf(command);
  const double index = numberOr(command.params, "index", -1);
  const bool is_moved = id && index >= 0 && editor.moveEdit(*id, static_cast<std::size_t>(index));
  if (!is_moved) co_return badRequest("editId, index");
  co_return replyWith(true);
}

CommandTask retune(Editor& editor, Command& command) {
  const auto id = editIdOf(command);
  const double step = numberOr(command.params, "step", -1);
  const double parameter = numberOr(command.params, "parameter", -1);
  const Json* value = find(command.params, "value");
  const bool is_tuned = id && step >= 0 && parameter >= 0 && value && value->is_number() &&
                        editor.retune({*id, static_cast<std::size_t>(step), static_cast<std::size_t>(parameter),
                                       value->get<float>(), Gesture::kCommit});
  if (!is_tuned) co_return badRequest("editId, step, parameter, value");
  co_return replyWith(true);
}

// The mask that is being painted, as a picture's file; and back.
CommandTask maskExport(Editor& editor, Command&) {
  auto bytes = co_await editor.exportMask();
  if (!bytes) co_return std::unexpected(std::move(bytes.error()));
  co_return Reply{{{"type", "image/png"}}, std::move(*bytes)};
}

CommandTask maskImport(Editor& editor, Command& command) {
  auto picture = co_await pictureOf(editor, command, "image");
  if (!picture) co_return std::unexpected(std::move(picture.error()));
  if (!*picture) co_return badRequest("image");
  auto imported = co_await editor.importMask(std::move(**picture));
  if (!imported) co_return std::unexpected(std::move(imported.error()));
  co_return replyWith(true);
}

CommandTask maskSave(Editor& editor, Command& command) {
  auto name = editor.saveMask(textOr(command.params, "name", ""));
  if (!name) co_return std::unexpected(std::move(name.error()));
  co_return replyWith(*name);
}

CommandTask setLocale(Editor& editor, Command& command) {
  editor.setLocale(base::localeFromName(textOr(command.params, "locale", "en")));
  co_return replyWith(nullptr);
}

CommandTask setTheme(Editor& editor, Command& command) {
  editor.setTheme(textOr(command.params, "theme", "dark") == "dark");
  co_return replyWith(nullptr);
}

CommandTask restore(Editor& editor, Command&) {
  auto restored = co_await editor.restore();
  if (!restored) co_return std::unexpected(std::move(restored.error()));
  co_return replyWith(*restored);
}

CommandTask forget(Editor& editor, Command&) {
  auto forgotten = co_await editor.forget();
  if (!forgotten) co_return std::unexpected(std::move(forgotten.error()));
  co_return replyWith(*forgotten);
}

CommandTask setSettings(Editor& editor, Command& command) {
  // 0 hours: keep until forgotten by hand.
  if (const Json* hours = find(command.params, "expiryHours"); hours && hours->is_number()) {
    const double count = std::clamp(hours->get<double>(), 0.0, 24.0 * 365);
    editor.setExpiry(count > 0 ? std::optional(std::chrono::milliseconds(std::llround(count * 3'600'000)))
                               : std::nullopt);
  }
  co_return replyWith(nullptr);
}

// {"model": an ONNX file, "weights": its f32 [3, 3, 3, 3], little-endian}
CommandTask checkRuntime(Editor& editor, Command& command) {
  const Json* model = find(command.params, "model");
  const Json* weights = find(command.params, "weights");
  const base::OwnedBytes* model_bytes = model ? bufferOf(command, *model) : nullptr;
  const base::OwnedBytes* weight_bytes = weights ? bufferOf(command, *weights) : nullptr;
  ConvolutionModel convolution;
  if (!model_bytes || !weight_bytes || weight_bytes->size() != sizeof convolution.weights) {
    co_return badRequest("model, weights");
  }
  convolution.onnx = fileBytes(*model_bytes);
  std::memcpy(convolution.weights.data(), weight_bytes->span().data(), sizeof convolution.weights);
  auto report = co_await editor.checkRuntime(std::move(convolution));
  if (!report) co_return std::unexpected(std::move(report.error()));
  co_return replyWith(toJson(*report));
}

CommandTask notInstalled(Editor&, Command& command) {
  co_return std::unexpected(CommandError(base::makeError(ErrorCode::kNotInstalled, "app." + command.method,
                                                         textOr(command.params, "id", ""))));
}

CommandTask emptyList(Editor&, Command&) { co_return replyWith(Json::array()); }

using Row = CommandRow;

constexpr std::array kCommands{
    Row{"open", open},
    Row{"edit", edit},
    Row{"generate", generate},
    Row{"confirm", confirm},
    Row{"moderate", moderate},
    Row{"export", exportPicture},
    Row{"pixels", pixels},
    Row{"state", state},
    Row{"undo", undo},
    Row{"redo", redo},
    Row{"cancel", cancel},
    Row{"action", action},
    Row{"actions", actions},
    Row{"edit_enable", enableEdit},
    Row{"edit_delete", deleteEdit},
    Row{"edit_move", moveEdit},
    Row{"retune", retune},
    Row{"mask_export", maskExport},
    Row{"mask_import", maskImport},
    Row{"mask_save", maskSave},
    Row{"set_locale", setLocale},
    Row{"set_theme", setTheme},
    Row{"settings.set", setSettings},
    Row{"restore", restore},
    Row{"forget", forget},
    Row{"runtime.check", checkRuntime},
    Row{"models.install", notInstalled},
    Row{"models.remove", notInstalled},
    Row{"characters.save", notInstalled},
    Row{"characters.list", emptyList},
    Row{"characters.remove", notInstalled},
};

const Row* rowIn(std::span<const Row> rows, std::string_view method) {
  const auto row = std::ranges::find(rows, method, &Row::method);
  return row == rows.end() ? nullptr : &*row;
}

}  // namespace

std::span<const std::uint8_t> Reply::bytes() const {
  if (const auto* file = std::get_if<codec::Bytes>(&payload)) return *file;
  if (const auto* pixels = std::get_if<image::ScreenedImage>(&payload)) return (*pixels)->bytes();
  return {};
}

Task<Answer<Reply>> execute(Editor& editor, Command command) {
  const Row* row = rowIn(kCommands, command.method);
  if (!row) row = rowIn(workingCommands(), command.method);
  if (!row) co_return badRequest(command.method);
  co_return co_await row->run(editor, command);  // `command` lives in this frame until the row is done
}

Json errorToJson(const CommandError& error, base::Locale locale) {
  Json json{{"code", std::string(base::apiName(error.error.code))}, {"message", base::describe(locale, error.error)}};
  if (!error.detail.is_null()) json["detail"] = error.detail;
  return json;
}

Json replyToJson(const Answer<Reply>& answer, base::Locale locale) {
  if (!answer) return {{"ok", false}, {"error", errorToJson(answer.error(), locale)}};
  return {{"ok", true}, {"result", answer->result}};
}

}  // namespace atelier::app
