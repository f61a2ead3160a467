#include "instruct/masked_things.h"

#include <algorithm>

namespace atelier::instruct {

namespace {

bool isTheMask(const Item& item) {
  const Sense* place = item.sense(Meaning::kRegion);
  return place != nullptr && place->index == static_cast<int>(image::Region::kMask);
}

// "at the bottom"
bool isPartOfPicture(const Item& item) {
  const Sense* place = item.sense(Meaning::kRegion);
  return place != nullptr && place->index >= static_cast<int>(image::Region::kEdges);
}

// "the blue coat in the mask"; "don't touch the water at the bottom"
void dropThingsBeforePlace(Clause& clause) {
  auto& items = clause.items;
  const bool spares = clause.has(Meaning::kKeep) || clause.leavesUntouched();
  for (std::size_t i = 1; i < items.size(); ++i) {
    const bool is_place = spares && isThing(items[i - 1]) && isPartOfPicture(items[i]);
    if (!isTheMask(items[i]) && !is_place) continue;
    std::size_t end = i;
    while (end > 0 && isArticle(items[end - 1])) --end;
    const bool leads = end > 0 && items[end - 1].can(Meaning::kInside);
    if (!leads && !is_place && !items[i].is_adverbial) continue;
    if (leads) --end;
    std::size_t first = end;
    bool names_thing = false;
    for (; first > 0 && (isThing(items[first - 1]) || items[first - 1].can(Meaning::kColour)); --first) {
      names_thing = names_thing || isThing(items[first - 1]);
    }
    if (!names_thing || first == 0 || !isArticle(items[first - 1])) continue;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(first), items.begin() + static_cast<std::ptrdiff_t>(end));
    i = first;
  }
}

// "that's what I painted", "(the mask)"
bool onlyNamesMask(const Clause& clause) {
  const bool says_so = clause.has(Meaning::kIs) || (clause.link == Link::kComma && clause.items.size() <= 2);
  return says_so && std::ranges::any_of(clause.items, isTheMask) &&
         std::ranges::all_of(clause.items, [](const Item& item) {
           return isTheMask(item) || isArticle(item) || item.can(Meaning::kSkip) || item.can(Meaning::kIs);
         });
}

// "the bodywork (the mask) stays sharp": what is said of it goes on.
void joinWhatFollows(std::vector<Clause>& clauses, std::size_t i) {
  if (i + 1 >= clauses.size() || clauses[i + 1].link != Link::kComma) return;
  const Item& verb = clauses[i + 1].items.front();
  const bool only_names = !anyEffect(clauses[i].items);
  if (!only_names || !(verb.can(Meaning::kKeep) || verb.can(Meaning::kIs))) return;
  auto& items = clauses[i].items;
  items.insert(items.end(), clauses[i + 1].items.begin(), clauses[i + 1].items.end());
  clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1);
}

}  // namespace

void placeMaskedThings(std::vector<Clause>& clauses) {
  for (Clause& clause : clauses) dropThingsBeforePlace(clause);
  for (std::size_t i = 1; i < clauses.size(); ++i) {
    if (!onlyNamesMask(clauses[i])) continue;
    auto& before = clauses[i - 1].items;
    const auto thing = std::ranges::find_if(before, isThing);
    if (thing == before.end() || std::any_of(thing + 1, before.end(), isThing)) continue;
    setPlace(*thing, image::Region::kMask);
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i--));
    joinWhatFollows(clauses, i);
  }
}

void dropWhereMaskIs(std::vector<Clause>& clauses) {
  const auto only_tells = [](const Clause& clause) {
    return clause.has(Meaning::kIs) && std::ranges::any_of(clause.items, isTheMask) &&
           std::ranges::any_of(clause.items, isThing) &&
           std::ranges::all_of(clause.items, [](const Item& item) {
             return isTheMask(item) || isThing(item) || isArticle(item) || item.can(Meaning::kSkip) ||
                    item.can(Meaning::kIs) || item.can(Meaning::kInside);
           });
  };
  const auto says_more = [&](const Clause& clause) { return !only_tells(clause) && clause.speaksOfMask(); };
  if (std::ranges::any_of(clauses, says_more)) std::erase_if(clauses, only_tells);
}

}  // namespace atelier::instruct
