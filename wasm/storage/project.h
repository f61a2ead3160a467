// The project file: one open picture as bytes, to be kept in the browser's private storage and read back after a
// crash. No IO here.
//
// The original file is kept, not its pixels: it is a tenth of their size, nothing is lost, and on the way back it is
// decoded and screened again like any other file, so that storage is no way around the gate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "codec/service.h"
#include "document/document.h"

namespace atelier::storage {

struct ProjectTimes {
  base::Time created{};
  base::Time last_used{};
};

// What a project file holds. The edits carry no generated results: those are made again.
struct SavedProject {
  document::DocumentId id;
  std::string file_name;
  codec::Bytes file;            // the picture's original file, to be decoded and screened again
  image::ImageSpec source_spec;  // what decoding gave, for masks must fit it
  std::vector<document::EditRef> edits;
  std::optional<document::MaskLayer> selection;
  std::vector<document::SavedMask> saved_masks;
  ProjectTimes times;
};

// kOutOfMemory.
base::Result<codec::Bytes> saveProject(const document::Document& document, std::span<const std::uint8_t> file,
                                       const ProjectTimes& times);

// Trusts nothing: kBadRequest with "not a project file", "truncated", "damaged: <section>" or "malformed: <field>";
// kUnsupported with "made by a newer version".
base::Result<SavedProject> loadProject(std::span<const std::uint8_t> bytes);

// Only the times, without reading the picture or the masks: for expiry. Fails as loadProject does.
base::Result<ProjectTimes> loadTimes(std::span<const std::uint8_t> bytes);

// Puts the saved id, name, edits and masks onto a freshly decoded document. kBadRequest where its size is not
// the one the masks were painted on.
base::Result<document::Document> restoreEdits(const document::Document& decoded, const SavedProject& project);

}  // namespace atelier::storage
