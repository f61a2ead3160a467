#include "instruct/small_words.h"

#include <algorithm>
#include <string_view>

#include "instruct/first_operator.h"
#include "instruct/regions.h"

namespace atelier::instruct {

namespace {

// "darken it too": at the end "too" is "also". No other word for it is as short.
void settleAlso(Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {  // "why is it so yellow?", but not "so, yellow"
    Item& item = clause.items[i];
    if (!item.can(Meaning::kSkip) || !item.can(Meaning::kToo)) continue;
    const bool describes = i + 1 < clause.items.size() && (clause.items[i + 1].can(Meaning::kState) ||
                                                           clause.items[i + 1].can(Meaning::kColour));
    const auto negation = std::find_if(clause.items.begin(), clause.items.begin() + static_cast<std::ptrdiff_t>(i),
                                       [](const Item& before) { return before.can(Meaning::kNegate); });
    const bool is_denied = describes && &*negation != &item;  // "it should not be so yellow"
    if (is_denied) negation->senses = {Sense{.meaning = Meaning::kSkip}};
    const bool complains = describes && (is_denied || clause.has(Meaning::kQuestion));
    item.senses = {Sense{.meaning = complains ? Meaning::kToo : Meaning::kSkip}};
  }
  if (clause.items.size() < 2) return;
  Item& last = clause.items.back();
  const bool is_also = last.can(Meaning::kToo) && last.span.end - last.span.begin == std::string_view("too").size();
  const bool names_place = clause.has(Meaning::kRegion);  // "the greens too"
  if (is_also && (anyEffect(clause.items) || names_place)) last.senses = {Sense{.meaning = Meaning::kSkip}};
}

// "less outside", "blur outside the mask": a place by itself where no other follows.
void settleOutside(Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (!item.can(Meaning::kExcept) || !item.can(Meaning::kRegion)) continue;
    const bool place_follows = std::any_of(clause.items.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                           clause.items.end(), [](const Item& later) {
                                             return later.can(Meaning::kRegion) || later.can(Meaning::kColour) ||
                                                    later.can(Meaning::kObject) || later.kind == ItemKind::kUnknown;
                                           });
    item.senses = {*item.sense(place_follows ? Meaning::kExcept : Meaning::kRegion)};
  }
}

// "drop the vignette" and "drop the exposure", "masque le visage" and "le masque": what is done to it, or what it is,
// says which.
void settleVerbs(Clause& clause) {
  const bool has_quality = std::ranges::any_of(clause.items, [](const Item& item) {
    return item.can(Meaning::kQuality) && !item.can(Meaning::kEffect);  // "drop the grain" takes all of it away
  });
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (!item.can(Meaning::kRemove)) continue;
    const bool leads = i == 0 && clause.items.size() > 1 && clause.items[1].can(Meaning::kArticle);
    if (item.can(Meaning::kRegion)) item.senses = {*item.sense(leads ? Meaning::kRemove : Meaning::kRegion)};
    const bool is_named = anyEffect(clause.items) && !has_quality;
    if (item.can(Meaning::kDecrease)) item.senses = {*item.sense(is_named ? Meaning::kRemove : Meaning::kDecrease)};
  }
}

