#include "document/document.h"

#include <algorithm>
#include <charconv>

namespace atelier::document {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<std::size_t> requireIndex(const Document& document, EditId id, std::string_view where) {
  const auto index = indexOf(document, id);
  if (!index) return fail(ErrorCode::kBadRequest, std::string(where), apiName(id));
  return *index;
}

Result<void> checkMaskSize(const Document& document, const image::ImageSpec& mask, std::string_view where) {
  if (mask == document.source->spec()) return {};
  return fail(ErrorCode::kBadRequest, std::string(where), "mask of another size than the picture");
}

// `changed`, unless an edit of it would make a picture beyond the limits.
Result<Document> ifItFits(Document changed, std::string_view where) {
  image::ImageSpec spec = changed.source->spec();
  for (const EditRef& edit : changed.edits) {
    if (!edit->is_enabled) continue;
    spec = image::specAfter(edit->plan, spec);
    ATELIER_CHECK(image::checkSpec(spec, where));
  }
  return changed;
}

Result<Document> withEdit(const Document& document, std::size_t index, Edit edit, std::string_view where) {
  Document changed = document;
  changed.edits[index] = std::make_shared<const Edit>(std::move(edit));
  return ifItFits(std::move(changed), where);
}

image::EditPlan normalisedPlan(image::EditPlan plan) {
  for (image::PlanStep& step : plan.steps) step = image::normalised(std::move(step));
  return plan;
}

}  // namespace

std::string apiName(EditId id) { return "e" + std::to_string(id.number); }

std::optional<EditId> editIdFromName(std::string_view name) {
  if (!name.starts_with('e') || name.size() < 2) return std::nullopt;
  EditId id;
  const char* const end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data() + 1, end, id.number);
  if (error != std::errc() || stop != end) return std::nullopt;
  return id;
}

std::string wordsOf(const Edit& edit, const image::PlanStep& step) {
  std::string words;
  for (const image::TextSpan& span : step.words) {
    if (span.end > edit.instruction.size() || span.begin >= span.end) continue;
    if (!words.empty()) words += " … ";
    words += edit.instruction.substr(span.begin, span.end - span.begin);
  }
  return words;
}

bool isPainted(const std::optional<MaskLayer>& mask) { return mask && !mask->painted().isEmpty(); }

const Edit* findEdit(const Document& document, EditId id) {
  const auto index = indexOf(document, id);
  return index ? document.edits[*index].get() : nullptr;
}

std::optional<std::size_t> indexOf(const Document& document, EditId id) {
  const auto edit = std::ranges::find(document.edits, id, [](const EditRef& each) { return each->id; });
  if (edit == document.edits.end()) return std::nullopt;
  return static_cast<std::size_t>(edit - document.edits.begin());
}

EditId firstFreeId(const Document& document) {
  EditId largest;
  for (const EditRef& edit : document.edits) largest = std::max(largest, edit->id);
  return {largest.number + 1};
}

image::ImageSpec resultSpec(const Document& document) {
  image::ImageSpec spec = document.source->spec();
  for (const EditRef& edit : document.edits) {
    if (edit->is_enabled) spec = image::specAfter(edit->plan, spec);
  }
  return spec;
}

Result<Document> addEdit(const Document& document, Edit edit) {
  if (indexOf(document, edit.id)) return fail(ErrorCode::kBadRequest, "document.addEdit", apiName(edit.id));
  if (edit.mask) ATELIER_CHECK(checkMaskSize(document, edit.mask->painted().spec(), "document.addEdit"));
  edit.plan = normalisedPlan(std::move(edit.plan));
  Document changed = document;
  changed.edits.push_back(std::make_shared<const Edit>(std::move(edit)));
  return ifItFits(std::move(changed), "document.addEdit");
}

