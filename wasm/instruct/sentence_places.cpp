// Places of a sentence: which wishes a place is for, across the clauses.
#include "instruct/sentence_reader.h"

#include <cmath>

#include "instruct/append.h"
#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"
#include "instruct/regions.h"

namespace atelier::instruct {

namespace {

bool isTone(image::Region region) {
  return region == image::Region::kShadows || region == image::Region::kMidtones ||
         region == image::Region::kHighlights;
}

// "take 20 % off the top"
bool trims(const ClauseReading& reading, const Lexicon& lexicon) {
  const auto& amount = reading.modifiers.amount;
  return lexicon.table.role("trim") >= 0 && amount && amount->unit == Unit::kPercent && !amount->has_sign &&
         reading.modifiers.direction <= 0 && !reading.regions.empty() && reading.excluded.empty() &&
         std::ranges::all_of(reading.regions, isSide);
}

// "the blues darker, but only at the top", "at the top, the blues darker": what is of both.
bool narrows(Request& request, const ClauseReading& reading) {
  const bool is_plain = request.excluded.empty() && request.within == image::Region::kEverywhere &&
                        reading.within == image::Region::kEverywhere && reading.regions.size() == 1;
  const bool is_of_both = is_plain && std::ranges::all_of(request.regions, [&](image::Region region) {
    return canShare(region, reading.regions.front());
  });
  if (is_of_both) request.within = reading.regions.front();
  return is_of_both;
}

// False where the wish has a place of its own that has nothing to do with this one.
bool give(Wish& wish, const ClauseReading& reading, const Lexicon& lexicon) {
  Request& request = wish.request;
  const bool is_meant = reading.kept.empty() || std::ranges::any_of(reading.kept, [&](const Sense& kept) {
    return isOfOneFamily(firstOp(kept.index, lexicon), firstOp(request.effect, lexicon));  // "leave it sharp"
  });
  if (!is_meant) return true;
  const bool had_place = !request.regions.empty() || !request.excluded.empty();
  const bool is_curve = firstOp(request.effect, lexicon) == image::OperatorId::kCurves;
  if (is_curve && request.modifiers.direction == 0) {  // "pull the midtones up | with a curve"
    request.modifiers.direction = reading.modifiers.direction;
  }
  const bool is_rest = request.regions == std::vector{image::Region::kOutsideMask} && reading.is_keeping &&
                       !reading.excluded.empty() &&
                       std::ranges::find(reading.excluded, image::Region::kMask) == reading.excluded.end();
  if (is_rest) {  // "protect the highlights and lift everything else": the rest is not that of a mask
    request.regions.clear();
    request.excluded = reading.excluded;
    return true;
  }
  const bool leaves_all_else = reading.excluded == std::vector{image::Region::kOutsideMask};
  const bool has_own_tone = isOfTone(firstOp(request.effect, lexicon));  // "the whites, without touching the rest"
  if (leaves_all_else && (had_place || has_own_tone)) return true;
  // "the whites cleaner and the blacks deeper, leave the middle alone": that of the tones
  const bool is_bare = !had_place && reading.regions.empty();
  if (has_own_tone && is_bare && reading.excluded == std::vector{image::Region::kCentre}) return true;
  if (!reading.excluded.empty()) {  // "brighten the shadows without touching the highlights"
    if (!request.excluded.empty()) return false;
    request.excluded = reading.excluded;
    if (request.regions.empty()) {  // "…, in the blues outside the mask"
      request.regions = reading.regions;
      request.within = reading.within;
    }
    return true;
  }
  const bool is_mask = reading.regions == std::vector{image::Region::kMask};
  if (had_place && is_mask) return request.excluded.empty();  // the mask narrows the edit as it is
  if (had_place) return narrows(request, reading);
  request.regions = reading.regions;
  request.within = reading.within;
  return true;
}

void setRegions(ClauseReading& reading, const std::vector<image::Region>& regions) {
  reading.regions = regions;
  for (Request& request : reading.requests) request.regions = regions;
}

}  // namespace

// "sharpen the centre, soften the rest": what the rest is, the place before it says. Of the mask it is what is outside.
void SentenceReader::settleRest() {
  std::optional<image::Region> named;  // the other side of what was done before
  if (m_earlier && !m_earlier->plan().steps.empty()) named = m_earlier->plan().steps.back().place.region;
  for (std::size_t i = 0; i < m_readings.size(); ++i) {
    ClauseReading& reading = m_readings[i];
    if (m_clauses[i].says_rest && reading.regions == std::vector{image::Region::kOutsideMask} && named) {
      const auto rest = restOf(std::vector{*named});
      if (rest && rest->size() == 1) setRegions(reading, *rest);
    }
    if (reading.regions.size() == 1) named = reading.regions.front();
  }
}

// "the whole picture twice as bright, but only inside the mask": the place that follows counts.
void SentenceReader::narrowWhole() {
  for (std::size_t i = 1; i < m_readings.size(); ++i) {
    ClauseReading& whole = m_readings[i - 1];
    const bool is_narrowed = m_readings[i].kind == ClauseKind::kRegion && m_readings[i].link != Link::kThen &&
                             m_readings[i].region_is_adverbial && !m_readings[i].regions.empty();
    if (is_narrowed && whole.regions == std::vector{image::Region::kEverywhere}) setRegions(whole, {});
  }
}

// "more light on the left and less on the right": the wish before it, as much as is said here, in another place.
void SentenceReader::repeatElsewhere(ClauseReading& reading, std::size_t index) {
  const Modifiers& late = reading.modifiers;
  const bool says_how_much = late.direction != 0 || late.amount || late.degree != 1;
  if (m_wishes.empty() && trims(reading, m_lexicon)) {
    Request trim{.effect = m_lexicon.table.role("trim"), .modifiers = {.amount = late.amount}, .words = {reading.span}};
    trim.regions = reading.regions;
    reading.kind = ClauseKind::kRequests;
    return m_wishes.push_back({std::move(trim), index, {}});
  }
  const bool is_of_earlier = m_wishes.empty() && m_earlier && says_how_much && reading.regions.size() == 1;
  if (is_of_earlier && m_earlier->scaleIn(reading.regions.front(), late, std::vector{reading.span})) {
    reading.kind = ClauseKind::kEmpty;  // "a bit less on the right", where something was done
    return;
  }
  if (m_wishes.empty() && late.amount && !reading.regions.empty()) {  // "-1 EV at the top"
    const int effect = m_lexicon.table.measureOf(late.amount->unit);
    if (effect < 0) return;
    Request measured{.manner = Meaning::kQuality, .effect = effect, .modifiers = late, .words = {reading.span}};
    measured.regions = reading.regions;
    measured.within = reading.within;
    reading.kind = ClauseKind::kRequests;
    return m_wishes.push_back({std::move(measured), index, {}});
  }
  if (m_wishes.empty() || reading.link == Link::kThen || !says_how_much || reading.regions.empty()) return;
  const bool is_of_rim = std::ranges::all_of(reading.regions, [](image::Region region) {
    return region == image::Region::kCorners || region == image::Region::kEdges;
  });
  Request& last = m_wishes.back().request;
  const bool is_vignette = firstOp(last.effect, m_lexicon) == image::OperatorId::kVignette;
  if (is_of_rim && is_vignette && late.amount && !last.modifiers.amount) {  // "a vignette, 15 in the corners"
    last.modifiers.amount = late.amount;
    last.modifiers.amount->value = std::abs(late.amount->value);
    last.modifiers.amount->has_sign = false;
    reading.kind = ClauseKind::kEmpty;
    return addUnderstood(reading.span);
  }
  Request request = m_wishes.back().request;
  const auto& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  const bool has_reverse = effect.opposite >= 0 &&
                           image::operatorInfo(firstOp(request.effect, m_lexicon)).kind == image::OperatorKind::kPoint;
  const bool is_weaker = late.direction < 0 && !has_reverse;
  if (late.direction != 0 && !is_weaker) request.modifiers.direction = late.direction;
  request.modifiers.degree = late.degree * (is_weaker ? kMuchLess : 1);
  if (late.amount) request.modifiers.amount = late.amount;
  request.words = {reading.span};
  request.regions = reading.regions;
  request.within = reading.within;
  request.excluded.clear();
  reading.kind = ClauseKind::kRequests;
  m_wishes.push_back({std::move(request), index, {}});
}

void SentenceReader::spreadRegions() {
  for (std::size_t i = 0; i < m_readings.size(); ++i) {
    const ClauseReading& reading = m_readings[i];
    const bool is_placeless = reading.kind == ClauseKind::kRegion && !spreadOver(reading, i);
    if (is_placeless && !keepsWhatIsLeft(i)) m_result.unknown.push_back(reading.span);
    if (reading.kind == ClauseKind::kRequests && reading.hasPlace() && !reading.is_purpose) spreadFrom(reading, i);
  }
}

// A place on its own: at the end it is for all that was said, at the start for what follows.
bool SentenceReader::spreadOver(const ClauseReading& reading, std::size_t index) {
  const bool leads_on = leadsOn(reading, index);
  if (!leads_on && joinPlaces(reading, index)) return true;
  const bool leaves_mask = reading.regions.empty() && reading.excluded == std::vector{image::Region::kMask};
  const auto places = leaves_mask ? std::vector{image::Region::kOutsideMask} : reading.regions;
  const bool is_alone = m_wishes.empty() && m_earlier && (reading.excluded.empty() || leaves_mask);
  const bool names_side = places == std::vector{image::Region::kLeft} || places == std::vector{image::Region::kRight};
  if (replacesPlace(reading, index)) return true;
  const bool keeps_rest = reading.is_keeping && !reading.excluded.empty() && !leaves_mask && m_wishes.empty();
  if (keeps_rest && m_earlier && m_earlier->isChanged()) return true;  // "lose the grain, keep the rest"
  const std::vector words{reading.span};
  const auto corrects = [&] {
    if (m_clauses[index].is_also && m_earlier->repeatIn(places.front(), words)) return true;
    if (names_side && m_earlier->turnTo(places.front() == image::Region::kRight, words)) return true;
    return (places.size() == 1 && m_earlier->moveTo(places.front(), words)) || m_earlier->confine(places, words);
  };
  if (is_alone && corrects()) {
    addUnderstood(reading.span);
    return true;
  }
  const bool only_excepts = m_wishes.empty() && m_earlier && reading.regions.empty() && !reading.is_keeping;
  if (only_excepts && !m_earlier->isChanged() && m_earlier->leaveOut(reading.excluded, words)) {  // "but not the reds"
    addUnderstood(reading.span);
    return true;
  }
  bool is_used = false;
  for (Wish& wish : m_wishes) {
    if (wish.clause < index && !leads_on) is_used = give(wish, reading, m_lexicon) || is_used;
  }
  if (is_used) return true;
  for (Wish& wish : m_wishes) {
    if (wish.clause > index && wish.clause < nextPlace(index)) is_used = give(wish, reading, m_lexicon) || is_used;
  }
  return is_used;
}

// "warmer and, in the corners, darker"
bool SentenceReader::leadsOn(const ClauseReading& reading, std::size_t index) const {
  const bool stands_apart = reading.region_is_adverbial || m_clauses[index].speaksOfMask();
  const bool is_open = stands_apart && reading.excluded.empty() && !m_clauses[index].has(Meaning::kWith);
  if (!is_open || reading.link != Link::kAnd || index + 1 >= m_readings.size()) return false;
  const ClauseReading& next = m_readings[index + 1];
  return next.link == Link::kComma && next.kind == ClauseKind::kRequests && !next.hasPlace();
}

// "not the greens, I meant the blues", "the mask, not the rest"
bool SentenceReader::replacesPlace(const ClauseReading& reading, std::size_t index) {
  const bool only_denies = m_wishes.empty() && m_earlier && reading.excluded.size() == 1 && !reading.is_keeping;
  if (!only_denies) return false;
  const auto said = std::ranges::find_if(m_readings, [&](const ClauseReading& other) {
    return indexOf(other) != index && other.kind == ClauseKind::kRegion && other.regions.size() == 1;
  });
  if (said == m_readings.end()) return false;
  const image::Region denied = reading.excluded.front();
  if (!m_earlier->isIn(denied)) return m_earlier->isChanged();
  m_earlier->replacePlace(denied, said->regions.front(), std::vector{reading.span, said->span});
  said->kind = ClauseKind::kEmpty;
  addUnderstood(said->span);
  return true;
}

// "the mask: brighter, the rest: darker"
std::size_t SentenceReader::nextPlace(std::size_t index) const {
  std::size_t next = index + 1;
  while (next < m_readings.size() && m_readings[next].kind != ClauseKind::kRegion) ++next;
  return next;
}

// "the reds and the blues", in the clause before or after: one wish for both.
bool SentenceReader::joinPlaces(const ClauseReading& reading, std::size_t index) {
  if (reading.regions.empty() || reading.region_is_adverbial) return false;
  bool is_joined = false;
  for (Wish& wish : m_wishes) {
    const ClauseReading& own = m_readings[wish.clause];
    const bool follows = wish.clause < index && reading.link != Link::kThen && isJoinedUpTo(wish.clause, index);
    const bool leads = wish.clause > index && own.region_leads && isJoinedUpTo(index, wish.clause);
    // "darken the edges, but only the top | and the bottom"
    const bool goes_on = follows && index > 0 && m_readings[index - 1].kind == ClauseKind::kRegion &&
                         m_readings[index - 1].regions == wish.request.regions && reading.link == Link::kAnd;
    const bool has_places = !own.regions.empty() || goes_on;
    if (!has_places || wish.request.regions.empty() || (!follows && !leads)) continue;
    const bool is_other_kind = std::ranges::all_of(wish.request.regions, [&](image::Region region) {
      return canShare(region, reading.regions.front());
    });
    const bool is_of_two = reading.within != image::Region::kEverywhere;
    if (is_other_kind && (reading.link == Link::kComma || leads || m_clauses[index].is_only || is_of_two)) continue;
    for (const image::Region region : reading.regions) appendNew(wish.request.regions, region);
    if (is_of_two) wish.request.within = reading.within;
    append(wish.request.words, {reading.span});
    is_joined = true;
  }
  return is_joined;
}

// Only bare places stand between the two clauses.
bool SentenceReader::isJoinedUpTo(std::size_t first, std::size_t last) const {
  for (std::size_t i = first + 1; i <= last; ++i) {
    if (m_readings[i].link == Link::kThen) return false;
    if (i < last && m_readings[i].kind != ClauseKind::kRegion) return false;
  }
  return true;
}

// "darker and blurred in the mask": backwards; "brighten the mask and sharpen it": forwards.
void SentenceReader::spreadFrom(const ClauseReading& reading, std::size_t index) {
  const bool is_of_mask = reading.regions == std::vector{image::Region::kMask} ||
                          reading.regions == std::vector{image::Region::kOutsideMask};
  // "darker, and add some light in the shadows": there, and not before.
  const bool is_of_its_own = !is_of_mask && (reading.is_addition || reading.is_command);
  if (reading.region_is_adverbial && !reading.region_leads && !is_of_its_own) {
    const bool names_noun = reading.requests.front().manner == Meaning::kQuality && !is_of_mask;
    for (std::size_t i = index; i > 0 && m_readings[i].link == Link::kAnd; --i) {
      const auto& before = m_readings[i - 1].requests;  // "make it brighter and put some light in the shadows"
      const bool is_twice = !before.empty() && !is_of_mask &&
                            isOfOneFamily(firstOp(before.back().effect, m_lexicon),
                                          firstOp(reading.requests.front().effect, m_lexicon));
      if (is_twice || (names_noun && !before.empty() && before.back().manner != Meaning::kQuality)) break;
      setOpenPlaces(i - 1, reading);
    }
  }
  const bool is_of_colour = !reading.regions.empty() && std::ranges::all_of(reading.regions, isColourFamily);
  for (std::size_t i = index + 1; i < m_readings.size() && m_readings[i].link != Link::kThen; ++i) {
    // "tone down the green and add blue", "fewer blues, more contrast": everywhere.
    const bool names_its_own =
        m_readings[i].is_addition || m_readings[i].link != Link::kAnd ||
        std::ranges::any_of(m_readings[i].requests, [](const Request& r) { return r.manner == Meaning::kQuality; });
    // "the greens are too neon, calm them down": those.
    const bool is_remedy = m_clauses[i].points_back && reading.is_description &&
                           (reading.requests.front().modifiers.is_too ||
                            reading.requests.front().modifiers.direction != 0) &&
                           m_readings[i].link == Link::kComma;
    if (m_readings[i].hasPlace() || (names_its_own && is_of_colour && !is_remedy)) break;
    if (m_clauses[i].names_picture) break;  // "blur the background and warm the picture up"
    setOpenPlaces(i, reading);
  }
}

void SentenceReader::setOpenPlaces(std::size_t clause, const ClauseReading& reading) {
  for (Wish& wish : m_wishes) {
    const bool is_open = wish.request.regions.empty() && wish.request.excluded.empty();
    const auto op = firstOp(wish.request.effect, m_lexicon);
    // "soften the highlights and open the shadows"
    const bool has_own_place =
        op == image::OperatorId::kVignette || op == image::OperatorId::kSplitToning ||
        op == image::OperatorId::kRecolour ||
        (isOfTone(op) && std::ranges::all_of(reading.regions, isTone));
    if (wish.clause != clause || !is_open || has_own_place) continue;
    wish.request.regions = reading.regions;
    wish.request.within = reading.within;
    wish.request.excluded = reading.excluded;
  }
}

}  // namespace atelier::instruct
