#include "instruct/asides.h"

#include <algorithm>
#include <span>

#include "instruct/tales.h"

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
         item.canAny(kAsking);
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

// "the green tint the lamps gave it": who did it, said without "that". Not "so bright that the lamps fade".
void dropWhoDidIt(Clause& clause) {
  auto& items = clause.items;
  for (std::size_t i = 1; i + 1 < items.size() && !clause.has(Meaning::kToo); ++i) {
    if (!isArticle(items[i]) || !items[i - 1].isEffectLike()) continue;
    const auto begin = items.begin() + static_cast<std::ptrdiff_t>(i);
    const auto verb = std::find_if_not(begin + 1, items.end(), [](const Item& item) {
      return !item.can(Meaning::kTells) && isThing(item);
    });
    if (verb == begin + 1 || verb == items.end() || !verb->can(Meaning::kTells)) continue;
    if (mayAsk(std::span(begin, verb)) || mayAsk(std::span(verb + 1, items.end()))) continue;
    items.erase(begin, items.end());
  }
}

// "it looks purple when it is really grey": what is so at another time is not of this picture.
void dropOtherTimes(Clause& clause) {
  const auto when = std::ranges::find_if(clause.items, [](const Item& item) {
    return item.can(Meaning::kReason) && item.can(Meaning::kNarrate);
  });
  if (when == clause.items.end() || when == clause.items.begin()) return;
  const bool is_said_before = anyEffect(std::span(clause.items.begin(), when)) || tellsOfSomething(clause);
  if (is_said_before) clause.items.erase(when, clause.items.end());
}

// "brighter at the bottom where the tray is": a place is named, and what else is there is not to be found.
void dropWhatIsThere(Clause& clause) {
  const auto where = std::ranges::find_if(clause.items, [](const Item& item) {
    return item.can(Meaning::kInside) && item.can(Meaning::kSubject);
  });
  const bool has_place = std::any_of(clause.items.begin(), where, [](const Item& item) {
    return item.can(Meaning::kRegion);
  });
  if (has_place && anyEffect(std::span(clause.items.begin(), where))) clause.items.erase(where, clause.items.end());
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
    const bool is_last = &item == &clause.items.back();
    const bool describes = !is_last && item.isEffectLike() && isThing(*(&item + 1));  // "old bulbs"
    return mayAsk(item) && !(has_wish && (describes || isLook(item, lexicon)));
  });
  if (asks) return;
  const bool goes_on = std::any_of(end, clause.items.end(), [](const Item& item) { return mayAsk(item); });
  clause.items.erase(reason, goes_on ? end : clause.items.end());
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
    const bool only_names = first.can(Meaning::kNarrate) && hasNoReverse(item, lexicon);  // "it is going on a poster"
    const bool only_fiddles = first.can(Meaning::kNarrate) && item.can(Meaning::kTouch);  // "I was playing with it"
    const bool only_tells = only_fiddles || only_paints || only_dates || only_names;
    return mayAsk(item) && !only_tells && !(compares && item.can(Meaning::kGenerate));
  });
  if (asks) return false;
  const bool says_something = std::ranges::any_of(clause.items, [](const Item& item) {
    return isThing(item) || item.can(Meaning::kGenerate);
  });
  const auto says = [&](Meaning meaning) { return !first.can(meaning) && clause.has(meaning); };
  const bool is_elliptic =
      first.kind == ItemKind::kPhrase && (says(Meaning::kInside) || says(Meaning::kTo));  // "shot at a wedding"
  const bool is_told = tells || is_elliptic || tellsOfSomething(clause) || clause.leads_purpose ||
                       clause.has(Meaning::kIs) || (first.can(Meaning::kArticle) && clause.has(Meaning::kNegate));
  return (says_something || tells) && is_told;
}

// "bike listing, make it pop", "menu cover: a white border": what the picture is for, before anything is asked.
bool isHeading(const Clause& clause) {
  const auto only_names = [](const Item& item) {
    const bool is_name = item.kind == ItemKind::kUnknown || item.can(Meaning::kKnown);
    const bool is_silent = item.can(Meaning::kSkip) && !item.isEffectLike() && !item.can(Meaning::kMake);
    return is_name || isArticle(item) || is_silent;
  };
  return std::ranges::all_of(clause.items, only_names) && std::ranges::any_of(clause.items, isThing);
}

// Who tells something, and that it is told, matters no more.
void forgetTelling(std::vector<Clause>& clauses) {
  for (Clause& clause : clauses) {
    for (Item& item : clause.items) {
      const bool names_who = item.can(Meaning::kSubject) || item.can(Meaning::kWished);
      std::erase_if(item.senses, [](const Sense& sense) {
        return sense.meaning == Meaning::kSubject || sense.meaning == Meaning::kTells ||
               sense.meaning == Meaning::kWished || sense.meaning == Meaning::kOpens;
      });
      if (item.kind != ItemKind::kPhrase || !item.senses.empty()) continue;
      if (names_who) item.senses = {Sense{.meaning = Meaning::kSkip}};
      if (!names_who) item.kind = ItemKind::kUnknown;
    }
  }
}

}  // namespace

void dropAsides(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  for (Clause& clause : clauses) {
    dropWhatIsThere(clause);
    dropOtherTimes(clause);
    dropWhoDidIt(clause);
    dropWhoThinks(clause);
    dropWhoseItIs(clause);
    dropWhatItShows(clause);
    dropReason(clause, lexicon);
  }
  std::erase_if(clauses, [](const Clause& clause) { return clause.items.empty(); });
  const auto wishes = [&](const Clause& clause) {
    constexpr Meaning kCorrecting[] = {Meaning::kToo, Meaning::kIncrease, Meaning::kDecrease, Meaning::kUndo,
                                       Meaning::kAgain, Meaning::kReverse};
    const bool corrects = clause.hasAny(kCorrecting) ||
                          std::ranges::any_of(clause.items, [](const Item& item) {
                            return item.kind == ItemKind::kQuantity;  // "make that 0.6"
                          });
    const bool is_of_nothing = std::ranges::none_of(clause.items, isThing);
    return (anyEffect(clause.items) || clause.has(Meaning::kColour) || (corrects && is_of_nothing)) &&
           !isPlainTale(clause, lexicon);
  };
  if (std::ranges::none_of(clauses, wishes)) return forgetTelling(clauses);
  for (Clause& clause : clauses) forgetAdjectives(clause);
  const bool leads = clauses.size() > 1 && isHeading(clauses[0]) && clauses[1].link == Link::kComma;
  if (leads && (anyEffect(clauses[1].items) || wishes(clauses[1]))) clauses.erase(clauses.begin());
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const bool is_last = i + 1 == clauses.size();
    const bool is_tale = isPlainTale(clauses[i], lexicon) && (is_last || !isTakenUp(clauses[i], clauses[i + 1]));
    if (!is_tale && !isStory(clauses[i], lexicon)) continue;
    while (i + 1 < clauses.size() && clauses[i + 1].link == Link::kAnd && onlyNamesThings(clauses[i + 1])) {
      clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1);  // "… with the sofa"
    }
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i--));
  }
  forgetTelling(clauses);
}

}  // namespace atelier::instruct
