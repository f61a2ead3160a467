#include "instruct/undone_exceptions.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace atelier::instruct {

void partUndoneExceptions(std::vector<Clause>& clauses) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    auto& items = clauses[i].items;
    const auto except = std::ranges::find_if(items, [](const Item& item) { return item.can(Meaning::kExcept); });
    const bool names_place = std::any_of(except, items.end(), [](const Item& item) {
      return item.can(Meaning::kRegion) && !item.can(Meaning::kEffect);
    });
    const bool is_undone =
        std::any_of(items.begin(), except, [](const Item& item) { return item.can(Meaning::kUndo); });
    if (!is_undone || names_place || except == items.end() || !anyEffect(std::span(except, items.end()))) continue;
    Clause kept{.link = Link::kAnd};
    except->senses = {Sense{.meaning = Meaning::kKeep}};
    kept.items.assign(std::make_move_iterator(except), std::make_move_iterator(items.end()));
    items.erase(except, items.end());
    clauses.insert(clauses.begin() + static_cast<std::ptrdiff_t>(++i), std::move(kept));
  }
}

}  // namespace atelier::instruct
