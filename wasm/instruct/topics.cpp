#include "instruct/topics.h"

#include <algorithm>
#include <utility>

namespace atelier::instruct {

void joinTopics(std::vector<Clause>& clauses) {
  const auto is_silent = [](const Item& item) {
    return item.can(Meaning::kArticle) || item.can(Meaning::kSkip) || item.can(Meaning::kMake) ||
           item.can(Meaning::kDegree);
  };
  const auto is_colour = [](const Item& item) { return item.can(Meaning::kColour); };
  for (std::size_t i = 1; i < clauses.size(); ++i) {
    const auto& topic = clauses[i - 1].items;
    const auto& wish = clauses[i].items;
    const bool is_topic = isArticle(topic.front()) && std::ranges::count_if(topic, is_colour) == 1 &&
                          std::ranges::any_of(topic, isThing) && std::ranges::all_of(topic, [&](const Item& item) {
                            return is_colour(item) || isThing(item) || isArticle(item) || item.can(Meaning::kIs);
                          });
    const auto colour = std::ranges::find_if(wish, is_colour);
    const bool is_wish = clauses[i].link == Link::kComma && std::ranges::count_if(wish, is_colour) == 1 &&
                         colour != wish.begin() && std::ranges::all_of(wish, [&](const Item& item) {
                           return is_colour(item) || is_silent(item);
                         });
    if (!is_topic || !is_wish) continue;
    Item make{.kind = ItemKind::kPhrase, .span = topic.front().span, .senses = {Sense{.meaning = Meaning::kMake}}};
    Item becomes = *colour;
    clauses[i].items = topic;
    std::erase_if(clauses[i].items, [](const Item& item) { return item.can(Meaning::kIs); });
    clauses[i].items.insert(clauses[i].items.begin(), std::move(make));
    clauses[i].items.push_back(std::move(becomes));
    clauses[i].link = clauses[i - 1].link;
    clauses[i].is_statement = false;
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(--i));
  }
}

}  // namespace atelier::instruct
