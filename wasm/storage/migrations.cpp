#include "storage/migrations.h"

#include <algorithm>

namespace atelier::storage {

std::span<const Migration> allMigrations() { return {}; }

base::Result<Json> migrated(Json manifest, std::uint32_t from, std::uint32_t to, std::span<const Migration> migrations) {
  for (; from < to; ++from) {
    const auto step = std::ranges::find(migrations, from, &Migration::from);
    if (step == migrations.end()) {
      return base::fail(base::ErrorCode::kUnsupported, "storage.migrations", "version " + std::to_string(from));
    }
    manifest = step->migrate(std::move(manifest));
  }
  return manifest;
}

}  // namespace atelier::storage
