// The plan that was carried out before, as a sentence speaks of it: "less blur", "undo", "no, darker".
#include "instruct/sentence_reader.h"

#include <array>
#include <cmath>

#include "instruct/append.h"
#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"
#include "instruct/regions.h"

namespace atelier::instruct {

namespace {

bool isPlainMore(const Modifiers& modifiers) {
  return modifiers.direction >= 0 && !modifiers.is_too && !modifiers.amount && !modifiers.is_limited;
}

}  // namespace

// "less blur", "too warm now", "undo the vignette", where that is what was done before.
bool SentenceReader::correctEarlier(const Request& request, std::size_t index) {
  const Modifiers& modifiers = request.modifiers;
  const auto& wanted = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps.front();
  const bool is_done = m_reverses && std::ranges::any_of(m_earlier->plan().steps, [&](const image::PlanStep& step) {
    return isSameWay(step, wanted);
  });
  // "the other way, I wanted it warmer", "the other way, it is too pale"
  if (is_done || (m_reverses && modifiers.is_too)) return true;
  const bool names_colour = request.colour && modifiers.isEmpty() && request.regions.empty();
  if (m_earlier && names_colour && m_earlier->giveColour(*request.colour, request.words)) return true;
  const bool wants_colour = request.effect == m_lexicon.table.role("family") && modifiers.direction >= 0 &&
                            !modifiers.is_too && !modifiers.amount;
  if (m_earlier && wants_colour && m_earlier->bringColoursBack(request.regions)) return true;
  const bool names_levels = request.effect == m_lexicon.table.role("levels") ||
                            request.effect == m_lexicon.table.role("family");  // "fewer colours"
  const bool counts_levels = names_levels && modifiers.direction != 0;
  if (m_earlier && counts_levels && m_earlier->isPosterised()) return m_earlier->scaleAll(modifiers, request.words);
  if (shadesVignette(request) || growsEarlier(request)) return true;
  if (strengthensEarlier(request) || goesOnThere(request) || keepsOnly(request)) return true;
  const auto& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  // "forget the noise" after it was cleaned up
  const bool undoes = modifiers.removes && m_clauses[index].has(Meaning::kUndo);
  const bool takes_back = m_earlier && undoes && effect.opposite >= 0;
  if (takes_back && !m_earlier->hasSome(effect) &&
      m_earlier->lessOf(m_lexicon.table.effects[static_cast<std::size_t>(effect.opposite)], request))
    return true;
  if (isOfSharpening(request)) return true;
  const bool is_less = (modifiers.direction < 0) != modifiers.is_too;
  const bool is_absolute =
      modifiers.amount && modifiers.amount->unit != Unit::kPercent && modifiers.amount->unit != Unit::kTimes;
  if (!m_earlier || !is_less || is_absolute) return false;
  return m_earlier->lessOf(effect, request);
}

// "it's crunchy now" after a sharpening: that it is too much of it, and nothing of the contrast.
bool SentenceReader::isOfSharpening(const Request& request) {
  const auto& steps = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps;
  const bool is_open = m_earlier && !request.modifiers.amount && request.regions.empty();
  const bool complains =
      request.modifiers.is_too && steps.size() == 1 && steps.front().op == image::OperatorId::kContrast;
  // "… soften it": that is done by now
  const bool softens = is_open && m_earlier->isChanged() && request.effect == m_lexicon.table.role("soften");
  if (!is_open || !(complains || softens)) return false;
  const auto& done = m_earlier->plan().steps;
  const bool only_sharpens = !done.empty() && std::ranges::all_of(done, [](const image::PlanStep& step) {
    return step.op == image::OperatorId::kSharpen || step.op == image::OperatorId::kClarity ||
           step.op == image::OperatorId::kTexture;
  });
  if (!only_sharpens) return false;
  return softens || m_earlier->scaleAll({.direction = -1}, request.words);
}

// "only warmer": of what was done before, that and nothing else.
bool SentenceReader::keepsOnly(const Request& request) {
  const Modifiers& modifiers = request.modifiers;
  const bool is_plain = modifiers.degree == 1 && !modifiers.amount && modifiers.direction >= 0 && !modifiers.is_too &&
                        request.regions.empty();
  if (!m_earlier || m_clauses.size() != 1 || !m_clauses[0].is_only || !is_plain) return false;
  const auto& steps = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps;
  return m_earlier->takeAway([&](const image::PlanStep& step) {
    return !std::ranges::any_of(steps, [&](const image::PlanStep& kept) { return isSameWay(step, kept); });
  });
}

// "the same for the saturation", "sorry, I meant the vibrance": as much of it, and the same way.
void SentenceReader::followEarlier(Request& request, const Clause& clause) const {
  const bool refers = clause.has(Meaning::kAgain) || clause.has(Meaning::kInstead);
  const bool is_bare = request.manner == Meaning::kQuality && request.modifiers.direction == 0 &&
                       !request.modifiers.amount && !request.modifiers.is_too;
  if (!m_earlier || !refers || !is_bare || m_earlier->plan().steps.size() != 1) return;
  const image::PlanStep& done = m_earlier->plan().steps.front();
  const auto unitOf = [](image::OperatorId op) {
    const auto parameters = image::operatorInfo(op).parameters;
    return parameters.empty() ? std::string_view() : std::string_view(parameters[0].unit);
  };
  if (unitOf(done.op) != "%" || unitOf(firstOp(request.effect, m_lexicon)) != "%") return;
  request.modifiers.direction = done.values[0] < 0 ? -1 : 1;
  const bool is_plain = std::ranges::any_of(m_lexicon.table.effects, [&](const Effect& effect) {
    return effect.steps.size() == 1 && effect.steps[0].op == done.op && effect.steps[0].values == done.values;
  });
  if (!is_plain)
    request.modifiers.amount = {.value = 100 * std::abs(done.values[0]), .unit = Unit::kPercent};
}

// "lighter", "darker", "not so dark" after a vignette and nothing else: less or more of it.
bool SentenceReader::shadesVignette(const Request& request) {
  const bool is_lighter = request.effect == m_lexicon.table.role("tone");
  const bool is_darker = request.effect == m_lexicon.table.role("dim");
  if (!m_earlier || !request.regions.empty() || !(is_lighter || is_darker)) return false;
  const Modifiers& said = request.modifiers;
  if (!isPlainMore(said)) {
    const bool is_less = (said.direction < 0) != said.is_too;
    return is_darker && is_less && m_earlier->scaleVignette(said, request.words);
  }
  Modifiers less = said;
  less.direction = -1;
  return m_earlier->scaleVignette(is_lighter ? less : Modifiers{.direction = 1}, request.words);
}

// "bigger dots", "make it wider": of what was done, and not of the picture.
bool SentenceReader::growsEarlier(const Request& request) {
  const Modifiers& modifiers = request.modifiers;
  if (!m_earlier || m_earlier->plan().steps.size() != 1 || !isPlainMore(modifiers) || !request.regions.empty())
    return false;
  const auto& wanted = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)].steps.front();
  constexpr double kBigger = 1.5;
  if (wanted.op != image::OperatorId::kResize || wanted.values[0] == 1) return false;
  return m_earlier->growBy(wanted.values[0] > 1 ? kBigger : 1 / kBigger, request.words);
}

