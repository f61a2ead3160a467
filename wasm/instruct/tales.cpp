#include "instruct/tales.h"

#include <algorithm>

namespace atelier::instruct {

namespace {

// "the dress", "white walls in the hall": what something is told of, up to where its verb must stand.
std::size_t endOfSubject(const Clause& clause) {
  const auto may_name = [](const Item& item) {
    return isThing(item) || isArticle(item) || item.can(Meaning::kColour) || item.can(Meaning::kInside) ||
           (item.can(Meaning::kSkip) && !item.can(Meaning::kMake)) || item.can(Meaning::kRegion);
  };
  std::size_t end = 0;
  bool names = false;
  for (; end < clause.items.size() && may_name(clause.items[end]); ++end) {
    const Item& item = clause.items[end];
    if (names && (item.can(Meaning::kTells) || item.can(Meaning::kIs))) break;
    if (names && item.can(Meaning::kSubject)) return 0;  // "snow that falls"
    names = names || isThing(item);
  }
  return names ? end : 0;
}

// "it was minus ten"
bool itIs(const Clause& clause) {
  const auto first = std::ranges::find_if_not(clause.items, [](const Item& item) {
    return item.can(Meaning::kSkip) && !item.can(Meaning::kIs);
  });
  return first != clause.items.end() && first->can(Meaning::kIs) && !clause.has(Meaning::kMake);
}

}  // namespace

bool tellsOfSomething(const Clause& clause) {
  const auto& items = clause.items;
  const auto who = std::ranges::find_if_not(items, [](const Item& item) {
    return item.can(Meaning::kSkip) && !item.can(Meaning::kSubject) && !item.isEffectLike();
  });
  if (who == items.end()) return false;
  if (who->can(Meaning::kSubject)) {
    return who + 1 != items.end() && !(who + 1)->isEffectLike() && !(who + 1)->can(Meaning::kMake) &&
           !clause.has(Meaning::kMake);
  }
  if (isArticle(*who) && who + 1 != items.end() && (who + 1)->can(Meaning::kTells)) return true;  // "it hurts"
  const std::size_t verb = endOfSubject(clause);
  if (verb == 0) return false;
  if (verb < items.size() && (items[verb].can(Meaning::kIs) || items[verb].can(Meaning::kTells))) return true;
  if (!isArticle(items.front())) return false;
  bool names = false;
  for (std::size_t i = 1; i < items.size(); ++i) {
    const bool is_verb = items[i].kind == ItemKind::kUnknown && !isArticle(items[i - 1]) && !isThing(items[i - 1]);
    if (names && is_verb) return true;
    names = names || isThing(items[i]);
  }
  return false;
}

bool isStatement(const Clause& clause) {
  constexpr Meaning kAsking[] = {Meaning::kMake,  Meaning::kAdd,     Meaning::kRemove, Meaning::kIncrease,
                                 Meaning::kKeep,  Meaning::kDecrease, Meaning::kUndo,   Meaning::kAgain,
                                 Meaning::kLimit, Meaning::kInstead, Meaning::kExcept, Meaning::kToo,
                                 Meaning::kWished, Meaning::kFault};
  const auto asks = [&](const Item& item) {
    return item.canAny(kAsking);
  };
  return !clause.is_purpose && !clause.is_asked && tellsOfSomething(clause) && std::ranges::none_of(clause.items, asks);
}

bool mayTell(const Clause& clause) {
  constexpr Meaning kAsking[] = {Meaning::kMake,   Meaning::kAdd,    Meaning::kRemove,  Meaning::kKeep,
                                 Meaning::kTouch,  Meaning::kUndo,   Meaning::kAgain,   Meaning::kLimit,
                                 Meaning::kInstead, Meaning::kExcept, Meaning::kWithout, Meaning::kWished,
                                 Meaning::kGenerate, Meaning::kRegion, Meaning::kTo};
  const bool asks = clause.hasAny(kAsking);
  const bool measures = std::ranges::any_of(clause.items, [](const Item& item) {
    return item.kind == ItemKind::kQuantity && item.quantity.unit != Unit::kNone;
  });
  if (asks || measures || clause.is_asked || clause.is_wished || anyEffect(clause.items)) return false;
  const auto first = std::ranges::find_if(clause.items, [](const Item& item) {
    return !item.can(Meaning::kSkip) || item.can(Meaning::kSubject);
  });
  if (first == clause.items.end()) return false;
  const bool is_denied = clause.has(Meaning::kNegate) && !first->can(Meaning::kSubject);
  const bool is_object = clause.link == Link::kAnd || first != clause.items.begin();  // "mend the dents and the marks"
  const bool names = first->can(Meaning::kSubject) || first->can(Meaning::kNarrate) || first->can(Meaning::kReason) ||
                     (isArticle(*first) && !is_object);
  return names && !is_denied;
}

bool saysWhatFor(const Clause& clause) {
  const auto is_silent = [](const Item& item) { return item.can(Meaning::kSkip) && !item.can(Meaning::kWished); };
  const auto wants = std::ranges::find_if_not(clause.items, is_silent);
  if (wants == clause.items.end() || !wants->can(Meaning::kWished) || wants + 1 == clause.items.end()) return false;
  const bool is_definite = (wants + 1)->can(Meaning::kDefinite) || (wants + 1)->can(Meaning::kSubject);
  return clause.link == Link::kComma && (is_definite || anyEffect(std::span(wants + 1, clause.items.end())));
}

bool isPlainTale(const Clause& clause, const Lexicon& lexicon) {
  if (clause.is_purpose) return false;
  constexpr Meaning kAsking[] = {Meaning::kLimit, Meaning::kKeep,    Meaning::kTouch, Meaning::kUndo,
                                 Meaning::kAgain, Meaning::kInstead, Meaning::kExcept};
  const bool is_denied = clause.has(Meaning::kNegate) && clause.has(Meaning::kTells);  // "her mum doesn't want it"
  const bool is_reason = clause.items.front().can(Meaning::kReason) && std::ranges::any_of(clause.items, isThing);
  const bool is_of_thing = is_reason || (endOfSubject(clause) > 0 && !clause.has(Meaning::kSubject));
  const bool is_told = clause.has(Meaning::kSubject) && clause.has(Meaning::kTells);  // "we work for newsprint"
  const bool complains = clause.has(Meaning::kToo);
  const auto asks = [&](const Item& item) {
    const bool is_amount = item.kind == ItemKind::kQuantity && item.quantity.unit != Unit::kNone;
    const bool is_state = item.can(Meaning::kState) || item.can(Meaning::kFault) ||
                          (item.can(Meaning::kQuality) && !item.can(Meaning::kColour)) ||
                          (item.can(Meaning::kEffect) && !hasNoReverse(item, lexicon));
    const bool only_names = is_told && hasNoReverse(item, lexicon);
    return (item.isEffectLike() && !only_names && (is_state || !is_of_thing || complains)) || is_amount ||
           item.kind == ItemKind::kSettings ||
           ((item.can(Meaning::kColour) || item.can(Meaning::kEnough)) && (!is_of_thing || complains)) ||
           (item.can(Meaning::kMake) && !is_denied) ||
           item.canAny(kAsking);
  };
  const bool is_of_picture = std::ranges::any_of(clause.items, isThing) && itIs(clause);  // "it was ten below"
  const auto is_colour = [](const Item& item) { return item.can(Meaning::kColour) || item.can(Meaning::kRegion); };
  if (std::ranges::count_if(clause.items, is_colour) > 1 && clause.has(Meaning::kColour)) return false;
  return (tellsOfSomething(clause) || is_reason || is_of_picture) && std::ranges::none_of(clause.items, asks);
}

bool pointsBack(const Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    if (!clause.items[i].can(Meaning::kArticle)) continue;
    const bool is_short = !clause.items[i].can(Meaning::kDefinite);
    const bool ends = i + 1 == clause.items.size() || clause.items[i + 1].can(Meaning::kDegree) ||
                      (clause.items[i + 1].can(Meaning::kSkip) && !clause.items[i + 1].isEffectLike()) ||
                      clause.items[i + 1].can(Meaning::kTo) || clause.items[i + 1].kind == ItemKind::kQuantity;
    if (ends || (is_short && i > 0 && clause.items[i - 1].can(Meaning::kMake))) return true;
  }
  return false;
}

bool isTakenUp(const Clause& clause, const Clause& next) {
  if (!anyEffect(next.items)) {
    return next.has(Meaning::kRemove) || next.has(Meaning::kGenerate) || next.has(Meaning::kAdd) ||
           next.has(Meaning::kTouch) || next.has(Meaning::kKeep);
  }
  return clause.has(Meaning::kObject) && next.points_back;
}

}  // namespace atelier::instruct
