// Descriptions: "the window light there is freezing, warm it up". A complaint of a thing that nothing here finds is
// context where something else that is asked for mends it, and named as such where nothing does.
#include "instruct/sentence_reader.h"

#include <algorithm>

#include "instruct/append.h"
#include "instruct/operator_groups.h"
#include "instruct/request_steps.h"

namespace atelier::instruct {

bool SentenceReader::describesThing(const ClauseReading& reading) {
  const Clause& clause = m_clauses[indexOf(reading)];
  const auto subject_end = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kIs); });
  const auto draws = [](const Item& item) { return item.can(Meaning::kGenerate); };  // "the dress is …" does not
  const bool may_draw = subject_end == clause.items.end() ? clause.has(Meaning::kGenerate)
                                                          : std::any_of(subject_end, clause.items.end(), draws);
  if (may_draw || clause.has(Meaning::kMake) || clause.has(Meaning::kAdd) || clause.has(Meaning::kRemove)) return false;
  for (const Item& item : clause.items) {
    if (!item.isEffectLike() || item.can(Meaning::kQuality)) continue;
    if (!clause.has(Meaning::kIs) && !item.can(Meaning::kState) && !item.can(Meaning::kFault)) return false;
    const auto& effects = m_lexicon.table.effects;
    const int opposite = effects[static_cast<std::size_t>(item.senses.front().index)].opposite;
    if (opposite < 0) continue;  // "the night sky is …"
    m_descriptions.push_back({&reading, effects[static_cast<std::size_t>(opposite)].steps.front()});
    return true;
  }
  return false;
}

void SentenceReader::settleDescriptions() {
  // "The kitchen is too yellow with these bulbs; 600 K cooler": what shall be done about it is plain.
  const bool has_command = std::ranges::any_of(m_wishes, [&](const Wish& wish) {
    return !m_readings[wish.clause].is_description && !wish.request.modifiers.is_too;
  });
  for (const Description& description : m_descriptions) {
    const std::size_t index = indexOf(*description.reading);
    const Clause& clause = m_clauses[index];
    const bool is_spoilt = description.reading->kind == ClauseKind::kGenerative && clause.has(Meaning::kFault);
    const bool misses = clause.has(Meaning::kIs) || clause.has(Meaning::kToo) || clause.has(Meaning::kFault);
    const bool complains = misses && !clause.is_wished && !is_spoilt;
    if (has_command && complains && clause.link != Link::kAnd && !isTakenUp(index)) continue;
    const bool is_mended = std::ranges::any_of(m_wishes, [&](const Wish& wish) {
      const auto asked = stepsOf(wish.request, m_lexicon, 1).steps;
      if (asked.empty()) return false;
      const bool is_one = isOfOneFamily(asked.front().op, description.remedy.op) ||
                          (isOfTonality(asked.front().op) && isOfTonality(description.remedy.op));
      const auto complained = description.remedy.op;
      const bool clears = asked.front().op == image::OperatorId::kDehaze &&
                          (complained == image::OperatorId::kContrast || complained == image::OperatorId::kSaturation);
      const bool mutes = isOfCast(complained) && asked.front().op == image::OperatorId::kSaturation &&
                         !wish.request.regions.empty();  // "his skin is ruddy, mute the reds"
      const bool is_of_colour = familyOf(complained) == Family::kColour &&
                                (isOfCast(asked.front().op) || familyOf(asked.front().op) == Family::kColour);
      if (clears || mutes || is_of_colour) return true;
      return is_one && (asked.front().values[0] < 0) == (description.remedy.values[0] < 0);
    });
    if (is_mended) continue;
    if (description.reading->kind == ClauseKind::kGenerative) {
      m_result.generative.push_back(description.reading->span);
    } else {
      append(m_result.unknown, description.reading->unknown);
      append(m_result.unknown, description.reading->unheeded);
    }
  }
}

}  // namespace atelier::instruct
