#include "instruct/spared_skin.h"

#include <algorithm>

#include "instruct/first_operator.h"

namespace atelier::instruct {

void spareSkin(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  const auto spares = [](const Clause& clause) {
    const bool is_denied = clause.has(Meaning::kNegate) || clause.has(Meaning::kWithout);
    const bool is_untouched = is_denied && (clause.has(Meaning::kTouch) || !anyEffect(clause.items));
    return clause.has(Meaning::kKeep) || clause.has(Meaning::kExcept) || is_untouched;
  };
  const bool has_wish = std::ranges::any_of(clauses, [&](const Clause& clause) {
    return anyEffect(clause.items) && (!spares(clause) || clause.has(Meaning::kExcept));
  });
  const auto needs_neighbours = [&](const Item& item) {
    return item.isEffectLike() && std::ranges::any_of(item.senses, [&](const Sense& sense) {
             const bool is_effect = sense.meaning == Meaning::kEffect || sense.meaning == Meaning::kQuality ||
                                    sense.meaning == Meaning::kState || sense.meaning == Meaning::kFault;
             return is_effect && image::operatorInfo(firstOp(sense.index, lexicon)).kind != image::OperatorKind::kPoint;
           });
  };
  const bool is_of_points = std::ranges::none_of(
      clauses, [&](const Clause& clause) { return std::ranges::any_of(clause.items, needs_neighbours); });
  if (!has_wish || !is_of_points) return;
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
