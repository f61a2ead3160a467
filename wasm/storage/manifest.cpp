#include "storage/manifest.h"

#include <algorithm>
#include <limits>

#include "document/mask_paint.h"
#include "storage/json_fields.h"

namespace atelier::storage {

using document::Edit;
using document::MaskLayer;

namespace {

Json writeLayer(const MaskLayer& layer, std::vector<document::TiledMask>& masks) {
  masks.push_back(layer.painted());
  return {{"place", masks.size() - 1}, {"feather", layer.featherPx()}};
}

Json writeLayer(const std::optional<MaskLayer>& layer, std::vector<document::TiledMask>& masks) {
  return layer ? writeLayer(*layer, masks) : Json(nullptr);
}

// Where each step's words stand in the instruction: [[[begin, end], …] per step].
Json writeWords(const image::EditPlan& plan) {
  Json all = Json::array();
  for (const image::PlanStep& step : plan.steps) {
    Json spans = Json::array();
    for (const image::TextSpan& span : step.words) spans.push_back(Json::array({span.begin, span.end}));
    all.push_back(std::move(spans));
  }
  return all;
}

Json writeEdit(const Edit& edit, std::vector<document::TiledMask>& masks) {
  return {{"id", document::apiName(edit.id)},  {"instruction", edit.instruction},
          {"engine", edit.engine},             {"plan", planToJson(edit.plan)},
          {"words", writeWords(edit.plan)},    {"mask", writeLayer(edit.mask, masks)},
          {"seed", edit.seed},                 {"enabled", edit.is_enabled}};
}

Json writeSavedMasks(const document::Document& document, std::vector<document::TiledMask>& masks) {
  Json all = Json::array();
  for (const document::SavedMask& mask : document.saved_masks) {
    all.push_back({{"name", mask.name}, {"mask", writeLayer(mask.layer, masks)}});
  }
  return all;
}

base::Result<std::optional<MaskLayer>> readLayer(const Json& object, const char* name, const image::ImageSpec& spec,
                                                 const ReadMask& readMask) {
  const auto field = object.find(name);
  if (field == object.end() || field->is_null()) return std::optional<MaskLayer>();
  if (!field->is_object()) return malformed(name);
  ATELIER_TRY(place, integerField(*field, "place", 0, std::numeric_limits<std::int32_t>::max()));
  ATELIER_TRY(feather, integerField(*field, "feather", 0, document::kMaxFeatherPx));
  ATELIER_TRY(mask, readMask(static_cast<std::size_t>(place), spec));
  return std::optional(MaskLayer(std::move(mask), static_cast<int>(feather)));
}

// Files from before there were saved masks have none.
base::Result<std::vector<document::SavedMask>> readSavedMasks(const Json& json, const image::ImageSpec& spec,
                                                              const ReadMask& readMask) {
  std::vector<document::SavedMask> masks;
  const auto all = json.find("saved_masks");
  if (all == json.end()) return masks;
  if (!all->is_array() || all->size() > document::kMaxSavedMasks) return malformed("saved_masks");
  for (const Json& each : *all) {
    if (!each.is_object()) return malformed("saved_masks");
    ATELIER_TRY(name, textField(each, "name"));
    ATELIER_TRY(layer, readLayer(each, "mask", spec, readMask));
    if (!layer) return malformed("mask");
    masks.push_back({std::move(name), std::move(*layer)});
  }
  return masks;
}

bool isSpan(const Json& json, std::size_t text_size) {
  return json.is_array() && json.size() == 2 && json[0].is_number_unsigned() && json[1].is_number_unsigned() &&
         json[0].get<std::uint64_t>() <= json[1].get<std::uint64_t>() && json[1].get<std::uint64_t>() <= text_size;
}

base::Result<void> readWords(const Json& object, Edit& edit) {
  const auto words = object.find("words");
  if (words == object.end() || !words->is_array() || words->size() != edit.plan.steps.size()) return malformed("words");
  for (std::size_t i = 0; i < words->size(); ++i) {
    const Json& spans = (*words)[i];
    const auto fits = [&](const Json& span) { return isSpan(span, edit.instruction.size()); };
    if (!spans.is_array() || !std::ranges::all_of(spans, fits)) return malformed("words");
    for (const Json& span : spans) {
      edit.plan.steps[i].words.push_back({span[0].get<std::size_t>(), span[1].get<std::size_t>()});
    }
  }
  return {};
}

base::Result<Edit> readEdit(const Json& json, const image::ImageSpec& spec, const ReadMask& readMask) {
  if (!json.is_object()) return malformed("edits");
  Edit edit;
  ATELIER_TRY(name, textField(json, "id"));
  const auto id = document::editIdFromName(name);
  if (!id) return malformed("id");
  edit.id = *id;
  ATELIER_TRY(instruction, textField(json, "instruction"));
  edit.instruction = std::move(instruction);
  ATELIER_TRY(engine, textField(json, "engine"));
  edit.engine = std::move(engine);
  const auto plan_json = json.find("plan");
  ATELIER_TRY(plan, planFromJson(plan_json == json.end() ? Json() : *plan_json));
  edit.plan = std::move(plan);
  ATELIER_CHECK(readWords(json, edit));
  ATELIER_TRY(mask, readLayer(json, "mask", spec, readMask));
  edit.mask = std::move(mask);
  ATELIER_TRY(seed, unsignedField(json, "seed"));
  edit.seed = seed;
  ATELIER_TRY(is_enabled, flagField(json, "enabled"));
  edit.is_enabled = is_enabled;
  return edit;
}

base::Result<image::ImageSpec> readSpec(const Json& json) {
  const auto source = json.find("source");
  if (source == json.end() || !source->is_object()) return malformed("source");
  ATELIER_TRY(width, integerField(*source, "width", 1, image::kMaxSide));
  ATELIER_TRY(height, integerField(*source, "height", 1, image::kMaxSide));
  const image::ImageSpec spec{static_cast<int>(width), static_cast<int>(height)};
  if (!image::checkSpec(spec, "storage.manifest")) return malformed("source");
  return spec;
}

}  // namespace

Json writeManifest(const document::Document& document, const ProjectTimes& times,
                   std::vector<document::TiledMask>& masks) {
  Json edits = Json::array();
  for (const document::EditRef& edit : document.edits) edits.push_back(writeEdit(*edit, masks));
  return {{"id", document.id.text},
          {"name", document.file_name},
          {"created", times.created.time_since_epoch().count()},
          {"last_used", times.last_used.time_since_epoch().count()},
          {"source", {{"width", document.source->width()}, {"height", document.source->height()}}},
          {"edits", std::move(edits)},
          {"selection", writeLayer(document.selection, masks)},
          {"saved_masks", writeSavedMasks(document, masks)}};
}

base::Result<ProjectTimes> readTimes(const Json& json) {
  if (!json.is_object()) return malformed("manifest");
  // Milliseconds that a double of JavaScript holds exactly: far beyond any date that is meant.
  constexpr std::int64_t kLatest = std::int64_t{1} << 53;
  ATELIER_TRY(created, integerField(json, "created", 0, kLatest));
  ATELIER_TRY(last_used, integerField(json, "last_used", 0, kLatest));
  return ProjectTimes{base::Time(base::Duration(created)), base::Time(base::Duration(last_used))};
}

base::Result<SavedProject> readManifest(const Json& json, const ReadMask& readMask) {
  SavedProject project;
  ATELIER_TRY(times, readTimes(json));
  project.times = times;
  ATELIER_TRY(id, textField(json, "id"));
  project.id = {std::move(id)};
  ATELIER_TRY(name, textField(json, "name"));
  project.file_name = std::move(name);
  ATELIER_TRY(spec, readSpec(json));
  project.source_spec = spec;
  const auto edits = json.find("edits");
  if (edits == json.end() || !edits->is_array()) return malformed("edits");
  for (const Json& each : *edits) {
    ATELIER_TRY(edit, readEdit(each, spec, readMask));
    const auto has_id = [&](const document::EditRef& other) { return other->id == edit.id; };
    if (std::ranges::any_of(project.edits, has_id)) return malformed("id");
    project.edits.push_back(std::make_shared<const Edit>(std::move(edit)));
  }
  ATELIER_TRY(selection, readLayer(json, "selection", spec, readMask));
  project.selection = std::move(selection);
  ATELIER_TRY(saved_masks, readSavedMasks(json, spec, readMask));
  project.saved_masks = std::move(saved_masks);
  return project;
}

}  // namespace atelier::storage
