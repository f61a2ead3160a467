#include "instruct/clause_words.h"

namespace atelier::instruct {

bool isEmptyWord(const Item& item) {
  return item.can(Meaning::kSkip) || item.can(Meaning::kArticle) || item.can(Meaning::kInside) ||
         item.can(Meaning::kWith) || item.can(Meaning::kIs) || item.can(Meaning::kTo) || item.can(Meaning::kQuestion) ||
         item.can(Meaning::kInstead) || item.can(Meaning::kDefinite) || item.can(Meaning::kSeem) ||
         item.can(Meaning::kMake) || item.can(Meaning::kNarrate) || item.can(Meaning::kReason) ||
         item.can(Meaning::kOpinion) || item.can(Meaning::kActually);
}

bool isStranger(const Item& item) {
  return item.kind == ItemKind::kUnknown || item.can(Meaning::kKnown) || item.can(Meaning::kColour);
}

}  // namespace atelier::instruct