Result<Document> removeEdit(const Document& document, EditId id) {
  ATELIER_TRY(index, requireIndex(document, id, "document.removeEdit"));
  Document changed = document;
  changed.edits.erase(changed.edits.begin() + static_cast<std::ptrdiff_t>(index));
  return ifItFits(std::move(changed), "document.removeEdit");
}

Result<Document> setEditEnabled(const Document& document, EditId id, bool is_enabled) {
  ATELIER_TRY(index, requireIndex(document, id, "document.setEditEnabled"));
  Edit edit = *document.edits[index];
  edit.is_enabled = is_enabled;
  return withEdit(document, index, std::move(edit), "document.setEditEnabled");
}

Result<Document> retuneStep(const Document& document, EditId id, std::size_t step, std::vector<float> values) {
  ATELIER_TRY(index, requireIndex(document, id, "document.retuneStep"));
  Edit edit = *document.edits[index];
  if (step >= edit.plan.steps.size()) {
    return fail(ErrorCode::kBadRequest, "document.retuneStep", "step " + std::to_string(step));
  }
  image::PlanStep& tuned = edit.plan.steps[step];
  tuned.values = std::move(values);
  tuned = image::normalised(std::move(tuned));
  return withEdit(document, index, std::move(edit), "document.retuneStep");
}

Result<Document> setEditPlan(const Document& document, EditId id, image::EditPlan plan) {
  ATELIER_TRY(index, requireIndex(document, id, "document.setEditPlan"));
  Edit edit = *document.edits[index];
  edit.plan = normalisedPlan(std::move(plan));
  return withEdit(document, index, std::move(edit), "document.setEditPlan");
}

Result<Document> setEditMask(const Document& document, EditId id, std::optional<MaskLayer> mask) {
  ATELIER_TRY(index, requireIndex(document, id, "document.setEditMask"));
  if (mask) ATELIER_CHECK(checkMaskSize(document, mask->painted().spec(), "document.setEditMask"));
  Edit edit = *document.edits[index];
  edit.mask = std::move(mask);
  return withEdit(document, index, std::move(edit), "document.setEditMask");
}

Result<Document> setSelection(const Document& document, std::optional<MaskLayer> selection) {
  if (selection) ATELIER_CHECK(checkMaskSize(document, selection->painted().spec(), "document.setSelection"));
  Document changed = document;
  changed.selection = std::move(selection);
  return changed;
}

Result<Document> saveMask(const Document& document, SavedMask mask) {
  ATELIER_CHECK(checkMaskSize(document, mask.layer.painted().spec(), "document.saveMask"));
  Document changed = document;
  const auto same = std::ranges::find(changed.saved_masks, mask.name, &SavedMask::name);
  if (same != changed.saved_masks.end()) {
    *same = std::move(mask);
    return changed;
  }
  if (changed.saved_masks.size() >= kMaxSavedMasks) return fail(ErrorCode::kBadRequest, "document.saveMask");
  changed.saved_masks.push_back(std::move(mask));
  return changed;
}

Result<Document> removeSavedMask(const Document& document, std::size_t index) {
  if (index >= document.saved_masks.size()) return fail(ErrorCode::kBadRequest, "document.removeSavedMask");
  Document changed = document;
  changed.saved_masks.erase(changed.saved_masks.begin() + static_cast<std::ptrdiff_t>(index));
  return changed;
}

Result<Document> moveEdit(const Document& document, EditId id, std::size_t index) {
  ATELIER_TRY(from, requireIndex(document, id, "document.moveEdit"));
  if (index >= document.edits.size()) {
    return fail(ErrorCode::kBadRequest, "document.moveEdit", "place " + std::to_string(index));
  }
  Document changed = document;
  const EditRef edit = changed.edits[from];
  changed.edits.erase(changed.edits.begin() + static_cast<std::ptrdiff_t>(from));
  changed.edits.insert(changed.edits.begin() + static_cast<std::ptrdiff_t>(index), edit);
  return ifItFits(std::move(changed), "document.moveEdit");
}

}  // namespace atelier::document