// "make the vignette stronger": there is one of it, which grows. More contrast is added to what there is.
bool SentenceReader::strengthensEarlier(const Request& request) {
  const Modifiers& modifiers = request.modifiers;
  const auto& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  const auto op = effect.steps.front().op;
  const bool is_one = op == image::OperatorId::kVignette || op == image::OperatorId::kGrain ||
                      image::operatorInfo(op).kind == image::OperatorKind::kNeighbourhood;
  const bool is_more = modifiers.direction > 0 || (modifiers.direction == 0 && modifiers.degree != 1);
  const bool is_times = modifiers.amount && modifiers.amount->unit == Unit::kTimes;  // "double the grain"
  if (!m_earlier || !is_one || effect.steps.size() != 1 || !(is_more || is_times) || modifiers.is_too ||
      (modifiers.amount && !is_times))
    return false;
  return m_earlier->lessOf(effect, request);
}

// "brighten the mask" and then "even brighter", "more light": there, and not everywhere.
bool SentenceReader::goesOnThere(const Request& request) {
  const auto& effect = m_lexicon.table.effects[static_cast<std::size_t>(request.effect)];
  const Modifiers& said = request.modifiers;
  const bool is_more = said.direction >= 0 && !said.is_too && !said.is_limited && !said.amount;
  const bool has_place = !request.regions.empty() || !request.excluded.empty();
  if (!m_earlier || !is_more || has_place || effect.steps.size() != 1) return false;
  const auto& steps = m_earlier->plan().steps;
  const auto there = std::ranges::find_if(steps, [&](const image::PlanStep& step) {
    return isSameWay(step, effect.steps.front());
  });
  if (there == steps.end() || there->place.region == image::Region::kEverywhere) return false;
  if (said.direction == 0 && steps.size() > 1) return false;
  Request more = request;
  more.modifiers.direction = 1;
  return m_earlier->lessOf(effect, more);
}

