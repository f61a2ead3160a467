// Migrations: how a manifest of an older version becomes one of the next.
#pragma once

#include <cstdint>
#include <span>

#include "base/result.h"
#include "storage/plan_json.h"

namespace atelier::storage {

inline constexpr std::uint32_t kProjectVersion = 1;

// Turns a manifest of version `from` into one of version `from + 1`.
struct Migration {
  std::uint32_t from;
  Json (*migrate)(Json manifest);
};

// One row per version before the present one, in order. Version 1 is the first, so there is none yet.
std::span<const Migration> allMigrations();

// `manifest` of version `from` as one of version `to`. kUnsupported where a step is missing from `migrations`.
base::Result<Json> migrated(Json manifest, std::uint32_t from, std::uint32_t to, std::span<const Migration> migrations);

}  // namespace atelier::storage
