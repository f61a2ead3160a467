// Requests of a sentence: each becomes a wish, unless it says something of another wish or of what was done before.
#include "instruct/sentence_reader.h"

#include <algorithm>

#include "instruct/append.h"
#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"
#include "instruct/regions.h"

namespace atelier::instruct {

namespace {

// No one writes more wishes than this at once; what follows is unknown, so that any text is read in a moment.
constexpr std::size_t kMostWishes = 24;

// "less saturated, it looks like a cartoon" complains once more.
bool looksLikeDrawing(const Request& request, const Lexicon& lexicon) {
  return request.manner == Meaning::kEffect && request.modifiers.isEmpty() &&
         isDrawing(lexicon.table.effects[static_cast<std::size_t>(request.effect)]);
}

}  // namespace

void SentenceReader::collectRequests(ClauseReading& reading, std::size_t index) {
  inheritDirection(reading);
  for (Request& request : reading.requests) {
    if (m_wishes.size() >= kMostWishes) return m_result.unknown.push_back(reading.span);
    followEarlier(request, m_clauses[index]);
    if (saysWhyLess(request, index)) {
      addUnderstood(reading.span);
      continue;
    }
    if (correctEarlier(request, index)) {
      addUnderstood(reading.span);
      continue;
    }
    if (tunesLook(request)) {
      addUnderstood(reading.span);
      continue;
    }
    if (request.modifiers.is_limited && limitEarlier(request)) continue;
    const bool only_cautions = request.modifiers.is_limited && request.manner != Meaning::kQuality &&
                               request.modifiers.direction == 0 && !request.modifiers.amount && !m_wishes.empty();
    if (only_cautions) {  // "more professional, not too saturated"
      addUnderstood(reading.span);
      continue;
    }
    if (joinComplaint(request, index)) continue;
    if (reading.is_description && looksLikeDrawing(request, m_lexicon) && !m_wishes.empty()) continue;
    m_wishes.push_back({std::move(request), index, {}});
  }
}

// "ease off, it looks crunchy": why there is to be less of what was done, and nothing besides.
bool SentenceReader::saysWhyLess(const Request& request, std::size_t index) const {
  if (!m_earlier || !m_earlier->isChanged() || index == 0 || !m_wishes.empty()) return false;
  const ClauseReading& before = m_readings[index - 1];
  const bool is_why = m_readings[index].is_description && request.modifiers.is_too && !request.modifiers.amount;
  return is_why && before.kind == ClauseKind::kModifiers && before.modifiers.direction < 0 &&
         m_readings[index].link == Link::kComma;
}

// "noir, but less grain", "golden hour, not too saturated": of what the look does, so much. "Noir with a strong
// vignette": in place of the look's own. Less colour or light than a look has may be less than the picture had.
bool SentenceReader::tunesLook(const Request& request) {
  const auto& effects = m_lexicon.table.effects;
  const auto& steps = effects[static_cast<std::size_t>(request.effect)].steps;
  const Modifiers& said = request.modifiers;
  const bool is_less = said.is_limited || said.direction < 0;
  const image::OperatorId op = steps.front().op;
  const bool is_own = op == image::OperatorId::kVignette || op == image::OperatorId::kGrain ||
                      op == image::OperatorId::kPosterise;
  if (steps.size() != 1 || (said.amount && is_less) || said.is_too || !request.regions.empty()) return false;
  for (Wish& wish : m_wishes) {
    const auto& look = effects[static_cast<std::size_t>(wish.request.effect)].steps;
    const auto is_it = [&](const image::PlanStep& step) { return isSameWay(step, steps.front()); };
    const bool has_it =
        look.size() > 1 && wish.request.manner == Meaning::kEffect && std::ranges::any_of(look, is_it);
    if (!has_it || (!said.is_limited && !is_own)) continue;
    wish.tunings.push_back({op, !is_less || said.removes ? 0 : kMuchLess});
    append(wish.request.words, request.words);
    return is_less;
  }
  return false;
}

// "sharpen it, but denoise it first"
void SentenceReader::putFirst() {
  std::vector<Wish> first, later;
  for (Wish& wish : m_wishes) (m_clauses[wish.clause].is_first ? first : later).push_back(std::move(wish));
  append(first, later);
  m_wishes = std::move(first);
  // "black and white, the greens lighter": of the greens that there are before.
  // With a number it is as toText writes it, and the order is meant.
  const auto takes_away = [&](const Wish& wish) {
    const Request& request = wish.request;
    return request.regions.empty() && request.excluded.empty() && !request.modifiers.amount &&
           takesHuesAway(firstOp(request.effect, m_lexicon));
  };
  const auto is_of_hue = [](const Wish& wish) {
    const auto& regions = wish.request.regions;
    return !regions.empty() && std::ranges::all_of(regions, isColourFamily);
  };
  const auto grey = std::ranges::find_if(m_wishes, takes_away);
  std::vector<Wish> hues, others;
  for (auto wish = grey; wish != m_wishes.end(); ++wish) (is_of_hue(*wish) ? hues : others).push_back(std::move(*wish));
  m_wishes.erase(grey, m_wishes.end());
  append(m_wishes, hues);
  append(m_wishes, others);
}

// "5600 K, teinte +4": beside the temperature of the light it is the light's tint, and no turn of all hues.
void SentenceReader::settleTint() {
  const auto is = [&](const Wish& wish, image::OperatorId op) { return firstOp(wish.request.effect, m_lexicon) == op; };
  const bool has_light = std::ranges::any_of(m_wishes, [&](const Wish& wish) {
    return is(wish, image::OperatorId::kTemperature) && wish.request.modifiers.amount;
  });
  const auto tint = m_lexicon.table.role("light_tint");
  for (Wish& wish : m_wishes) {
    const auto& amount = wish.request.modifiers.amount;
    const bool is_bare = wish.request.manner == Meaning::kQuality && amount && amount->unit == Unit::kNone;
    if (has_light && tint >= 0 && is_bare && is(wish, image::OperatorId::kHue)) wish.request.effect = tint;
  }
}

// "tone curve: lift the shadows": a heading.
void SentenceReader::dropHeadings() {
  std::erase_if(m_wishes, [&](const Wish& wish) {
    const auto op = firstOp(wish.request.effect, m_lexicon);
    const bool is_bare = wish.request.manner == Meaning::kQuality && wish.request.modifiers.isEmpty() &&
                         wish.request.named_amounts.empty();
    const bool leads =
        &wish == &m_wishes.front() && m_wishes.size() > 1 && m_readings[m_wishes[1].clause].link == Link::kComma;
    return is_bare && leads && (op == image::OperatorId::kCurves || op == image::OperatorId::kLevels);
  });
}

// "it's a night shot, so clean it up": what the picture is, where something else is wished.
void SentenceReader::dropDescribedLooks() {
  const auto is_described = [&](const Wish& wish) {
    const ClauseReading& reading = m_readings[wish.clause];
    const bool is_look = m_lexicon.table.effects[static_cast<std::size_t>(wish.request.effect)].steps.size() > 1;
    return is_look && wish.request.manner == Meaning::kEffect && wish.request.modifiers.isEmpty() &&
           reading.is_description && !reading.is_command;
  };
  if (!std::ranges::all_of(m_wishes, is_described)) std::erase_if(m_wishes, is_described);
}

// "like a night | under the moon", "draw it | in ink": nearly the same thing, said more closely.
void SentenceReader::dropFormerLooks() {
  const auto effectOf = [&](const Wish& wish) -> const Effect& {
    return m_lexicon.table.effects[static_cast<std::size_t>(wish.request.effect)];
  };
  const auto areAlike = [&](const Effect& a, const Effect& b) {
    constexpr double kMostOfIt = 0.75;
    const auto shared = std::ranges::count_if(a.steps, [&](const image::PlanStep& step) {
      return std::ranges::any_of(b.steps, [&](const image::PlanStep& other) { return isSameWay(step, other); });
    });
    return a.steps.size() > 2 && static_cast<double>(shared) >= kMostOfIt * static_cast<double>(a.steps.size());
  };
  const auto isSketch = [](const Effect& effect) {
    return effect.steps.front().op == image::OperatorId::kPencilSketch;
  };
  for (std::size_t i = 0; i + 1 < m_wishes.size(); ++i) {
    const Wish& former = m_wishes[i];
    const Effect& effect = effectOf(former);
    const Effect& next = effectOf(m_wishes[i + 1]);
    const bool is_bare = former.request.manner == Meaning::kEffect && former.request.modifiers.isEmpty();
    const bool is_drawn = isSketch(effect) && isDrawing(next) && !isSketch(next);
    if (!is_bare || !isInOneBreath(former, m_wishes[i + 1]) || !(is_drawn || areAlike(effect, next))) continue;
    const bool is_era = m_wishes[i + 1].request.effect == m_lexicon.table.role("era");  // "a Polaroid of the seventies"
    if (is_era && m_wishes[i + 1].request.modifiers.isEmpty()) std::swap(m_wishes[i], m_wishes[i + 1]);
    append(m_wishes[i + 1].request.words, m_wishes[i].request.words);
    m_wishes.erase(m_wishes.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

// Not joined by "and" or "then".
bool SentenceReader::isInOneBreath(const Wish& wish, const Wish& next) const {
  const bool is_near = wish.clause == next.clause ||
                       (wish.clause + 1 == next.clause && m_readings[next.clause].link == Link::kComma);
  return is_near && wish.request.regions == next.request.regions && wish.request.excluded == next.request.excluded;
}

// "turn the brightness and the contrast down": said at the end, meant for both.
bool SentenceReader::sharesDirectionAhead(ClauseReading& reading) const {
  const std::size_t index = indexOf(reading);
  if (index + 1 >= m_readings.size()) return false;
  const ClauseReading& next = m_readings[index + 1];
  const bool is_pair = next.kind == ClauseKind::kRequests && next.link == Link::kAnd && next.requests.size() == 1;
  Request& request = reading.requests.back();
  if (!is_pair || request.manner != Meaning::kQuality || next.requests[0].manner != Meaning::kQuality) return false;
  const Modifiers& said = next.requests[0].modifiers;
  const image::TextSpan named = next.requests[0].words.front();
  const bool trails = !said.words.empty() && said.words.front().begin >= named.end && next.span.begin == named.begin;
  const auto& own = request.modifiers.words;  // "turn" says which way with "down" alone
  const bool only_turns = own.size() == 1 && std::ranges::any_of(m_clauses[index].items, [&](const Item& item) {
    return item.span == own.front() && item.can(Meaning::kAdd);
  });
  if (!trails || said.direction == 0 || (!request.modifiers.isEmpty() && !only_turns)) return false;
  request.modifiers.direction = said.direction;
  return true;
}

// "too dark and blurry", "less contrast and saturation": said once, meant for both.
void SentenceReader::inheritDirection(ClauseReading& reading) const {
  if (sharesDirectionAhead(reading)) return;
  if (reading.link == Link::kThen || reading.is_command || m_wishes.empty()) return;
  const Request& before = m_wishes.back().request;
  Modifiers& modifiers = reading.requests.front().modifiers;
  const Meaning manner = reading.requests.front().manner;
  const std::size_t index = indexOf(reading);
  const bool goes_on_complaining = index > 0 && m_wishes.back().clause + 1 == index && reading.link == Link::kAnd &&
                                   m_readings[index - 1].is_description && before.modifiers.direction > 0 &&
                                   manner == Meaning::kState && modifiers.direction == 0 && !modifiers.amount;
  if (goes_on_complaining) {  // "it is not sharp enough and a bit flat"
    modifiers.is_too = true;
    return;
  }
  const bool is_lowered = before.modifiers.direction < 0 && manner == Meaning::kQuality;  // "less punch and brightness"
  const bool is_alike = (manner == before.manner && manner != Meaning::kEffect) || is_lowered;
  const auto& degree = modifiers.degree_span;  // "and a bit of blur" is no less of it, "and the blur a bit" is
  const bool is_of_its_own = degree && degree->begin < reading.requests.front().words.front().begin;
  const bool is_open = modifiers.direction == 0 && !modifiers.is_too && !modifiers.amount &&
                       (before.modifiers.is_too || !is_of_its_own);
  if (!is_alike || !is_open) return;
  modifiers.direction = before.modifiers.direction;
  modifiers.is_too = before.modifiers.is_too;
  modifiers.is_undirected = before.modifiers.is_undirected;
}

}  // namespace atelier::instruct
