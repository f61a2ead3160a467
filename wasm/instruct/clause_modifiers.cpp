// Modifiers: the words and numbers of a clause that say how much.
#include "instruct/clause_reader.h"

#include <algorithm>
#include <utility>

#include "instruct/clause_words.h"

namespace atelier::instruct {

bool joinRatio(Quantity& first, const Quantity& second) {
  const bool is_open = first.unit == Unit::kNone || first.unit == Unit::kTimes;
  const bool ends = second.unit == Unit::kNone || second.unit == Unit::kPixels;
  if (!is_open || !ends || second.value <= 0) return false;
  first = {.value = first.value / second.value,
           .unit = Unit::kRatio,
           .span = {first.span.begin, second.span.end},
           .across = std::min(first.value, second.value) >= kSmallestSize ? first.value : 0};
  return true;
}

void ClauseReader::readModifiers() {
  bool is_replaced = false;  // "8 rather than 5"
  for (std::size_t i = 0; i < m_clause.items.size(); ++i) {
    const Item& item = m_clause.items[i];
    is_replaced = is_replaced || item.can(Meaning::kInstead);
    if (is_replaced && m_reading.modifiers.amount && item.kind == ItemKind::kQuantity) continue;
    if (item.can(Meaning::kTo)) m_is_target = true;
    if (isBesideThePoint(i)) {
      m_reading.unheeded.push_back(item.span);
      continue;
    }
    if (isEmptyWord(item) || takeNamedAmount(item, m_reading.named_amounts)) continue;
    if (const Sense* tag = item.sense(Meaning::kTag)) {
      m_reading.tags.push_back(tag->index);
    } else if (!takeModifier(item, m_reading.modifiers)) {
      m_reading.unknown.push_back(item.span);
    }
  }
  finishParameter();
}

bool ClauseReader::takeModifier(const Item& item, Modifiers& modifiers) {
  if (item.kind == ItemKind::kQuantity) {
    if (modifiers.amount) return joinRatio(*modifiers.amount, item.quantity);
    modifiers.amount = item.quantity;
    modifiers.is_target = std::exchange(m_is_target, false);
  } else if (const Sense* degree = item.sense(Meaning::kDegree)) {
    modifiers.degree *= degree->number;
    modifiers.degree_span = item.span;
  } else if (const Sense* parts = item.sense(Meaning::kParts)) {
    modifiers.parts *= parts->number;
  } else if (item.can(Meaning::kLimit)) {
    modifiers.is_limited = true;
  } else if (item.can(Meaning::kUndo)) {  // "put the contrast back how it was"
    modifiers.direction = -1;
    modifiers.is_too = false;
    modifiers.removes = true;
  } else if (item.can(Meaning::kIncrease) || (item.can(Meaning::kAdd) && modifiers.direction == 0)) {
    modifiers.direction = 1;
  } else if (item.can(Meaning::kDecrease) || item.can(Meaning::kRemove)) {
    modifiers.direction = -1;
    modifiers.is_too = false;  // "the haze should be reduced": the remedy is said
    modifiers.removes = item.can(Meaning::kRemove);
  } else if (item.can(Meaning::kToo)) {
    modifiers.is_too = modifiers.direction >= 0;  // "remove the excessive red": the remedy is said
  } else if (item.can(Meaning::kTouch)) {
    modifiers.is_undirected = true;
  } else if (m_is_lacking && (item.can(Meaning::kNegate) || item.can(Meaning::kEnough))) {
    modifiers.direction = 1;
  } else if (!item.can(Meaning::kEnough) && !item.can(Meaning::kAdd) && !item.can(Meaning::kNegatePrefix)) {
    return false;
  }
  modifiers.words.push_back(item.span);
  return true;
}

// "radius 2 px": the parameter's name waits for its number.
bool ClauseReader::takeNamedAmount(const Item& item, std::vector<NamedAmount>& amounts) {
  if (const Sense* parameter = item.sense(Meaning::kParameter)) {
    finishParameter();
    m_parameter = parameter->index;
    m_parameter_span = item.span;
    return true;
  }
  if (item.kind != ItemKind::kQuantity || m_parameter < 0) return false;
  amounts.push_back({std::exchange(m_parameter, -1), item.quantity});
  return true;
}

void ClauseReader::finishParameter() {
  if (std::exchange(m_parameter, -1) >= 0) m_reading.unknown.push_back(m_parameter_span);
}

void ClauseReader::mergeInto(Modifiers& modifiers, Modifiers late) {
  if (modifiers.direction == 0) modifiers.direction = late.direction;
  modifiers.is_too = modifiers.is_too || late.is_too;
  modifiers.is_limited = modifiers.is_limited || late.is_limited;
  modifiers.degree *= late.degree;
  modifiers.parts *= late.parts;
  if (!modifiers.amount) {
    modifiers.amount = late.amount;
    modifiers.is_target = late.is_target;
  }
  modifiers.removes = modifiers.removes || late.removes;
  modifiers.words.insert(modifiers.words.end(), late.words.begin(), late.words.end());
}

}  // namespace atelier::instruct
