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

// "brighten this party photo", "the picture of my cat": what it shows, and nothing to be found in it.
void dropWhatItShows(Clause& clause) {
  if (!anyEffect(clause.items)) return;
  auto& items = clause.items;
  for (std::size_t i = 1; i < items.size(); ++i) {
    const bool is_verb = items[i].can(Meaning::kSeem) && items.front().can(Meaning::kMake) && i + 1 < items.size() &&
                         items[i + 1].isEffectLike();  // "make the lawn look greener"
    if (!items[i].can(Meaning::kPicture) || is_verb) continue;
    std::size_t first = i;
    while (first > 0 && isThing(items[first - 1])) --first;
    const bool is_between = first > 0 && (isArticle(items[first - 1]) || items[first - 1].isEffectLike());
    if (first == i || !is_between) continue;  // "a cold hospital feel"
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(first), items.begin() + static_cast<std::ptrdiff_t>(i));
    i = first;
  }
  const auto of = std::ranges::find_if(items, [](const Item& item) { return item.can(Meaning::kNarrate); });
  if (of == items.end() || of == items.begin()) return;
  auto end = std::find_if_not(of + 1, items.end(), isArticle);
  const auto thing = end;
  end = std::find_if_not(end, items.end(), isThing);
  if (end != thing && !clause.has(Meaning::kIs)) items.erase(of, end);
}

// "brighten it for my mother's birthday", but not "for a softer look".
void dropReason(Clause& clause, const Lexicon& lexicon) {
  const auto reason = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kReason); });
  if (reason == clause.items.end() || reason == clause.items.begin()) return;
  const auto end = std::find_if(reason + 1, clause.items.end(), [](const Item& item) {
    return item.can(Meaning::kIs);
  });  // "the cast from the lamp is yellow"
  const bool has_wish = anyEffect(std::span(clause.items.begin(), reason));
  const bool asks = std::any_of(reason + 1, end, [&](const Item& item) {
    return mayAsk(item) && !(has_wish && isLook(item, lexicon));
  });
  if (!asks) clause.items.erase(reason, end);
}

// "vintage, funky and playful": what like, where it stands beside no article and is no thing.
void forgetAdjectives(Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.kind != ItemKind::kUnknown || !item.describes) continue;
    const bool names_thing = i > 0 && (isArticle(clause.items[i - 1]) || clause.items[i - 1].can(Meaning::kInside));
    const bool leads = i + 1 < clause.items.size() && clause.items[i + 1].isEffectLike();  // "a dreamlike blur"
    if (names_thing && !leads) continue;
    item.kind = ItemKind::kPhrase;
    item.senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "my black cat merges (with the sofa)": a thing, and what it does.
bool tellsOfThing(const Clause& clause) {
  if (!isArticle(clause.items.front())) return false;
  bool names = false;
  for (std::size_t i = 1; i < clause.items.size(); ++i) {
    const Item& item = clause.items[i];
    const Item& before = clause.items[i - 1];
    const bool is_verb = item.kind == ItemKind::kUnknown && !isArticle(before) && !isThing(before);
    if (names && is_verb) return true;
    names = names || isThing(item);
  }
  return false;
}

bool onlyNamesThings(const Clause& clause) {
  return std::ranges::all_of(clause.items, [](const Item& item) {
    return isThing(item) || isArticle(item) || item.can(Meaning::kSkip) || item.can(Meaning::kWith);
  });
}

// "I took it last summer", "the flash was off", "it looks like a fridge", "because we were late".
bool isStory(const Clause& clause, const Lexicon& lexicon) {
  const Item& first = clause.items.front();
  const bool tells = first.can(Meaning::kNarrate) || first.can(Meaning::kReason);  // "shot at night"
  const bool describes = clause.has(Meaning::kIs) || clause.has(Meaning::kMake) || clause.has(Meaning::kSeem);
  const bool compares = clause.has(Meaning::kIs) && !clause.has(Meaning::kMake);  // "he looks like a zombie"
  const bool asks = std::ranges::any_of(clause.items, [&](const Item& item) {
    const bool only_paints = item.can(Meaning::kColour) && &item != &first && isThing(*(&item - 1));
    const bool only_dates = tells && !describes && isLook(item, lexicon);  // "took this last night"
    return mayAsk(item) && !only_paints && !only_dates && !(compares && item.can(Meaning::kGenerate));
  });
  if (asks) return false;
  const bool says_something = std::ranges::any_of(clause.items, [](const Item& item) {
    return isThing(item) || item.can(Meaning::kGenerate);
  });
  const auto says = [&](Meaning meaning) { return !first.can(meaning) && clause.has(meaning); };
  const bool is_elliptic =
      first.kind == ItemKind::kPhrase && (says(Meaning::kInside) || says(Meaning::kTo));  // "shot at a wedding"
  const bool is_told = tells || is_elliptic || tellsOfThing(clause) || clause.leads_purpose ||
                       clause.has(Meaning::kIs) || (first.can(Meaning::kArticle) && clause.has(Meaning::kNegate));
  return (says_something || tells) && is_told;
}

}  // namespace

void dropAsides(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  for (Clause& clause : clauses) {
    dropWhoThinks(clause);
    dropWhoseItIs(clause);
    dropWhatItShows(clause);
    dropReason(clause, lexicon);
  }
  std::erase_if(clauses, [](const Clause& clause) { return clause.items.empty(); });
  if (!std::ranges::any_of(clauses, [](const Clause& clause) { return anyEffect(clause.items); })) return;
  for (Clause& clause : clauses) forgetAdjectives(clause);
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!isStory(clauses[i], lexicon)) continue;
    while (i + 1 < clauses.size() && clauses[i + 1].link == Link::kAnd && onlyNamesThings(clauses[i + 1])) {
      clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1);  // "… with the sofa"
    }
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

}  // namespace atelier::instruct
