#include "instruct/bare_clauses.h"

#include <algorithm>

#include "instruct/colour_reader.h"
#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"

namespace atelier::instruct {

namespace {

// "… and the highlights": nothing but something that may be a place.
bool isBarePlace(const Clause& clause) {
  const auto is_place = [](const Item& item) { return item.can(Meaning::kRegion); };
  return std::ranges::count_if(clause.items, is_place) == 1 && std::ranges::all_of(clause.items, [&](const Item& item) {
    return is_place(item) || item.can(Meaning::kArticle) || item.can(Meaning::kSkip) || item.can(Meaning::kInside) ||
           item.can(Meaning::kMake) || item.can(Meaning::kAdd);
  });
}

}  // namespace

void settleBareDegree(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon) {
  if (i == 0 || clauses[i].link == Link::kThen) return;
  const auto is_silent = [](const Item& item) {
    return item.can(Meaning::kArticle) || item.can(Meaning::kWith) ||
           (item.can(Meaning::kSkip) && !item.isEffectLike());
  };
  const auto& items = clauses[i].items;
  auto word = std::ranges::find_if_not(items, is_silent);
  const bool compares = word != items.end() && word + 1 != items.end() && !word->isEffectLike() &&
                        (word->can(Meaning::kIncrease) || word->can(Meaning::kDecrease));
  if (compares) ++word;  // "less intense"
  if (word == items.end() || !word->can(Meaning::kDegree) || !word->isEffectLike()) return;
  if (!std::all_of(word + 1, items.end(), is_silent)) return;
  const auto& before = clauses[i - 1].items;
  const bool is_drawn = std::ranges::any_of(before, [&](const Item& item) {
    const Sense* effect = item.sense(Meaning::kEffect);
    if (effect == nullptr) return false;
    const Effect& row = lexicon.table.effects[static_cast<std::size_t>(effect->index)];
    const image::OperatorId op = row.steps.front().op;
    const bool is_laid_over = op == image::OperatorId::kVignette || op == image::OperatorId::kGrain;
    return row.steps.size() == 1 && (isDrawing(row) || is_laid_over || takesHuesAway(op));
  });
  if (!is_drawn) return;
  const Sense says = compares ? Sense{.meaning = Meaning::kSkip} : *word->sense(Meaning::kDegree);
  clauses[i].items[static_cast<std::size_t>(word - items.begin())].senses = {says};
}

void joinBareTag(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon) {
  if (i == 0 || clauses[i].link != Link::kComma) return;
  constexpr Meaning kSilent[] = {Meaning::kArticle, Meaning::kSkip,     Meaning::kReason,
                                 Meaning::kInside,  Meaning::kQuestion, Meaning::kMake};
  const auto is_silent = [&](const Item& item) { return item.canAny(kSilent) && !item.can(Meaning::kTag); };
  const auto& items = clauses[i].items;
  const auto word = std::ranges::find_if_not(items, is_silent);
  if (word == items.end() || !word->can(Meaning::kTag)) return;
  if (word->can(Meaning::kRegion) && !isFamilyWord(*word)) return;
  if (!std::all_of(word + 1, items.end(), is_silent)) return;
  const std::string& tag = lexicon.tags[static_cast<std::size_t>(word->sense(Meaning::kTag)->index)];
  auto& before = clauses[i - 1].items;
  if (std::ranges::none_of(before, [&](const Item& item) { return takesTag(item, tag, lexicon); })) return;
  const Sense says = *word->sense(Meaning::kTag);
  const bool is_said = std::ranges::any_of(before, [&](const Item& item) {
    return item.can(Meaning::kTag) && item.sense(Meaning::kTag)->index == says.index;
  });
  if (!is_said) {
    before.push_back(*word);
    before.back().senses = {says};
  }
  clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i));
}

void settleBarePlace(std::vector<Clause>& clauses, std::size_t i) {
  Clause& clause = clauses[i];
  if (!isBarePlace(clause)) return;
  const bool follows = i > 0 && clause.link == Link::kAnd && clauses[i - 1].has(Meaning::kRegion);
  const bool leads = i + 1 < clauses.size() && clauses[i + 1].link == Link::kAnd && !isBarePlace(clauses[i + 1]) &&
                     clauses[i + 1].has(Meaning::kRegion) &&
                     std::ranges::any_of(clauses[i + 1].items, [](const Item& item) {
                       return item.isEffectLike() && !item.can(Meaning::kRegion);
                     });
  if (!follows && !leads) return;
  for (Item& item : clause.items) {
    if (item.can(Meaning::kRegion)) item.senses = {*item.sense(Meaning::kRegion)};
  }
}

}  // namespace atelier::instruct
