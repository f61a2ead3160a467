#include "moderation/verdict.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atelier::moderation {

std::string_view apiName(Decision decision) {
  constexpr std::array<std::string_view, 3> kNames{"allow", "confirm", "block"};
  return kNames[static_cast<std::size_t>(decision)];
}

std::string_view apiName(Layer layer) {
  constexpr std::array<std::string_view, 4> kNames{"prompt", "upload", "safeguard", "result"};
  return kNames[static_cast<std::size_t>(layer)];
}

Verdict allow(Layer layer) { return {Decision::kAllow, layer, {}, "moderation.reason.allowed", {}}; }

Verdict block(Layer layer, base::StringKey reason, base::Placeholders values) {
  return {Decision::kBlock, layer, {}, reason, std::move(values)};
}

std::string reasonText(base::Locale locale, const Verdict& verdict) {
  return base::tr(locale, verdict.reason, verdict.values);
}

Verdict stricter(Verdict first, Verdict second) {
  if (second.decision > first.decision) std::swap(first, second);
  for (CategoryScore& category : second.categories) {
    const auto same = std::ranges::find(first.categories, category.id, &CategoryScore::id);
    if (same == first.categories.end()) {
      first.categories.push_back(std::move(category));
    } else {
      same->score = std::max(same->score, category.score);
    }
  }
  return first;
}

}  // namespace atelier::moderation
