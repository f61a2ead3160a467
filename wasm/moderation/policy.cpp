#include "moderation/policy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace atelier::moderation {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<Use, std::string_view>, 4> kUseNames{{
    {Use::kPlain, "plain"},
    {Use::kGenerate, "generate"},
    {Use::kEditWithoutPerson, "edit_no_person"},
    {Use::kEditPersonPhoto, "edit_photo_of_person"},
}};

// The number under `key` where it is a finite one of at least `minimum`; else `fallback`.
double numberOr(const Json& json, const char* key, double minimum, double fallback) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_number()) return fallback;
  const double value = found->get<double>();
  return std::isfinite(value) && value >= minimum ? value : fallback;
}

}  // namespace

std::string_view apiName(Use use) { return kUseNames[static_cast<std::size_t>(use)].second; }

Use useFromName(std::string_view name) {
  if (name == "generate") return Use::kGenerate;
  if (name == "edit_no_person") return Use::kEditWithoutPerson;
  return Use::kEditPersonPhoto;
}

Policy readPolicy(std::string_view text) {
  Policy policy = Policy::strict();
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || numberOr(json, "version", 0, -1) != Policy::kVersion) return policy;

  // Smaller is stricter for all of these, so the minimum of both can only tighten.
  const auto built_in_characters = static_cast<double>(policy.max_text_characters);
  policy.max_text_characters = static_cast<std::size_t>(
      std::min(built_in_characters, numberOr(json, "max_text_characters", 0, built_in_characters)));
  const double built_in_lifetime = std::chrono::duration<double>(policy.confirmation_lifetime).count();
  const double lifetime = std::min(built_in_lifetime, numberOr(json, "confirmation_lifetime_s", 0, built_in_lifetime));
  policy.confirmation_lifetime = base::Duration(static_cast<base::Duration::rep>(lifetime * 1000));

  const auto may_confirm = json.find("may_confirm");
  if (may_confirm != json.end() && may_confirm->is_boolean()) {
    policy.may_confirm = policy.may_confirm && may_confirm->get<bool>();
  }
  return policy;
}

}  // namespace atelier::moderation
