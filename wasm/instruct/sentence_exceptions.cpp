// Exceptions of a sentence: places that are left out, and colours that alone are kept.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/first_operator.h"
#include "instruct/regions.h"

namespace atelier::instruct {

// "except the reds and the yellows", "only keep the blues and greens": both are excepted.
void SentenceReader::joinExclusions() {
  for (std::size_t i = 1; i < m_readings.size(); ++i) {
    ClauseReading& reading = m_readings[i];
    ClauseReading& before = m_readings[i - 1];
    const bool is_bare =
        reading.kind == ClauseKind::kRegion && !reading.regions.empty() && !reading.region_is_adverbial;
    // "not the greens, I meant the blues"
    const bool replaces = !before.excluded.empty() && m_earlier && m_wishes.empty() && !before.is_keeping &&
                          m_earlier->isIn(before.excluded.front());
    if (!is_bare || replaces || reading.link == Link::kThen || before.excluded.empty()) continue;
    append(before.excluded, reading.regions);
    for (Wish& wish : m_wishes) {
      if (wish.clause + 1 == i) append(wish.request.excluded, reading.regions);
    }
    // What follows it goes on from here.
    reading.excluded = before.excluded;
    reading.kind = ClauseKind::kEmpty;
  }
}

// "only keep the reds": all other colours go.
void SentenceReader::splash() {
  const int effect = m_lexicon.table.role("splash");
  if (effect < 0 || splashRest(effect)) return;
  if (!m_wishes.empty()) return;
  for (ClauseReading& reading : m_readings) {
    const bool keeps_colours = reading.kind == ClauseKind::kRegion && reading.is_keeping && !reading.excluded.empty() &&
                               !m_clauses[indexOf(reading)].spares_skin &&
                               std::ranges::all_of(reading.excluded, isColourFamily);
    if (!keeps_colours) continue;
    if (m_earlier && !m_earlier->leavesNoHues() && m_earlier->leaveOut(reading.excluded, std::vector{reading.span})) {
      reading.kind = ClauseKind::kEmpty;
      return addUnderstood(reading.span);
    }
    Request request{.effect = effect, .words = {reading.span}, .excluded = reading.excluded};
    m_wishes.push_back({std::move(request), indexOf(reading), {}});
    reading.kind = ClauseKind::kRequests;
    const auto& grey = m_lexicon.table.effects[static_cast<std::size_t>(effect)].steps;
    const bool is_grey = m_earlier && std::ranges::any_of(m_earlier->plan().steps, [&](const image::PlanStep& step) {
                           return isSameWay(step, grey.front());
                         });
    if (is_grey) m_earlier->makeWayFor(grey);  // what is grey already has no colours to keep
    return;
  }
}

// "keep the reds, the rest in black and white": the rest is that of the colours, not of a mask.
bool SentenceReader::splashRest(int effect) {
  const std::vector<image::Region> rest{image::Region::kOutsideMask};
  for (ClauseReading& reading : m_readings) {
    const bool keeps_colours =
        reading.is_keeping && !reading.excluded.empty() && std::ranges::all_of(reading.excluded, isColourFamily);
    for (Wish& wish : m_wishes) {
      if (!keeps_colours || firstOp(wish.request.effect, m_lexicon) != firstOp(effect, m_lexicon) ||
          wish.request.regions != rest)
        continue;
      wish.request.regions.clear();
      wish.request.excluded = reading.excluded;
      reading.kind = ClauseKind::kEmpty;
      return true;
    }
  }
  return false;
}

}  // namespace atelier::instruct
