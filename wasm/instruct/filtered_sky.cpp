#include "instruct/filtered_sky.h"

#include <algorithm>
#include <string>

namespace atelier::instruct {

namespace {

const std::string kFilter = "red_filter";

bool isDark(const Item& item, const Lexicon& lexicon) {
  const int dark = lexicon.table.role("dim");
  return std::ranges::any_of(item.senses, [&](const Sense& sense) {
    return (sense.meaning == Meaning::kState || sense.meaning == Meaning::kEffect) && sense.index == dark;
  });
}

// "a dark sky", "the sky very dark": a thing and how it shall be, with whatever else says so.
auto darkSkyIn(Clause& clause, const Lexicon& lexicon) {
  constexpr Meaning kDoing[] = {Meaning::kAdd, Meaning::kRemove, Meaning::kGenerate, Meaning::kToo, Meaning::kNegate};
  auto& items = clause.items;
  const auto is_of_sky = [&](const Item& item) {
    return item.can(Meaning::kSky) || isArticle(item) || item.can(Meaning::kSkip) || item.can(Meaning::kDegree) ||
           item.can(Meaning::kWith) || item.can(Meaning::kMake) || item.isEffectLike();
  };
  auto first = std::ranges::find_if(items, [&](const Item& item) { return takesTag(item, kFilter, lexicon); });
  first = first == items.end() ? items.begin() : first + 1;
  const auto is_sky = [](const Item& item) { return item.can(Meaning::kSky); };
  const auto is_dark = [&](const Item& item) { return isDark(item, lexicon); };
  const bool is_all = std::any_of(first, items.end(), is_sky) && std::any_of(first, items.end(), is_dark) &&
                      std::all_of(first, items.end(), is_of_sky) && !clause.hasAny(kDoing);
  return is_all ? first : items.end();
}

}  // namespace

void filterSky(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  const auto tag = std::ranges::find(lexicon.tags, kFilter);
  if (tag == lexicon.tags.end()) return;
  Item* grey = nullptr;
  std::size_t of_grey = 0;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    for (Item& item : clauses[i].items) {
      if (takesTag(item, kFilter, lexicon)) grey = &item, of_grey = i;
    }
  }
  if (grey == nullptr) return;
  const image::TextSpan named = grey->span;
  for (std::size_t i = of_grey; i < clauses.size(); ++i) {
    const auto first = darkSkyIn(clauses[i], lexicon);
    if (first == clauses[i].items.end()) continue;
    const image::TextSpan span{first->span.begin, clauses[i].items.back().span.end};
    clauses[i].items.erase(first, clauses[i].items.end());
    auto& items = clauses[of_grey].items;
    const bool has_filter = std::ranges::any_of(items, [](const Item& item) { return item.can(Meaning::kTag); });
    if (i != of_grey && clauses[i].items.empty()) clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i));
    if (has_filter) return;  // "with a red filter, for a dark sky"
    const auto at = std::ranges::find(items, named, &Item::span);
    items.insert(at + 1, {.kind = ItemKind::kPhrase,
                          .span = span,
                          .senses = {Sense{.meaning = Meaning::kTag,
                                           .index = static_cast<int>(tag - lexicon.tags.begin())}}});
    return;
  }
}

}  // namespace atelier::instruct
