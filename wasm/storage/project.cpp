#include "storage/project.h"

#include "storage/container.h"
#include "storage/manifest.h"
#include "storage/mask_bytes.h"
#include "storage/migrations.h"

namespace atelier::storage {

using base::ErrorCode;
using base::fail;

namespace {

constexpr const char* kManifest = "MANI";
constexpr const char* kFile = "FILE";
constexpr const char* kMask = "MASK";

std::span<const std::uint8_t> bytesOf(const std::string& text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

base::Result<Json> manifestOf(const Container& container) {
  ATELIER_TRY(text, sectionOf(container, kManifest));
  Json json = Json::parse(text.begin(), text.end(), nullptr, false);
  if (json.is_discarded()) return fail(ErrorCode::kBadRequest, "storage.loadProject", "malformed: manifest");
  return migrated(std::move(json), container.version, kProjectVersion, allMigrations());
}

}  // namespace

base::Result<codec::Bytes> saveProject(const document::Document& document, std::span<const std::uint8_t> file,
                                       const ProjectTimes& times) {
  std::vector<document::TiledMask> masks;
  const Json json = writeManifest(document, times, masks);
  const std::string manifest = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::vector<codec::Bytes> packed_masks;
  for (const document::TiledMask& mask : masks) {
    ATELIER_TRY(packed, packMask(mask));
    packed_masks.push_back(std::move(packed));
  }
  std::vector<Section> sections{{kManifest, bytesOf(manifest)}, {kFile, file}};
  for (const codec::Bytes& packed : packed_masks) sections.push_back({kMask, packed});
  return writeContainer(kProjectVersion, sections);
}

base::Result<SavedProject> loadProject(std::span<const std::uint8_t> bytes) {
  ATELIER_TRY(container, readContainer(bytes, kProjectVersion));
  ATELIER_TRY(manifest, manifestOf(container));
  const ReadMask readMask = [&](std::size_t place,
                                const image::ImageSpec& spec) -> base::Result<document::TiledMask> {
    ATELIER_TRY(packed, sectionOf(container, kMask, place));
    return unpackMask(packed, spec);
  };
  ATELIER_TRY(project, readManifest(manifest, readMask));
  ATELIER_TRY(file, sectionOf(container, kFile));
  project.file.assign(file.begin(), file.end());
  return project;
}

base::Result<ProjectTimes> loadTimes(std::span<const std::uint8_t> bytes) {
  ATELIER_TRY(container, readContainer(bytes, kProjectVersion));
  ATELIER_TRY(manifest, manifestOf(container));
  return readTimes(manifest);
}

base::Result<document::Document> restoreEdits(const document::Document& decoded, const SavedProject& project) {
  if (decoded.source->spec() != project.source_spec) {
    return fail(ErrorCode::kBadRequest, "storage.restoreEdits", "the picture has another size");
  }
  document::Document restored = decoded;
  restored.id = project.id;
  restored.file_name = project.file_name;
  restored.edits = project.edits;
  restored.selection = project.selection;
  restored.saved_masks = project.saved_masks;
  return restored;
}

}  // namespace atelier::storage