// "don't you find it lacks contrast?": what expects a yes denies nothing.
void settleAskedDenial(Clause& clause) {
  Item& last = clause.items.back();
  const bool is_tag =
      clause.is_asked && clause.items.size() > 1 && last.can(Meaning::kNegate);  // "it needs more contrast, no?"
  if (is_tag) last.senses = {Sense{.meaning = Meaning::kQuestion}};
  for (std::size_t i = 1; i < clause.items.size(); ++i) {
    if (clause.items[i].can(Meaning::kNegate) && clause.items[i - 1].can(Meaning::kQuestion))
      clause.items[i].senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "keep the highlights neutral": as they are.
void settleKept(Clause& clause, const Lexicon& lexicon) {
  if (!clause.has(Meaning::kKeep) || !clause.has(Meaning::kRegion)) return;
  for (Item& item : clause.items) {
    const Sense* effect = item.sense(Meaning::kEffect);
    const bool is_neutral =
        effect != nullptr && firstOp(effect->index, lexicon) == image::OperatorId::kAutoWhiteBalance;
    if (is_neutral) item.senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "lift the dark tones": where there is to be more light, and no complaint.
void settleTones(Clause& clause) {
  if (!clause.has(Meaning::kIncrease)) return;
  for (Item& item : clause.items) {
    if (item.can(Meaning::kFault) && item.can(Meaning::kRegion)) item.senses = {*item.sense(Meaning::kRegion)};
  }
}

// "add a matte finish on top": besides, and no place.
void settleOnTop(Clause& clause, const Lexicon& lexicon) {
  auto& items = clause.items;
  if (items.size() < 3 || !anyEffect(clause.items)) return;
  const bool is_laid_over = std::ranges::any_of(items, [&](const Item& item) {
    using enum image::OperatorId;
    return mayAskFor(item, kGrain, lexicon) || mayAskFor(item, kVignette, lexicon);
  });
  if (!clause.has(Meaning::kAdd) && !is_laid_over) return;  // "a bit of grain on top"
  const Sense* place = items.back().sense(Meaning::kRegion);
  const bool is_on_top = place != nullptr && place->index == static_cast<int>(image::Region::kTop) &&
                         items[items.size() - 2].can(Meaning::kInside) && !items.back().is_adverbial;
  if (is_on_top) items.back().senses = {Sense{.meaning = Meaning::kSkip}};
}

// "the lower left", "le coin supérieur droit": such a word is a side beside another side, and else no place.
void settleCorners(Clause& clause) {
  const auto is_side = [](const Item& item) {
    const Sense* region = item.sense(Meaning::kRegion);
    return region != nullptr && isSide(static_cast<image::Region>(region->index));
  };
  const auto may_be_none = [](const Item& item) { return item.can(Meaning::kDecrease) || item.can(Meaning::kKnown); };
  auto& items = clause.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!is_side(items[i]) || !may_be_none(items[i])) continue;
    const bool follows = i > 0 && is_side(items[i - 1]) && !may_be_none(items[i - 1]);
    const bool leads = i + 1 < items.size() && is_side(items[i + 1]) && !may_be_none(items[i + 1]);
    const bool is_place = follows || leads;
    std::erase_if(items[i].senses, [&](const Sense& sense) { return (sense.meaning == Meaning::kRegion) != is_place; });
  }
}

// "réduis à 25 %": before a number the word is no article of another language.
void settleTarget(Clause& clause) {
  for (std::size_t i = 0; i + 1 < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.can(Meaning::kTo) && clause.items[i + 1].kind == ItemKind::kQuantity)
      item.senses = {*item.sense(Meaning::kTo)};
  }
}

// "take the grain off", "take 10 % off the contrast": only both words together take anything away.
void settleTaking(Clause& clause) {
  const auto may_take = [](const Item& item) { return item.can(Meaning::kSkip) && item.can(Meaning::kRemove); };
  const auto last = std::ranges::find_if(clause.items.rbegin(), clause.items.rend(), may_take);
  const auto first = std::ranges::find_if(clause.items, may_take);
  if (first == clause.items.end()) return;
  const bool takes = &*first != &*last;
  for (Item& item : clause.items) {
    if (!may_take(item)) continue;
    item.senses = {Sense{.meaning = takes && &item == &*first ? Meaning::kRemove : Meaning::kSkip}};
  }
}

}  // namespace

void settleSmallWords(Clause& clause, const Lexicon& lexicon) {
  settleAlso(clause);
  settleTarget(clause);
  settleCorners(clause);
  settleTones(clause);
  settleOnTop(clause, lexicon);
  settleOutside(clause);
  settleVerbs(clause);
  settleKept(clause, lexicon);
  settleAskedDenial(clause);
  settleTaking(clause);
}

}  // namespace atelier::instruct
