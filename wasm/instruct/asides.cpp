#include "instruct/asides.h"

#include <algorithm>
#include <span>

namespace atelier::instruct {

namespace {

// The item may ask for something, or say what is asked of what.
bool mayAsk(const Item& item) {
  constexpr Meaning kAsking[] = {Meaning::kAspect,   Meaning::kRegion,   Meaning::kColour, Meaning::kTag,
                                 Meaning::kLimit,    Meaning::kAdd,      Meaning::kRemove, Meaning::kGenerate,
                                 Meaning::kKeep,     Meaning::kWithout,  Meaning::kToo,    Meaning::kEnough,
                                 Meaning::kIncrease, Meaning::kDecrease, Meaning::kTouch,  Meaning::kUndo,
                                 Meaning::kAgain,    Meaning::kInstead,  Meaning::kExcept, Meaning::kMake};
  return item.isEffectLike() || item.kind == ItemKind::kQuantity || item.kind == ItemKind::kSettings ||
         std::ranges::any_of(kAsking, [&](Meaning meaning) { return item.can(meaning); });
}

bool mayAsk(std::span<const Item> items) {
  return std::ranges::any_of(items, [](const Item& item) { return mayAsk(item); });
}

bool isEffect(const Clause& clause) { return std::ranges::any_of(clause.items, &Item::isEffectLike); }

// "my wife thinks it is too dark": the rest of the clause says what she thinks. "The lamp made it yellow": what it did.
void dropWhoThinks(Clause& clause) {
  const auto opinion = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kOpinion); });
  if (opinion == clause.items.end() || mayAsk(std::span(clause.items.begin(), opinion))) return;
  const bool describes = opinion->can(Meaning::kIs) || opinion->can(Meaning::kFault);
  clause.items.erase(clause.items.begin(), opinion + (describes ? 0 : 1));
  if (describes)
    std::erase_if(clause.items.front().senses, [](const Sense& sense) { return sense.meaning == Meaning::kOpinion; });
}

// "the portrait of my mother is too dark": whose it is, and how it is.
void dropWhoseItIs(Clause& clause) {
  const auto is = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kIs); });
  if (is == clause.items.end() || mayAsk(std::span(clause.items.begin(), is))) return;
  const bool is_of_photo =
      std::any_of(clause.items.begin(), is, [](const Item& item) { return item.can(Meaning::kNarrate); });
  if (is_of_photo) clause.items.erase(clause.items.begin(), is);
}

// "brighten it for my mother's birthday", but not "for a softer look".
void dropReason(Clause& clause) {
  const auto reason = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kReason); });
  if (reason == clause.items.end() || reason == clause.items.begin()) return;
  const auto end = std::find_if(reason + 1, clause.items.end(), [](const Item& item) {
    return item.can(Meaning::kIs);
  });  // "the cast from the lamp is yellow"
  if (!mayAsk(std::span(reason + 1, end))) clause.items.erase(reason, end);
}

// "I took it last summer", "the flash was off", "it looks like a fridge", "because we were late".
bool isStory(const Clause& clause) {
  const bool compares = clause.has(Meaning::kIs) && !clause.has(Meaning::kMake);  // "he looks like a zombie"
  const bool asks = std::ranges::any_of(
      clause.items, [&](const Item& item) { return mayAsk(item) && !(compares && item.can(Meaning::kGenerate)); });
  if (asks) return false;
  const bool says_something = std::ranges::any_of(clause.items, [](const Item& item) {
    return isThing(item) || item.can(Meaning::kGenerate);
  });
  const Item& first = clause.items.front();
  const auto says = [&](Meaning meaning) { return !first.can(meaning) && clause.has(meaning); };
  const bool is_elliptic =
      first.kind == ItemKind::kPhrase && (says(Meaning::kInside) || says(Meaning::kTo));  // "shot at a wedding"
  const bool is_told = is_elliptic || first.can(Meaning::kNarrate) || first.can(Meaning::kReason) ||
                       clause.has(Meaning::kIs) || (first.can(Meaning::kArticle) && clause.has(Meaning::kNegate));
  return says_something && is_told;
}

}  // namespace

void dropAsides(std::vector<Clause>& clauses) {
  for (Clause& clause : clauses) {
    dropWhoThinks(clause);
    dropWhoseItIs(clause);
    dropReason(clause);
  }
  std::erase_if(clauses, [](const Clause& clause) { return clause.items.empty(); });
  if (!std::ranges::any_of(clauses, isEffect)) return;
  std::erase_if(clauses, isStory);
}

}  // namespace atelier::instruct
