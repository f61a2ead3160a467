// Document: a picture and the edits made to it, as a value. Nothing here changes; every function gives a new one
// that shares what stayed the same.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/mask_layer.h"
#include "image/edit_plan.h"
#include "image/screened.h"

namespace atelier::document {

struct DocumentId {
  std::string text;  // scripts see it as it is
  bool operator==(const DocumentId&) const = default;
};

struct EditId {
  std::uint64_t number = 0;
  auto operator<=>(const EditId&) const = default;
};

std::string apiName(EditId id);                            // "e7"
std::optional<EditId> editIdFromName(std::string_view name);

struct Edit {
  EditId id;
  std::string instruction;
  std::string engine;  // "instant", "kontext"
  image::EditPlan plan;
  std::optional<MaskLayer> mask;  // in the SOURCE's coordinates; none: the whole picture may change
  std::uint64_t seed = 0;
  bool is_enabled = true;
  std::optional<image::ScreenedImage> result;  // of a generative engine, in the orientation of the edit's input
};
using EditRef = std::shared_ptr<const Edit>;

// A mask put aside to be used again, in the source's coordinates.
struct SavedMask {
  std::string name;
  MaskLayer layer;
};
inline constexpr std::size_t kMaxSavedMasks = 64;

struct Document {
  DocumentId id;
  image::ScreenedImage source;
  std::string file_name;
  std::vector<EditRef> edits;  // applied in order
  // What the person painted for the next edit, in the source's coordinates. Part of the document, so that a brush
  // stroke can be undone and survives a reload.
  std::optional<MaskLayer> selection;
  std::vector<SavedMask> saved_masks{};
};

// The words of the edit's instruction that `step` came from, parts apart joined by " … "; empty where there are none.
std::string wordsOf(const Edit& edit, const image::PlanStep& step);

bool isPainted(const std::optional<MaskLayer>& mask);  // there, and not empty
const Edit* findEdit(const Document& document, EditId id);                   // null where there is none
std::optional<std::size_t> indexOf(const Document& document, EditId id);
// One past the largest id in use. Ids of undone edits come back only if nothing else keeps count of them.
EditId firstFreeId(const Document& document);
// The size after all enabled edits.
image::ImageSpec resultSpec(const Document& document);

// The functions below fail with kBadRequest for an edit that is not there, a step or place out of range, a mask of
// another size than the source, or an id that is taken; those that change edits with kTooLarge where a picture on the
// way to the result would be beyond the limits.
base::Result<Document> addEdit(const Document& document, Edit edit);
base::Result<Document> removeEdit(const Document& document, EditId id);
base::Result<Document> setEditEnabled(const Document& document, EditId id, bool is_enabled);
// Replaces the values of one step of the plan (clamped to the operator's ranges).
base::Result<Document> retuneStep(const Document& document, EditId id, std::size_t step, std::vector<float> values);
base::Result<Document> setEditPlan(const Document& document, EditId id, image::EditPlan plan);
base::Result<Document> setEditMask(const Document& document, EditId id, std::optional<MaskLayer> mask);
base::Result<Document> setSelection(const Document& document, std::optional<MaskLayer> selection);
// Under a name that is taken, the mask takes that one's place. kBadRequest beyond kMaxSavedMasks.
base::Result<Document> saveMask(const Document& document, SavedMask mask);
base::Result<Document> removeSavedMask(const Document& document, std::size_t index);
// Moves the edit so that it stands at `index` afterwards.
base::Result<Document> moveEdit(const Document& document, EditId id, std::size_t index);

}  // namespace atelier::document
