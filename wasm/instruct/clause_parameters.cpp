#include "instruct/clause_parameters.h"

#include <algorithm>
#include <utility>

#include "instruct/first_operator.h"

namespace atelier::instruct {

namespace {

// "vignette size 40 %", "curves shadows −10 %": the word is a parameter where it is one of an effect before its
// number.
bool isParameterHere(const Clause& clause, std::size_t at, const Lexicon& lexicon) {
  if (at + 1 >= clause.items.size() || clause.items[at + 1].kind != ItemKind::kQuantity) return false;
  const std::string& name =
      lexicon.parameters[static_cast<std::size_t>(clause.items[at].sense(Meaning::kParameter)->index)];
  return std::any_of(
      clause.items.begin(), clause.items.begin() + static_cast<std::ptrdiff_t>(at), [&](const Item& item) {
        const Sense* effect = item.sense(Meaning::kEffect);
        if (effect == nullptr) effect = item.sense(Meaning::kQuality);
        if (effect == nullptr) return false;
        const auto& steps = lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps;
        const auto parameters = image::operatorInfo(steps.front().op).parameters;
        const bool is_crop = steps.front().op == image::OperatorId::kCrop;  // its sides are places
        const bool has_strength = steps.front().op != image::OperatorId::kLevels;  // in its first parameter
        const auto named = parameters.subspan(has_strength && !parameters.empty() ? 1 : 0);
        return !is_crop && std::ranges::find(named, name, &image::ParameterInfo::name) != named.end();
      });
}

}  // namespace

void settleParameters(Clause& clause, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.senses.size() < 2 || !item.can(Meaning::kParameter)) continue;
    const bool is_parameter = isParameterHere(clause, i, lexicon);
    std::erase_if(item.senses,
                  [&](const Sense& sense) { return (sense.meaning == Meaning::kParameter) != is_parameter; });
  }
}

void openLevels(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  const int levels = lexicon.table.role("levels");
  const auto is_point = [&](const Item& item, bool is_open) {  // "black point", and not "black"
    const Sense* parameter = item.sense(Meaning::kParameter);
    if (parameter == nullptr || (item.senses.size() != 1 && !is_open)) return false;
    const std::string& name = lexicon.parameters[static_cast<std::size_t>(parameter->index)];
    return name == "black" || name == "white" || (name == "gamma" && is_open);
  };
  const auto is_levels = [&](const Item& item) {
    const Sense* quality = item.sense(Meaning::kQuality);
    return quality != nullptr && quality->index == levels;
  };
  bool is_open = false;
  for (Clause& clause : clauses) {
    auto& items = clause.items;
    const bool names_point = std::ranges::any_of(items, [&](const Item& item) { return is_point(item, true); });
    const bool names_levels = std::ranges::any_of(items, is_levels);
    if (!is_open && names_levels && !names_point && std::ranges::count_if(items, &Item::isEffectLike) == 1) {
      is_open = true;  // "levels: black at 15, white at 235"
      continue;
    }
    const auto point = std::ranges::find_if(items, [&](const Item& item) { return is_point(item, is_open); });
    const bool leads = std::all_of(items.begin(), point, [](const Item& item) {
      return item.can(Meaning::kSkip) || item.can(Meaning::kArticle) || item.can(Meaning::kMake) ||
             item.can(Meaning::kIncrease) || item.can(Meaning::kDecrease);
    });
    if (point == items.end() || !leads || levels < 0) continue;
    items.erase(std::remove_if(point, items.end(), is_levels), items.end());  // "… in the levels"
    items.erase(items.begin(), point);
    if (items.size() > 1 && items[1].can(Meaning::kTo)) items.erase(items.begin() + 1);
    if (std::exchange(is_open, true)) continue;  // joined to the clause before, see joinParameters
    items.insert(items.begin(), {.kind = ItemKind::kPhrase,
                                 .span = items.front().span,
                                 .senses = {Sense{.meaning = Meaning::kQuality, .index = levels}}});
  }
}

void joinParameters(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  for (std::size_t i = 1; i < clauses.size(); ++i) {
    auto& items = clauses[i].items;
    const bool is_named =
        items.size() == 2 && items[0].can(Meaning::kParameter) && items[1].kind == ItemKind::kQuantity;
    const bool has_settings = std::ranges::count(clauses[i - 1].items, ItemKind::kSettings, &Item::kind) > 0;
    if (!is_named || has_settings || clauses[i].link == Link::kThen) continue;  // in brackets it has all of its own
    Clause joined = clauses[i - 1];
    joined.items.insert(joined.items.end(), items.begin(), items.end());
    if (!isParameterHere(joined, joined.items.size() - 2, lexicon)) continue;
    clauses[i - 1] = std::move(joined);
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

}  // namespace atelier::instruct