// "undo", "again", and nothing else in the clause.
void SentenceReader::collectEarlier(const ClauseReading& reading) {
  const Clause& clause = m_clauses[indexOf(reading)];
  const bool only_undoes = m_earlier && clause.has(Meaning::kUndo) && !clause.has(Meaning::kRemove);
  const bool is_remedy =  // "looks foggy, remove that"
      !only_undoes && !m_wishes.empty() && m_wishes.back().request.modifiers.is_too;
  const bool is_of_wish = !m_wishes.empty() && clause.has(Meaning::kRemove);
  if (is_of_wish && !is_remedy) undoNamed();
  if (is_of_wish) return addUnderstood(reading.span);
  if (!m_earlier && !is_remedy) return m_result.unknown.push_back(reading.span);
  if (is_remedy) return addUnderstood(reading.span);
  if (clause.has(Meaning::kAgain) && repeatIn(clause, reading)) return addUnderstood(reading.span);
  const auto says_where = [](const ClauseReading& other) {
    return other.kind == ClauseKind::kRegion && !other.regions.empty();
  };
  const bool is_moved = std::ranges::any_of(m_readings, says_where);  // "the other way round, I meant inside"
  if (clause.has(Meaning::kReverse) && (is_moved || m_reverses)) return addUnderstood(reading.span);
  if (clause.has(Meaning::kReverse)) {
    if (!m_earlier->reverse(std::vector{reading.span})) return m_result.unknown.push_back(reading.span);
    m_reverses = true;
    return addUnderstood(reading.span);
  }
  if (undoesAllBut(clause)) return addUnderstood(reading.span);
  if (clause.has(Meaning::kAgain)) {
    m_repeats = true;
  } else if (!removesBefore(indexOf(reading))) {
    m_earlier->clear();
    for (const ClauseReading& told : m_readings) {  // "that's cringe, undo it"
      if (!m_clauses[indexOf(told)].has(Meaning::kIs)) continue;
      std::erase_if(m_result.unknown, [&](const image::TextSpan& span) {
        return span.begin >= told.span.begin && span.end <= told.span.end;
      });
    }
    std::erase_if(m_wishes, [](const Wish& wish) { return wish.request.modifiers.is_too; });  // why it is undone
  }
  addUnderstood(reading.span);
}

// "undo the second one", "keep the first", "less of the last one": of the wishes that the earlier plan is made of.
bool SentenceReader::refersToWish(ClauseReading& reading) {
  const Clause& clause = m_clauses[indexOf(reading)];
  const auto which = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kOrdinal); });
  if (!m_earlier || which == clause.items.end() || anyEffect(clause.items)) return false;
  const int number = static_cast<int>(which->sense(Meaning::kOrdinal)->number);
  const bool keeps = clause.has(Meaning::kKeep) || clause.is_only;
  const bool removes = clause.hasAny(std::array{Meaning::kUndo, Meaning::kRemove}) || clause.isDenied();
  const bool is_done = keeps     ? m_earlier->keepWish(number)
                       : removes ? m_earlier->takeAwayWish(number)
                                 : m_earlier->scaleWish(number, reading.modifiers, std::vector{reading.span});
  if (!is_done) return false;
  reading.kind = ClauseKind::kEmpty;
  addUnderstood(clause.span());
  return true;
}

// "keep the first, drop the rest": what is kept says it.
bool SentenceReader::dropsRest(ClauseReading& reading) {
  const Clause& clause = m_clauses[indexOf(reading)];
  const bool drops = clause.says_rest && !anyEffect(clause.items) &&
                     clause.hasAny(std::array{Meaning::kUndo, Meaning::kRemove, Meaning::kDecrease});
  if (!m_earlier || !drops || !has(Meaning::kKeep)) return false;
  reading.kind = ClauseKind::kEmpty;
  addUnderstood(clause.span());
  return true;
}

// "back to how it was, but keep the crop": the clause that says what stays takes the rest away.
bool SentenceReader::undoesAllBut(const Clause& clause) {
  return clause.has(Meaning::kUndo) && std::ranges::any_of(m_readings, [](const ClauseReading& other) {
           return other.kind == ClauseKind::kProtection && other.is_keeping && !other.is_without;
         });
}

