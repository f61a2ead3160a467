// Strangers: words that nobody knows. Some say of what kind a style is, or under what circumstance it is wished; a
// clause is understood without them. Others name what is to be edited, and without them nothing is.
#include "instruct/clause_reader.h"

#include <algorithm>

#include "instruct/clause_words.h"
#include "instruct/first_operator.h"

namespace atelier::instruct {

namespace {

// "polaroid", "watercolour": what a whole picture is made into. Not "pop" and "better", which are wished of things.
bool isStyle(const Item& item, const Lexicon& lexicon) {
  if (!hasNoReverse(item, lexicon)) return false;
  const int effect = item.sense(Meaning::kEffect)->index;
  const bool is_wished_of_things =
      effect == lexicon.table.role("emphasis") || firstOp(effect, lexicon) == image::OperatorId::kAutoLevels;
  return !is_wished_of_things &&
         (isLook(item, lexicon) || isDrawing(lexicon.table.effects[static_cast<std::size_t>(effect)]));
}

// "straighten the tower", "the lighthouse leans", "the wall has a green cast": of the whole picture, whatever shows it.
bool isOfAll(const Item& item, const Lexicon& lexicon) {
  using enum image::OperatorId;
  const auto op = firstOp(item.senses.front().index, lexicon);
  const bool is_of_light = op == kGrain || op == kTemperature || op == kTint;
  return op == kRotate || op == kDehaze || op == kTiltShift || (is_of_light && item.can(Meaning::kFault));
}

// "bring out the texture of the bark", "lift the shadows under the bench": it works where it finds any.
bool findsItsPlace(const Item& item, const Lexicon& lexicon) {
  using enum image::OperatorId;
  const image::PlanStep& step =
      lexicon.table.effects[static_cast<std::size_t>(item.senses.front().index)].steps.front();
  switch (step.op) {
    case kTexture:
    case kClarity: return step.values[0] > 0 && !item.can(Meaning::kFault);
    case kHighlights: return item.can(Meaning::kFault) || step.values[0] < 0;
    case kShadows:
    case kDenoise: return true;
    default: return false;
  }
}

}  // namespace

bool ClauseReader::isOfWhole() const {
  return m_has_effect && std::ranges::all_of(m_clause.items, [&](const Item& item) {
    return !item.isEffectLike() || isOfAll(item, m_lexicon);
  });
}

// A face is to be found by nobody but a model: "lift the shadows under her eyes". What shines on it finds itself.
bool ClauseReader::findsItsPlaces() const {
  const auto shines = [&](const Item& item) {
    return !item.isEffectLike() || (item.can(Meaning::kFault) &&
                                    firstOp(item.senses.front().index, m_lexicon) == image::OperatorId::kHighlights);
  };
  const bool only_shines = std::ranges::all_of(m_clause.items, shines);
  const bool is_of_person = (m_clause.names_person && !only_shines) || has(Meaning::kRemove);
  return m_has_effect && !is_of_person && std::ranges::all_of(m_clause.items, [&](const Item& item) {
    return !item.isEffectLike() || isOfAll(item, m_lexicon) || findsItsPlace(item, m_lexicon);
  });
}

// "a rough pencil drawing", "a polaroid found in a drawer"; not "the xylophone vintage", "sepia on the xylophone".
bool ClauseReader::isOfStyle(std::size_t first, std::size_t end) const {
  const auto& items = m_clause.items;
  if (end < items.size() && isStyle(items[end], m_lexicon)) {
    return first == 0 || !items[first - 1].can(Meaning::kDefinite);
  }
  std::size_t from = first;
  while (from > 0 && !items[from - 1].isEffectLike()) --from;
  if (from == 0 || !isStyle(items[from - 1], m_lexicon)) return false;
  const auto points = [](const Item& item) { return item.can(Meaning::kInside) || item.can(Meaning::kWith); };
  const bool leads_on = end < items.size() && (points(items[end]) || items[end].is_as_for);
  if (from == first && !items[first].describes && !leads_on) return false;  // "night vision"
  const auto between = std::span(items).subspan(from, first - from);
  return std::ranges::any_of(between, isStranger) || std::ranges::none_of(between, points);
}

bool ClauseReader::isBesideThePoint(std::size_t i) const {
  const auto& items = m_clause.items;
  const auto is_named = [&](std::size_t at) { return isStranger(items[at]) && !items[at].can(Meaning::kColour); };
  constexpr Meaning kPointing[] = {Meaning::kRemove, Meaning::kExcept, Meaning::kGenerate};
  if (m_is_negative || m_clause.hasAny(kPointing) || !is_named(i)) return false;
  std::size_t first = i, end = i + 1;
  while (first > 0 && is_named(first - 1)) --first;
  while (end < items.size() && is_named(end)) ++end;
  const bool describes = has(Meaning::kIs) || (has(Meaning::kSeem) && !has(Meaning::kMake));
  if (!describes && isOfStyle(first, end)) return true;
  std::size_t lead = first;
  while (lead > 0 && isArticle(items[lead - 1])) --lead;
  const bool is_circumstance = lead > 0 && items[lead - 1].is_as_for;
  const auto wishes = [](const Item& item) {
    return item.isEffectLike() || (item.kind == ItemKind::kQuantity && item.quantity.unit != Unit::kNone);
  };
  return is_circumstance && std::ranges::any_of(std::span(items).first(lead), wishes);
}

}  // namespace atelier::instruct
