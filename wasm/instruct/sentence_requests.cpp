// Requests of a sentence: each becomes a wish, unless it says something of another wish or of what was done before.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/first_operator.h"

namespace atelier::instruct {

namespace {

// No one writes more wishes than this at once; what follows is unknown, so that any text is read in a moment.
constexpr std::size_t kMostWishes = 24;

// "less saturated, it looks like a cartoon" complains once more.
bool isDrawing(const Request& request, const Lexicon& lexicon) {
  const Effect& effect = lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  const bool is_style =
      image::operatorInfo(effect.steps.front().op).kind == image::OperatorKind::kNeighbourhood && effect.opposite < 0;
  return request.manner == Meaning::kEffect && is_style && request.modifiers.isEmpty();
}

}  // namespace

void SentenceReader::collectRequests(ClauseReading& reading, std::size_t index) {
  inheritDirection(reading);
  for (Request& request : reading.requests) {
    if (m_wishes.size() >= kMostWishes) return m_result.unknown.push_back(reading.span);
    if (correctEarlier(request)) {
      addUnderstood(reading.span);
      continue;
    }
    if (request.modifiers.is_limited && limitEarlier(request)) continue;
    if (joinComplaint(request, index)) continue;
    if (reading.is_description && isDrawing(request, m_lexicon) && !m_wishes.empty()) continue;
    m_wishes.push_back({std::move(request), index, {}});
  }
}

// "sharpen it, but denoise it first"
void SentenceReader::putFirst() {
  std::vector<Wish> first, later;
  for (Wish& wish : m_wishes) (m_clauses[wish.clause].is_first ? first : later).push_back(std::move(wish));
  append(first, later);
  m_wishes = std::move(first);
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

// "too dark and blurry", "less contrast and saturation": said once, meant for both.
void SentenceReader::inheritDirection(ClauseReading& reading) const {
  if (reading.link == Link::kThen || reading.is_command || m_wishes.empty()) return;
  const Request& before = m_wishes.back().request;
  Modifiers& modifiers = reading.requests.front().modifiers;
  const Meaning manner = reading.requests.front().manner;
  const bool is_alike = manner == before.manner && manner != Meaning::kEffect;
  const bool is_open = modifiers.direction == 0 && !modifiers.is_too && !modifiers.amount &&
                       (before.modifiers.is_too || !modifiers.degree_span);  // "and a bit of blur" is no less of it
  if (!is_alike || !is_open) return;
  modifiers.direction = before.modifiers.direction;
  modifiers.is_too = before.modifiers.is_too;
  modifiers.is_undirected = before.modifiers.is_undirected;
}

}  // namespace atelier::instruct
