// Amounts of a sentence: clauses that only say how much, of the wish before them or of what their unit measures.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/first_operator.h"

namespace atelier::instruct {

// A clause of nothing but "slightly" or "by 20 %" is about the wish before it.
void SentenceReader::collectModifiers(ClauseReading& reading) {
  if (m_wishes.empty() && m_earlier && m_earlier->scaleAll(reading.modifiers, reading.modifiers.words)) {
    return addUnderstood(reading.span);
  }
  if (collectMeasure(reading)) return;
  if (collectSize(reading)) return;
  const bool only_turns_down = reading.modifiers.direction < 0 && !reading.modifiers.amount && !m_earlier;
  if (m_wishes.empty() && only_turns_down) return m_leading.push_back(reading.span);
  if (m_wishes.empty() || reading.link == Link::kThen) return m_result.unknown.push_back(reading.span);
  Request& request = m_wishes.back().request;
  const Modifiers& late = reading.modifiers;
  const bool is_white_point = late.amount && late.amount->unit == Unit::kKelvin && firstOp(request.effect, m_lexicon) == image::OperatorId::kAutoWhiteBalance;
  if (is_white_point) {  // "daylight white balance, 5500 K"
    request.effect = m_lexicon.table.measureOf(Unit::kKelvin);
    request.manner = Meaning::kQuality;
  }
  if (late.amount && request.modifiers.amount) return m_result.unknown.push_back(reading.span);
  request.modifiers.degree *= late.degree;
  if (late.degree_span) request.modifiers.degree_span = late.degree_span;
  request.modifiers.is_limited = request.modifiers.is_limited || late.is_limited;
  if (late.amount) {
    request.modifiers.amount = late.amount;
    request.modifiers.is_target = late.is_target;
  }
  const bool is_open = request.manner == Meaning::kQuality && request.modifiers.direction == 0 && !request.modifiers.is_too;
  if (is_open) request.modifiers.direction = late.direction;
  if (!is_open && late.direction > 0 && !request.modifiers.is_too) request.modifiers.degree *= kMuchMore;
  if (!is_open && late.direction < 0 && !request.modifiers.is_too) request.modifiers.degree *= kMuchLess;
  append(request.named_amounts, reading.named_amounts);
  append(request.words, late.words);
  addUnderstood(reading.span);
}

// "-1 EV" alone is about exposure, "5200 K" about temperature.
bool SentenceReader::collectMeasure(const ClauseReading& reading) {
  const auto& amount = reading.modifiers.amount;
  const bool is_spoken_for = !m_wishes.empty() && reading.link != Link::kThen && !m_wishes.back().request.modifiers.amount;
  if (!amount || is_spoken_for) return false;
  const auto& measures = m_lexicon.table.measures;
  const auto measure = std::ranges::find(measures, amount->unit, &Measure::unit);
  if (measure == measures.end()) return false;
  Request request{.manner = Meaning::kQuality, .effect = measure->effect, .modifiers = reading.modifiers};
  request.words = reading.modifiers.words;
  if (amount->unit == Unit::kLevels) request.modifiers.direction = 0;  // "reduce it to 4 colours"
  m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), {}});
  return true;
}

// "reduce to 25 %", and nothing that it could be of: the picture.
bool SentenceReader::collectSize(const ClauseReading& reading) {
  const auto& amount = reading.modifiers.amount;
  const bool is_of_frame = m_wishes.empty() || firstOp(m_wishes.back().request.effect, m_lexicon) == image::OperatorId::kCropToRatio;
  const bool is_less = reading.modifiers.direction < 0;
  const int size = m_lexicon.table.role("size");
  if (size < 0 || !is_of_frame || !amount || amount->unit != Unit::kPercent || (!reading.modifiers.is_target && !is_less)) return false;
  Request request{.effect = size, .modifiers = reading.modifiers};
  if (!reading.modifiers.is_target) request.effect = m_lexicon.table.effects[static_cast<std::size_t>(size)].opposite;
  request.modifiers.direction = 0;
  request.words = reading.modifiers.words;
  m_wishes.push_back({std::move(request), static_cast<std::size_t>(&reading - m_readings.data()), {}});
  return true;
}

}  // namespace atelier::instruct
