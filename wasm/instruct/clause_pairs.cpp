// Pairs of words for one request: "more saturated colours", "flatten the contrast", "crop in a little tighter".
#include "instruct/clause_reader.h"

#include <algorithm>
#include <utility>

#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"

namespace atelier::instruct {

namespace {

bool isReverse(int effect, int other, const Lexicon& lexicon) {
  const auto valueOf = [&](int index) {
    return lexicon.table.effects[static_cast<std::size_t>(index)].steps.front().values;
  };
  const auto a = valueOf(effect), b = valueOf(other);
  return firstOp(effect, lexicon) == firstOp(other, lexicon) && !a.empty() && (a[0] < 0) != (b[0] < 0);
}

}  // namespace

// "crop in a little tighter": two words for one thing.
Request* ClauseReader::sameRequest(const Sense& sense) {
  const auto op = firstOp(sense.index, m_lexicon);
  if (op == image::OperatorId::kRotateQuarter || sense.meaning != Meaning::kEffect) return nullptr;
  const auto same = std::ranges::find_if(m_reading.requests, [&](const Request& request) {
    return request.effect == sense.index && request.manner == Meaning::kEffect;
  });
  return same == m_reading.requests.end() ? nullptr : &*same;
}

// "blacks a bit deeper", "the whites brighter": how dark or light the tone shall be.
bool ClauseReader::isLightOfTone(const Sense& sense) const {
  if (m_reading.requests.empty() || sense.meaning == Meaning::kQuality ||
      firstOp(sense.index, m_lexicon) != image::OperatorId::kExposure)
    return false;
  const Request& last = m_reading.requests.back();
  return isOfTone(firstOp(last.effect, m_lexicon)) && last.manner == Meaning::kQuality &&
         last.modifiers.isEmpty() && m_pending.direction >= 0 &&
         !m_pending.is_too && !has(Meaning::kIs) && !m_is_lacking;
}

// "warm the colours", "soften the light": what the verb works on, and no wish of its own.
bool ClauseReader::isObjectOf(const Sense& sense, const Item& item) const {
  const bool is_whole = sense.index == m_lexicon.table.role("family") || sense.index == m_lexicon.table.role("tone");
  // "darken the colours a bit" and "darken a bit the colours", but not "warmer, a bit of colour"
  const auto at = static_cast<std::size_t>(&item - m_clause.items.data());
  const bool is_definite = at > 0 && m_clause.items[at - 1].can(Meaning::kArticle);
  const bool only_says_how_much =
      m_pending.isEmpty() || (is_definite && m_pending.direction == 0 && !m_pending.is_too && !m_pending.amount);
  if (sense.meaning != Meaning::kQuality || !is_whole || m_reading.requests.empty() || !only_says_how_much)
    return false;
  const Request& last = m_reading.requests.back();
  const bool is_verb = last.manner == Meaning::kEffect || (last.manner == Meaning::kState && !last.modifiers.is_too);
  return is_verb && last.words.back().end <= item.span.begin && last.modifiers.isEmpty();
}

// "the colours warmer": the same the other way round.
bool ClauseReader::isSubjectOf(const Sense& sense) const {
  if (m_reading.requests.empty() || sense.meaning == Meaning::kQuality) return false;
  const Request& last = m_reading.requests.back();
  const auto op = firstOp(last.effect, m_lexicon);
  const bool is_whole = last.effect == m_lexicon.table.role("family") || last.effect == m_lexicon.table.role("tone") ||
                        op == image::OperatorId::kHue || op == image::OperatorId::kTint;  // "a sepia tint"
  const Modifiers& modifiers = last.modifiers;
  const bool is_bare =
      modifiers.isEmpty() || (modifiers.is_undirected && modifiers.direction == 0 && !modifiers.amount);
  return is_whole && last.manner == Meaning::kQuality && is_bare && last.named_amounts.empty();
}

// Noun and adjective are one wish: "more saturated colours", "the colours are too vivid".
bool ClauseReader::joinsLast(const Sense& sense) {
  if (m_reading.requests.empty()) return false;
  Request& last = m_reading.requests.back();
  if (firstOp(last.effect, m_lexicon) != firstOp(sense.index, m_lexicon) && !isSubjectOf(sense)) return false;
  const auto stepsOfEffect = [&](int effect) {
    return m_lexicon.table.effects[static_cast<std::size_t>(effect)].steps.size();
  };
  const bool are_looks = last.effect != sense.index && stepsOfEffect(last.effect) > 1 && stepsOfEffect(sense.index) > 1;
  if (are_looks) return false;  // "a faded film look"
  if (sense.meaning == Meaning::kQuality && m_pending.isEmpty()) return true;
  // "flatten the contrast", "brighten the dark picture": what is there, and what shall become of it.
  if (last.manner == Meaning::kEffect && m_pending.isEmpty() && isReverse(last.effect, sense.index, m_lexicon))
    return true;
  if (last.manner != Meaning::kQuality || (!last.modifiers.isEmpty() && !isSubjectOf(sense))) return false;
  std::vector<image::TextSpan> words = std::move(last.words);
  m_reading.requests.pop_back();
  m_pending.words.insert(m_pending.words.end(), words.begin(), words.end());
  return false;
}

}  // namespace atelier::instruct
