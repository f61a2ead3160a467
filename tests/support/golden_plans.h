// The plans of tests/golden/instant/plans.json: every operator, looks, regions, whole plans.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "golden_file.h"
#include "storage/plan_json.h"

namespace atelier::tests {

struct GoldenPlan {
  std::string group;  // "operators" (as a plain request means them), "strengths" (others), "looks", "regions", "plans"
  std::string name;
  image::EditPlan plan;
};

// In the file's order; empty where it cannot be read.
inline std::vector<GoldenPlan> goldenPlans() {
  std::vector<GoldenPlan> all;
  const auto file = nlohmann::ordered_json::parse(goldenFile("instant/plans.json"), nullptr, false);
  if (!file.is_object()) return {};
  for (const auto& [group, plans] : file.items()) {
    for (const auto& [name, steps] : plans.items()) {
      const auto plan = storage::planFromJson(storage::Json(steps));
      if (!plan) return {};
      all.push_back({group, name, *plan});
    }
  }
  return all;
}

}  // namespace atelier::tests
