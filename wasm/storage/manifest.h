// Manifest: everything of a project but the bulk, as JSON. Masks are named by their place among the mask sections.
#pragma once

#include <functional>
#include <vector>

#include "storage/project.h"
#include "storage/plan_json.h"

namespace atelier::storage {

// `masks` receives the masks in the order in which the manifest names them.
Json writeManifest(const document::Document& document, const ProjectTimes& times,
                   std::vector<document::TiledMask>& masks);

// The mask of that place, which must have the size `spec`.
using ReadMask = std::function<base::Result<document::TiledMask>(std::size_t place, const image::ImageSpec& spec)>;
// The project without its file. kBadRequest "malformed: <field>", or what `readMask` fails with.
base::Result<SavedProject> readManifest(const Json& json, const ReadMask& readMask);
base::Result<ProjectTimes> readTimes(const Json& json);

}  // namespace atelier::storage
