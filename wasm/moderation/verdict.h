// Verdict: what a reviewer, or the gate for all of them, says about a text or a picture.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"

namespace atelier::moderation {

// From lenient to strict: the stricter of two is the larger.
enum class Decision { kAllow, kConfirm, kBlock };
enum class Layer { kPrompt, kUpload, kSafeguard, kResult };

std::string_view apiName(Decision decision);  // "allow", "confirm", "block"
std::string_view apiName(Layer layer);        // "prompt", "upload", "safeguard", "result"

struct CategoryScore {
  std::string id;
  float score = 0;  // 0..1
};

struct Verdict {
  Decision decision = Decision::kBlock;
  Layer layer = Layer::kPrompt;
  std::vector<CategoryScore> categories;
  base::StringKey reason = "moderation.reason.unreviewed";
  base::Placeholders values;  // of the reason's placeholders

  bool isAllowed() const { return decision == Decision::kAllow; }
};

Verdict allow(Layer layer);
Verdict block(Layer layer, base::StringKey reason, base::Placeholders values = {});
// The reason in a person's language.
std::string reasonText(base::Locale locale, const Verdict& verdict);
// The stricter verdict, with the categories of both (the higher score where both name one).
Verdict stricter(Verdict first, Verdict second);

}  // namespace atelier::moderation
