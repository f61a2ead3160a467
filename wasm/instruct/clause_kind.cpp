// Kind of a clause: whether it asks for edits, says where or how much, forbids something, or wants what nothing here
// can do.
#include "instruct/clause_reader.h"

#include <algorithm>

#include "instruct/clause_words.h"
#include "instruct/first_operator.h"

namespace atelier::instruct {

namespace {

// "the picture again": nothing but words that mean nothing here.
bool onlySpeaksOfEarlier(const Clause& clause) {
  return std::ranges::all_of(clause.items,
                             [](const Item& item) { return isEmptyWord(item) || item.can(Meaning::kAgain); });
}

bool onlyNamesQualities(const Clause& clause) {
  return std::ranges::all_of(clause.items, [](const Item& item) {
    return isEmptyWord(item) || item.can(Meaning::kQuality) || item.can(Meaning::kAspect);
  });
}

}  // namespace

ClauseKind ClauseReader::kindOf() const {
  if (!m_has_content) return ClauseKind::kEmpty;
  const bool has_thing = m_has_stranger || has(Meaning::kObject);
  const bool is_told = isOfWhole() && has(Meaning::kFault);  // "a veil of haze in front of the hills"
  if (has(Meaning::kGenerate) && !is_told) return ClauseKind::kGenerative;
  if ((has(Meaning::kAdd) || has(Meaning::kRemove)) && has_thing) return ClauseKind::kGenerative;
  const bool is_trimmed = m_has_quantity && !has_thing;  // "take 20 % off the top"
  if (has(Meaning::kRemove) && has(Meaning::kRegion) && !m_has_effect && !is_trimmed) return ClauseKind::kGenerative;
  const bool only_removes = has(Meaning::kRemove) && !m_has_effect && !has_thing && !m_has_quantity &&
                            !has(Meaning::kRegion) && !has(Meaning::kAspect);
  // "there is a green cast, remove it" asks once; without anything before it in the sentence it is about earlier.
  if (only_removes) return ClauseKind::kEarlier;
  if (has(Meaning::kReverse) && !m_has_effect && !has_thing) return ClauseKind::kEarlier;
  const bool keeps_place = has(Meaning::kKeep) && has(Meaning::kRegion);  // "leave the reds like before"
  if ((has(Meaning::kUndo) || has(Meaning::kAgain)) && !m_has_effect && !has_thing && !keeps_place)
    return ClauseKind::kEarlier;
  const bool is_painted = m_context.speaks_of_mask && (m_has_effect || has(Meaning::kRegion));
  if (has(Meaning::kObject) && !is_painted && !isOfWhole() && !findsItsPlaces()) return ClauseKind::kGenerative;
  const bool goes_on = m_clause.link != Link::kThen;
  if (goes_on && m_context.before == ClauseKind::kGenerative && m_has_stranger && !m_has_effect) {
    return ClauseKind::kGenerative;
  }
  if (m_is_negative) return kindOfNegative();
  if (m_clause.link == Link::kAnd && m_context.before == ClauseKind::kProtection && onlyNamesQualities(m_clause)) {
    return ClauseKind::kProtection;
  }
  if (m_has_effect) return ClauseKind::kRequests;
  if (m_has_stranger) return ClauseKind::kUnknown;
  if (has(Meaning::kAspect) && has(Meaning::kMake)) return ClauseKind::kProtection;  // "give me the colours back"
  if (has(Meaning::kRegion)) return ClauseKind::kRegion;
  if (onlySpeaksOfEarlier(m_clause)) return ClauseKind::kEmpty;
  const bool modifies = m_has_quantity || has(Meaning::kDegree) || has(Meaning::kLimit) || has(Meaning::kIncrease) ||
                        has(Meaning::kDecrease) || has(Meaning::kToo) || has(Meaning::kTag) ||
                        has(Meaning::kParts);
  return modifies ? ClauseKind::kModifiers : ClauseKind::kUnknown;
}

ClauseKind ClauseReader::kindOfNegative() const {
  if (m_has_stranger) return ClauseKind::kUnknown;
  const bool names_something = m_has_effect || has(Meaning::kAspect);
  const bool is_left_anyway = m_clause.says_rest && m_clause.items.front().can(Meaning::kWithout);
  if (names_something && is_left_anyway) return ClauseKind::kEmpty;  // "… without darkening the rest"
  if (names_something && !has(Meaning::kRegion)) return ClauseKind::kProtection;
  const bool only_excepts = m_context.before == ClauseKind::kRequests && has(Meaning::kRegion);
  if (names_something && !has(Meaning::kKeep) && !only_excepts) return ClauseKind::kUnknown;
  if (has(Meaning::kRegion)) return ClauseKind::kRegion;
  const bool only_says_no = std::ranges::all_of(m_clause.items, [](const Item& item) {
    return isEmptyWord(item) || item.can(Meaning::kNegate) || item.can(Meaning::kWithout) || item.can(Meaning::kKeep);
  });
  return only_says_no ? ClauseKind::kEmpty : ClauseKind::kUnknown;  // "no, …"
}

}  // namespace atelier::instruct