// "lose the grain, I prefer it without": what is taken back is said, and the rest stays.
bool SentenceReader::removesBefore(std::size_t index) const {
  const auto end = m_clauses.begin() + static_cast<std::ptrdiff_t>(index);
  return m_earlier->isChanged() && std::any_of(m_clauses.begin(), end, [](const Clause& clause) {
           return clause.has(Meaning::kRemove);
         });
}

// "the same for the blues": what was done last, there. What was done everywhere is done once more in that place.
bool SentenceReader::repeatIn(const Clause& clause, const ClauseReading& reading) {
  const auto place = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kRegion); });
  if (place == clause.items.end() || m_earlier->plan().steps.empty()) return false;
  const auto region = static_cast<image::Region>(place->sense(Meaning::kRegion)->index);
  if (m_earlier->repeatIn(region, std::vector{reading.span})) return true;
  const image::PlanStep& last = m_earlier->plan().steps.back();
  const auto& effects = m_lexicon.table.effects;
  const auto same = std::ranges::find_if(effects, [&](const Effect& effect) {
    return effect.steps.size() == 1 && isSameWay(effect.steps.front(), last);
  });
  if (same == effects.end()) return false;
  Request request{.effect = static_cast<int>(same - effects.begin()), .words = {reading.span}};
  request.regions = {region};
  m_wishes.push_back({std::move(request), indexOf(reading), {}});
  return true;
}

// "lots of grain, clean that up": what the clause before only names is what shall go.
void SentenceReader::undoNamed() {
  Wish& named = m_wishes.back();
  const auto op = firstOp(named.request.effect, m_lexicon);
  const bool may_be_there = op == image::OperatorId::kGrain || op == image::OperatorId::kVignette ||
                            op == image::OperatorId::kGaussianBlur || op == image::OperatorId::kDehaze ||
                            op == image::OperatorId::kMotionBlur;
  const Clause& before = m_clauses[named.clause];
  const bool is_asked = before.has(Meaning::kAdd) || before.has(Meaning::kMake) || before.has(Meaning::kIncrease) ||
                        named.request.modifiers.amount;
  if (!may_be_there || is_asked || named.request.modifiers.direction != 0) return;
  named.request.modifiers.direction = -1;
  named.request.modifiers.removes = true;
}

// What was done before, as it shall be now, and then the new steps.
void SentenceReader::joinEarlier() {
  if (!m_earlier) return;
  auto& steps = m_result.plan.steps;
  if (m_repeats && steps.empty()) {
    steps = m_earlier->plan().steps;
    for (image::PlanStep& step : steps) step.words = m_result.understood;
    return;
  }
  const auto replaces = [&](const ClauseReading& reading) {  // "I meant 3:2", but not "make that 20 %, and invert it"
    const std::size_t index = indexOf(reading);
    const bool says_amount = reading.kind == ClauseKind::kModifiers &&
                             std::ranges::find(m_wishes, index, &Wish::clause) == m_wishes.end();
    return !says_amount && m_clauses[index].has(Meaning::kInstead);
  };
  const bool is_instead = std::ranges::any_of(m_readings, replaces) || (saysNo() && m_earlier->hasRivalOf(steps));
  // "half of that, and warmer instead": what was corrected stays.
  const bool stays = m_earlier->isChanged() && !m_earlier->hasRivalOf(steps);
  if (is_instead && !steps.empty() && !stays) {
    const image::Region place = m_earlier->placeOfRivals(steps);  // "green shadows" and then "teal instead"
    for (image::PlanStep& step : steps) {
      if (step.place.region == image::Region::kEverywhere && !isOfGeometry(step.op)) step.place.region = place;
    }
    m_earlier->makeWayFor(steps);
  }
  const auto is_of_hue = [](const image::PlanStep& step) { return isColourFamily(step.place.region); };
  const bool goes_before = !steps.empty() && m_earlier->leavesNoHues() &&
                           std::ranges::all_of(steps, is_of_hue);  // "black and white" and then "the blues darker"
  if (!goes_before && !m_earlier->isChanged()) return;
  steps = m_earlier->joinedBy(std::move(steps), goes_before);
  m_result.undoes = steps.empty();
  m_result.revises = !steps.empty();
}

// "no, darker", "actually darker"
bool SentenceReader::saysNo() const {
  const auto says = [&](std::size_t i) {
    return m_readings[i].kind == ClauseKind::kEmpty &&
           m_clauses[i].isDenied();
  };
  return (m_clauses.size() > 1 && says(0)) || (!m_clauses.empty() && m_clauses[0].is_second_thought);
}

}  // namespace atelier::instruct
