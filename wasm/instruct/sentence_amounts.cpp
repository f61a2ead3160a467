// Amounts of a sentence: clauses that only say how much, of the wish before them or of what their unit measures.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/first_operator.h"
#include "instruct/regions.h"
#include "instruct/request_steps.h"

namespace atelier::instruct {

// "less", "twice as much", "the green filter": of all that was done before. False where it says nothing of that.
bool SentenceReader::correctWhole(const ClauseReading& reading) {
  const auto varies = [&](int tag) {
    return m_earlier->vary(m_lexicon.table, m_lexicon.tags[static_cast<std::size_t>(tag)], reading.modifiers.words);
  };
  if (!reading.tags.empty() && std::ranges::all_of(reading.tags, varies)) return true;
  if (reading.modifiers.is_too && !reading.modifiers.amount) {
    bool says_how_much = false, wants_other = false;
    for (std::size_t i = indexOf(reading) + 1; i < m_readings.size(); ++i) {
      const ClauseReading& later = m_readings[i];
      says_how_much = says_how_much || (later.kind == ClauseKind::kModifiers && later.modifiers.amount);
      if (later.kind != ClauseKind::kRequests || later.requests.empty()) continue;
      const Request& request = later.requests.front();
      says_how_much = says_how_much || request.modifiers.direction < 0;  // "too much, less contrast"
      const auto& steps = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps;
      wants_other = wants_other || (later.is_command && steps.size() > 1);
    }
    if (wants_other) m_earlier->clear();  // "that's ugly, give me the pastel one"
    if (wants_other || says_how_much) return true;  // "too much, half of that"
  }
  if (reading.modifiers.parts != 1) return m_earlier->growBy(reading.modifiers.parts, reading.modifiers.words);
  return m_earlier->scaleAll(reading.modifiers, reading.modifiers.words);
}

// "sharpen it" and then "too crunchy, half of that": the complaint is of something else, and less of what was done.
bool SentenceReader::isOfEarlier(const ClauseReading& reading) const {
  const auto& amount = reading.modifiers.amount;
  const bool is_share = amount && amount->unit == Unit::kTimes && amount->value < 1;
  if (!m_earlier || m_wishes.size() != 1 || !is_share || !m_wishes[0].request.modifiers.is_too) return false;
  const auto op = firstOp(m_wishes[0].request.effect, m_lexicon);
  return std::ranges::none_of(m_earlier->plan().steps, [&](const image::PlanStep& step) { return step.op == op; });
}

// A clause of nothing but "slightly" or "by 20 %" is about the wish before it.
void SentenceReader::collectModifiers(ClauseReading& reading) {
  if (isOfEarlier(reading)) m_wishes.clear();
  const std::size_t at = indexOf(reading);
  const bool says_remedy = m_earlier && m_earlier->isChanged() && m_wishes.empty() && at > 0 &&
                           reading.modifiers.direction < 0 && !reading.modifiers.amount &&
                           m_readings[at - 1].kind == ClauseKind::kRequests && m_readings[at - 1].is_description;
  if (says_remedy) return addUnderstood(reading.span);  // "it's crunchy now, ease off"
  if (m_wishes.empty() && m_earlier && correctWhole(reading)) return addUnderstood(reading.span);
  readWidth(reading);
  if (sizesParts(reading) || collectMeasure(reading) || collectOfPlace(reading)) return;
  if (collectSize(reading)) return;
  const bool only_turns_down = reading.modifiers.direction < 0 && !reading.modifiers.amount && !m_earlier;
  if (m_wishes.empty() && only_turns_down) return m_leading.push_back(reading.span);
  // "Brighten it. By 20 %." says of what, a bare "slightly" after a full stop does not.
  const bool adds_amount = reading.modifiers.amount && !m_wishes.empty() && !m_wishes.back().request.modifiers.amount;
  const bool only_directs =
      reading.modifiers.direction != 0 && reading.modifiers.degree == 1 && !reading.modifiers.amount;
  const auto complains = [&](const Wish& wish) {
    const Request& request = wish.request;
    return request.modifiers.is_too || request.manner == Meaning::kFault || m_readings[wish.clause].is_description;
  };
  const bool is_remedy = only_directs && !m_wishes.empty() && complains(m_wishes.back());
  if (is_remedy) return addUnderstood(reading.span);  // "too bright, no? lower it"
  if (m_wishes.empty() || (reading.link == Link::kThen && !adds_amount))
    return m_result.unknown.push_back(reading.span);
  Request& request = m_wishes.back().request;
  if (!turnBy(request, reading.tags)) return m_result.unknown.push_back(reading.span);
  const Modifiers& late = reading.modifiers;
  const bool is_white_point = late.amount && late.amount->unit == Unit::kKelvin &&
                              firstOp(request.effect, m_lexicon) == image::OperatorId::kAutoWhiteBalance;
  if (is_white_point) {  // "daylight white balance, 5500 K"
    request.effect = m_lexicon.table.measureOf(Unit::kKelvin);
    request.manner = Meaning::kQuality;
  }
  if (late.amount && request.modifiers.amount) return m_result.unknown.push_back(reading.span);
  request.modifiers.degree *= late.degree;
  request.modifiers.parts *= late.parts;
  if (late.degree_span) request.modifiers.degree_span = late.degree_span;
  if (late.is_limited) limitAll();
  if (late.amount) {
    request.modifiers.amount = late.amount;
    request.modifiers.is_target = late.is_target;
  }
  const bool is_open =
      request.manner == Meaning::kQuality && request.modifiers.direction == 0 && !request.modifiers.is_too;
  if (is_open) request.modifiers.direction = late.direction;
  if (!is_open && late.direction > 0 && !request.modifiers.is_too) request.modifiers.degree *= kMuchMore;
  if (!is_open && late.direction < 0 && !request.modifiers.is_too) request.modifiers.degree *= kMuchLess;
  append(request.named_amounts, reading.named_amounts);
  append(request.words, late.words);
  addUnderstood(reading.span);
}

// "width 1200 px", and nothing that it could be of: the picture's.
void SentenceReader::readWidth(ClauseReading& reading) const {
  if (!m_wishes.empty() || m_earlier || reading.named_amounts.size() != 1 || reading.modifiers.amount) return;
  const NamedAmount& named = reading.named_amounts.front();
  const std::string& name = m_lexicon.parameters[static_cast<std::size_t>(named.parameter)];
  const bool is_in_pixels = named.amount.unit == Unit::kPixels || named.amount.unit == Unit::kNone;
  if (!is_in_pixels || (name != "width" && name != "height")) return;
  reading.modifiers.amount = named.amount;
  reading.modifiers.amount->unit = name == "width" ? Unit::kPixelsWide : Unit::kPixelsHigh;
  reading.modifiers.words.push_back(named.amount.span);
  reading.named_amounts.clear();
}

// "a mosaic, 20 px wide": of its parts, and not of the picture.
bool SentenceReader::sizesParts(const ClauseReading& reading) {
  if (m_wishes.empty() || reading.link != Link::kComma || !reading.modifiers.amount) return false;
  const Unit unit = reading.modifiers.amount->unit;
  const bool is_in_pixels =
      unit == Unit::kPixels || unit == Unit::kPixelsWide || unit == Unit::kPixelsHigh || unit == Unit::kPixelsLong;
  Request& request = m_wishes.back().request;
  const auto op = firstOp(request.effect, m_lexicon);
  const bool has_parts = op == image::OperatorId::kPixelate || op == image::OperatorId::kHalftone;
  if (!is_in_pixels || !has_parts || request.modifiers.amount) return false;
  request.modifiers.amount = reading.modifiers.amount;
  request.modifiers.amount->unit = Unit::kPixels;
  request.modifiers.degree = 1;  // "big pixels, 20 px": so big
  append(request.words, reading.modifiers.words);
  addUnderstood(reading.span);
  return true;
}

// "the purples, fainter": the place stands alone before it, and a colour can be more or less.
bool SentenceReader::collectOfPlace(ClauseReading& reading) {
  const std::size_t index = indexOf(reading);
  const int family = m_lexicon.table.role("family");
  if (index == 0 || family < 0 || reading.link != Link::kComma || reading.modifiers.direction == 0) return false;
  ClauseReading& place = m_readings[index - 1];
  const bool is_open = place.kind == ClauseKind::kRegion && !place.regions.empty() && place.link == Link::kThen;
  if (!is_open || !std::ranges::all_of(place.regions, isColourFamily)) return false;
  Request request{.manner = Meaning::kQuality, .effect = family, .modifiers = reading.modifiers, .words = {place.span}};
  append(request.words, reading.modifiers.words);
  request.regions = place.regions;
  request.within = place.within;
  reading.kind = ClauseKind::kRequests;
  reading.regions = place.regions;
  place.kind = ClauseKind::kEmpty;
  m_wishes.push_back({std::move(request), index, {}});
  return true;
}

// "it's crooked, 2 degrees to the left": which way. False where the wish has no such ways.
bool SentenceReader::turnBy(Request& request, const std::vector<int>& tags) const {
  return std::ranges::all_of(tags, [&](int tag) {
    const int variant = m_lexicon.table.variantOf(request.effect, m_lexicon.tags[static_cast<std::size_t>(tag)]);
    if (variant < 0) return false;
    request.effect = variant;
    return true;
  });
}

// "warmer and brighter, but nothing too strong": the last wish, and those before it that "and" joins or that are alike.
void SentenceReader::limitAll() {
  for (std::size_t i = m_wishes.size(); i > 0; --i) {
    Wish& wish = m_wishes[i - 1];
    wish.request.modifiers.is_limited = true;
    if (i == 1 || m_readings[wish.clause].link == Link::kThen) return;
    const bool is_alike = firstOp(m_wishes[i - 2].request.effect, m_lexicon) == firstOp(wish.request.effect, m_lexicon);
    if (m_readings[wish.clause].link != Link::kAnd && !is_alike) return;
  }
}

// "fix the exposure, it lacks a stop": the stop is none of what only fixes.
bool SentenceReader::takesAmount(Request request, const Modifiers& modifiers) const {
  request.modifiers.amount = modifiers.amount;
  const bool is_white_point = firstOp(request.effect, m_lexicon) == image::OperatorId::kAutoWhiteBalance &&
                              modifiers.amount->unit == Unit::kKelvin;
  return is_white_point || stepsOf(request, m_lexicon, 1).unknown.empty();
}

// "-1 EV" alone is about exposure, "5200 K" about temperature.
bool SentenceReader::collectMeasure(const ClauseReading& reading) {
  const auto& amount = reading.modifiers.amount;
  const bool is_spoken_for =
      !m_wishes.empty() && reading.link != Link::kThen && !m_wishes.back().request.modifiers.amount;
  if (!amount || (is_spoken_for && takesAmount(m_wishes.back().request, reading.modifiers))) return false;
  const bool is_size = amount->across > 0;  // "1920x1080"
  const int effect = is_size ? m_lexicon.table.role("size") : m_lexicon.table.measureOf(amount->unit);
  if (effect < 0) return false;
  Request request{.manner = Meaning::kQuality, .effect = effect, .modifiers = reading.modifiers};
  request.words = reading.modifiers.words;
  if (amount->unit == Unit::kLevels) request.modifiers.direction = 0;  // "reduce it to 4 colours"
  const std::size_t index = indexOf(reading);
  if (!tunesLook(request) && !joinComplaint(request, index)) m_wishes.push_back({std::move(request), index, {}});
  return true;
}

// "reduce to 25 %", "to a third", and nothing that it could be of: the picture.
bool SentenceReader::collectSize(const ClauseReading& reading) {
  const auto& amount = reading.modifiers.amount;
  const bool is_of_frame =
      m_wishes.empty() || firstOp(m_wishes.back().request.effect, m_lexicon) == image::OperatorId::kCropToRatio;
  const bool is_less = reading.modifiers.direction < 0;
  const int size = m_lexicon.table.role("size");
  const bool is_share =
      amount && (amount->unit == Unit::kPercent || (amount->unit == Unit::kTimes && amount->value < 1));
  const bool is_factor = is_share && amount->unit == Unit::kTimes && amount->is_worded && !m_earlier;  // "halve it"
  if (size < 0 || !is_of_frame || !is_share || (!reading.modifiers.is_target && !is_less && !is_factor)) return false;
  Request request{.effect = size, .modifiers = reading.modifiers};
  if (amount->unit == Unit::kPercent && !reading.modifiers.is_target)
    request.effect = m_lexicon.table.effects[static_cast<std::size_t>(size)].opposite;
  request.modifiers.direction = 0;
  request.words = reading.modifiers.words;
  m_wishes.push_back({std::move(request), indexOf(reading), {}});
  return true;
}

}  // namespace atelier::instruct
