#include "instruct/spared_skin.h"

#include <algorithm>

namespace atelier::instruct {

void spareSkin(std::vector<Clause>& clauses) {
  const auto spares = [](const Clause& clause) {
    const bool is_untouched = clause.isDenied() && (clause.has(Meaning::kTouch) || !anyEffect(clause.items));
    return clause.has(Meaning::kKeep) || clause.has(Meaning::kExcept) || is_untouched;
  };
  const bool has_wish = std::ranges::any_of(clauses, [&](const Clause& clause) {
    return anyEffect(clause.items) && (!spares(clause) || clause.has(Meaning::kExcept));
  });
  const bool corrects = clauses.size() == 1;  // what was done before: "but not on the skin"
  if (!has_wish && !corrects) return;
  for (Clause& clause : clauses) {
    if (!spares(clause)) continue;
    for (Item& item : clause.items) {
      if (!item.can(Meaning::kSkin)) continue;
      setPlace(item, image::Region::kOranges);
      clause.spares_skin = true;
    }
    if (!clause.spares_skin || clause.has(Meaning::kTouch)) continue;
    for (Item& item : clause.items) {  // "without hardening the skin"
      if (item.can(Meaning::kWithout)) item.senses = {Sense{.meaning = Meaning::kExcept}};
      if (item.kind != ItemKind::kUnknown) continue;
      item.kind = ItemKind::kPhrase;
      item.senses = {Sense{.meaning = Meaning::kSkip}};
    }
  }
}

}  // namespace atelier::instruct
