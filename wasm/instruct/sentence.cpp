#include "instruct/sentence.h"

#include <algorithm>
#include <span>
#include <utility>

#include "instruct/append.h"
#include "instruct/operator_groups.h"
#include "instruct/request_steps.h"
#include "instruct/sentence_reader.h"
#include "instruct/strength.h"
#include "instruct/tales.h"

namespace atelier::instruct {

namespace {

// "straighten it", "the horizon leans": which way, nothing here can see.
bool isTurnToLevel(const Request& request, const Lexicon& lexicon) {
  return request.effect == lexicon.table.role("straighten") || request.effect == lexicon.table.role("lean");
}

// "is the exposure right?", "the white balance is off?": not "can you make it warmer?", which only is polite.
bool asksHowItIs(const Clause& clause, const ClauseReading& reading) {
  const auto describes = [&](const Request& request) {
    const bool is_subject = isSubjectIn(clause, request);
    return (request.modifiers.direction == 0 || clause.has(Meaning::kEnough)) &&
           (request.manner != Meaning::kEffect || is_subject);
  };
  return clause.is_asked && reading.is_description && !reading.is_command &&
         std::ranges::all_of(reading.requests, describes);
}

// "is cropping bad for quality?", "cropping spoils the quality?": of what is done, and no wish for it.
bool asksWhatItDoes(const Clause& clause, const ClauseReading& reading) {
  constexpr Meaning kWishes[] = {Meaning::kIncrease, Meaning::kDecrease, Meaning::kToo,    Meaning::kMake,
                                 Meaning::kAdd,      Meaning::kRemove,   Meaning::kEnough, Meaning::kAgain};
  const bool wishes = clause.hasAny(kWishes);
  const bool has_subject = isArticle(clause.items.front());
  return clause.is_asked && has_subject && !wishes && reading.kind == ClauseKind::kRequests;
}

// "what would make it warmer", "would a warmer tone suit it?", but not "a warmer tone would suit it".
bool asksFirst(const Clause& clause) {
  if (clause.is_purpose) return false;  // "blur it like a fast lens would"
  const auto question = std::ranges::find_if(clause.items, [](const Item& item) {
    return item.can(Meaning::kQuestion);
  });
  // "the oranges are the worst"
  const bool has_subject = question != clause.items.begin() && isArticle(clause.items.front());
  return question != clause.items.end() &&
         (clause.is_asked || (!has_subject && !anyEffect(std::span(clause.items.begin(), question))));
}

// "the crusts look grey", "the hall too yellow with these bulbs"
bool complains(const Clause& clause) {
  constexpr Meaning kWishes[] = {Meaning::kMake, Meaning::kAdd,   Meaning::kRemove,
                                 Meaning::kIncrease, Meaning::kDecrease, Meaning::kTouch, Meaning::kQuestion};
  const bool wishes = clause.hasAny(kWishes);
  const bool only_misses = std::ranges::all_of(
      clause.items, [](const Item& item) { return !item.isEffectLike() || item.can(Meaning::kFault); });
  return !wishes && !clause.is_asked && (clause.has(Meaning::kToo) || only_misses);
}

// Of a kind that something here knows what to do about.
bool isRead(const ClauseReading& reading) {
  return reading.kind != ClauseKind::kGenerative && reading.kind != ClauseKind::kUnknown;
}

bool isUndirected(const Request& request, const Lexicon& lexicon) {
  const bool has_direction = request.modifiers.direction != 0 || request.modifiers.amount;
  const auto& amount = request.modifiers.amount;
  const bool is_set = amount && (amount->unit == Unit::kKelvin || request.modifiers.is_target);  // "set it to 6500 K"
  const bool is_open = request.modifiers.is_undirected && request.modifiers.direction == 0 && !is_set;
  return is_open || (!has_direction && isTurnToLevel(request, lexicon));
}

}  // namespace

Understanding readSentence(const std::vector<Clause>& clauses, const Lexicon& lexicon,
                           std::optional<EarlierPlan> earlier) {
  return SentenceReader(clauses, lexicon, std::move(earlier)).run();
}

Understanding SentenceReader::run() {
  readAll();
  settleRest();
  narrowWhole();
  for (ClauseReading& reading : m_readings) collect(reading);
  settleTales();
  settleDescriptions();
  dropHeadings();
  dropDescribedLooks();
  dropFormerLooks();
  settleLeading();
  joinExclusions();
  joinSplitTones();
  splash();
  spreadRegions();
  settleTint();
  putFirst();
  if (std::ranges::any_of(m_wishes, [&](const Wish& wish) { return isUndirected(wish.request, m_lexicon); })) {
    offerBoth();
  } else {
    m_result.plan = planFor(1, m_result.unknown);
    joinEarlier();
  }
  if (m_result.plan.steps.empty() && m_result.alternatives.empty()) {
    append(m_result.unknown, std::exchange(m_result.unheeded, {}));
  }
  for (const Wish& wish : m_wishes) addUnderstood(m_readings[wish.clause].span);
  if ((std::ranges::any_of(m_clauses, asksFirst) || m_asks_how_it_is) && !commandsAtLast()) offerAsAnswer();
  return std::move(m_result);
}

void SentenceReader::readAll() {
  ReadingContext context;
  context.speaks_of_mask = std::ranges::any_of(m_clauses, &Clause::speaksOfMask);
  for (const Clause& clause : m_clauses) {
    m_readings.push_back(readClause(clause, m_lexicon, context));
    m_asks_how_it_is = m_asks_how_it_is || asksHowItIs(clause, m_readings.back()) ||
                       (m_clauses.size() == 1 && asksWhatItDoes(clause, m_readings.back()));
    if (m_readings.back().kind != ClauseKind::kEmpty) context.before = m_readings.back().kind;
  }
}

// "black and white outside the mask, the dress should keep its colour": what is wished elsewhere leaves it.
bool SentenceReader::keepsWhatIsLeft(std::size_t index) const {
  constexpr Meaning kDoing[] = {Meaning::kGenerate, Meaning::kAdd, Meaning::kRemove, Meaning::kIncrease};
  const Clause& clause = m_clauses[index];
  const bool does = clause.hasAny(kDoing);
  const auto is_placed = [](const Wish& wish) {
    return !wish.request.regions.empty() || !wish.request.excluded.empty();
  };
  const bool keeps = clause.has(Meaning::kKeep) || clause.leavesUntouched();
  return keeps && !does && !m_wishes.empty() && std::ranges::all_of(m_wishes, is_placed);
}

// "clean it up but don't turn it to plastic", "without the ground getting darker": how it shall not come out, where
// nothing that is wished for does so.
bool SentenceReader::onlyCautions(const ClauseReading& reading) const {
  constexpr Meaning kSparing[] = {Meaning::kTouch,  Meaning::kKeep,   Meaning::kRemove,
                                  Meaning::kExcept, Meaning::kRegion, Meaning::kUndo};
  constexpr Meaning kBecoming[] = {Meaning::kMake, Meaning::kSeem, Meaning::kGenerate, Meaning::kAdd, Meaning::kIs};
  const Clause& clause = m_clauses[indexOf(reading)];
  if (isRead(reading) || reading.link == Link::kThen || m_wishes.empty() || clause.hasAny(kSparing)) return false;
  const bool is_of_whole = clause.has(Meaning::kNegate) && !clause.has(Meaning::kDefinite);
  const bool becomes = clause.hasAny(kBecoming) || anyEffect(clause.items);
  if (!becomes || !(clause.has(Meaning::kWithout) || is_of_whole)) return false;
  const auto isOf = [&](const image::PlanStep& feared, const Wish& wish) {
    const auto& steps = m_lexicon.table.effects[static_cast<std::size_t>(wish.request.effect)].steps;
    return std::ranges::any_of(steps, [&](const image::PlanStep& asked) {
      return asked.op == feared.op || (isOfExposure(asked.op) && isOfExposure(feared.op));
    });
  };
  return std::ranges::none_of(clause.items, [&](const Item& item) {
    if (!item.isEffectLike()) return false;
    const Effect& effect = m_lexicon.table.effects[static_cast<std::size_t>(item.senses.front().index)];
    return std::ranges::any_of(m_wishes, [&](const Wish& wish) { return isOf(effect.steps.front(), wish); });
  });
}

// "an ink drawing, chinese brush", "thick oil paint, à la Van Gogh": more of what was asked for, by words that nobody
// knows. Whatever may be done, or be a thing, is none.
bool SentenceReader::onlyDescribes(const ClauseReading& reading) const {
  constexpr std::ptrdiff_t kMostWords = 3;
  if (isRead(reading) || reading.link != Link::kComma || m_wishes.empty()) return false;
  const auto& items = m_clauses[indexOf(reading)].items;
  const auto is_stranger = [](const Item& item) {
    return item.kind == ItemKind::kUnknown || item.can(Meaning::kKnown);
  };
  const bool compares = items.front().is_as_for;
  const bool is_silent_else = std::ranges::all_of(items, [&](const Item& item) {
    const bool is_likeness = compares && (isArticle(item) || item.can(Meaning::kSkip) || item.can(Meaning::kGenerate) ||
                                          item.can(Meaning::kObject));
    return is_stranger(item) || is_likeness;
  });
  const bool is_short = std::ranges::count_if(items, is_stranger) <= kMostWords;
  return is_silent_else && is_short && (compares || is_stranger(items.front()));
}

void SentenceReader::collect(ClauseReading& reading) {
  const std::size_t index = indexOf(reading);
  if (refersToWish(reading) || dropsRest(reading)) return;
  if (reading.is_purpose && servesEarlier(reading)) {
    reading.kind = ClauseKind::kEmpty;
    return;
  }
  // "the flat looks sad, …": nobody knows what a flat is, but its light may be mended by the rest.
  const bool has_stranger = !reading.unknown.empty() || !reading.unheeded.empty();
  const bool is_of_stranger = reading.kind == ClauseKind::kRequests && has_stranger &&
                              (reading.is_description || (complains(m_clauses[index]) && !isTakenUp(index)));
  if (is_of_stranger && describesThing(reading)) return;
  const bool has_means = index + 1 < m_readings.size() && m_clauses[index + 1].is_means &&
                         m_readings[index + 1].kind == ClauseKind::kRequests &&
                         !m_clauses[index].has(Meaning::kGenerate);
  const bool is_understood = reading.kind == ClauseKind::kRequests && reading.unknown.empty();
  if (has_means && !is_understood) return addUnderstood(reading.span);  // "take the shine off | by lowering …"
  const bool is_read = isRead(reading) && reading.unknown.empty();
  // "The sky is dull, more contrast" wishes for contrast; "the dress is burnt out, rescue it" for another dress.
  const bool only_tells = m_clauses[index].is_statement || (m_clauses[index].says_what_for && !m_wishes.empty());
  if (only_tells && !is_read && !isTakenUp(index)) return m_tales.push_back(index);
  const bool names_thing = reading.kind == ClauseKind::kGenerative && tellsOfSomething(m_clauses[index]);
  const bool may_tell = (reading.kind == ClauseKind::kUnknown || names_thing) && mayTell(m_clauses[index]);
  if (may_tell && !isTakenUp(index) && !complainsOfEarlier(index)) return m_tales.push_back(index);
  if (onlyCautions(reading) || onlyDescribes(reading)) return m_result.unheeded.push_back(reading.span);
  take(reading, index);
}

void SentenceReader::take(ClauseReading& reading, std::size_t index) {
  if (reading.kind == ClauseKind::kUnknown && complainsOfEarlier(index)) return addUnderstood(reading.span);
  append(m_result.unknown, reading.unknown);
  append(m_result.unheeded, reading.unheeded);
  switch (reading.kind) {
    case ClauseKind::kRequests: collectRequests(reading, index); break;
    case ClauseKind::kModifiers: collectModifiers(reading); break;
    case ClauseKind::kEarlier: collectEarlier(reading); break;
    case ClauseKind::kGenerative:
      if (keepsWhatIsLeft(index)) return addUnderstood(reading.span);
      if (!describesThing(reading)) m_result.generative.push_back(reading.span);
      break;
    case ClauseKind::kUnknown:
      if (keepsWhatIsLeft(index)) return addUnderstood(reading.span);
      m_result.unknown.push_back(reading.span);
      break;
    case ClauseKind::kRegion:
      repeatElsewhere(reading, index);
      addUnderstood(reading.span);
      break;
    default: break;
  }
}

// "too plasticky, half of that": of what was done, whatever it is too much of.
bool SentenceReader::complainsOfEarlier(std::size_t index) const {
  const auto says_how_much = [](const ClauseReading& later) {
    return later.kind == ClauseKind::kModifiers && (later.modifiers.amount || later.modifiers.direction < 0);
  };
  return m_earlier && m_clauses[index].has(Meaning::kToo) &&
         std::any_of(m_readings.begin() + static_cast<std::ptrdiff_t>(index), m_readings.end(), says_how_much);
}

// What is told beside a wish asks for nothing; alone it is named, as all that is not understood.
void SentenceReader::settleTales() {
  for (const std::size_t index : m_tales) {
    if (m_wishes.empty()) {
      take(m_readings[index], index);
    } else if (!m_clauses[index].is_statement && !m_clauses[index].says_what_for) {
      m_result.unheeded.push_back(m_readings[index].span);
    }
  }
}

// "calm it down, the colours shout": what there is less to be of is said afterwards, by a complaint.
void SentenceReader::settleLeading() {
  const bool has_complaint =
      std::ranges::any_of(m_wishes, [](const Wish& wish) { return wish.request.modifiers.is_too; });
  for (const image::TextSpan& span : m_leading) {
    if (has_complaint) addUnderstood(span);
    if (!has_complaint) m_result.unknown.push_back(span);
  }
}

void SentenceReader::offerBoth() {
  std::vector<image::TextSpan> unknown;
  for (const int sign : {1, -1}) {
    unknown.clear();
    image::EditPlan plan = planFor(sign, unknown);
    if (!plan.steps.empty()) m_result.alternatives.push_back(std::move(plan));
  }
  auto& both = m_result.alternatives;
  if (both.size() == 2 && both[0] == both[1]) {  // there is nothing to choose from
    m_result.plan = std::move(both[0]);
    both.clear();
  }
  append(m_result.unknown, unknown);
}

image::EditPlan SentenceReader::planFor(int undirected_sign, std::vector<image::TextSpan>& unknown) {
  for (Wish& wish : m_wishes) {
    Request request = wish.request;
    request.modifiers.is_undirected = isUndirected(request, m_lexicon);
    RequestSteps made = stepsOf(request, m_lexicon, undirected_sign);
    wish.steps = std::move(made.steps);
    for (const Tuning& tuning : wish.tunings) {
      if (tuning.factor == 0) std::erase_if(wish.steps, [&](const image::PlanStep& s) { return s.op == tuning.op; });
      for (image::PlanStep& step : wish.steps) {
        if (step.op == tuning.op) step = scaled(std::move(step), tuning.factor, 0);
      }
    }
    append(unknown, made.unknown);
    if (made.moves_part) refuseGeometryInRegion(wish, unknown);
  }
  image::EditPlan plan = without(unknown);
  return plan;
}

// Turning only a part of the picture is another thing than turning the picture.
void SentenceReader::refuseGeometryInRegion(Wish& wish, std::vector<image::TextSpan>& unknown) const {
  if (m_readings[wish.clause].regions == std::vector{image::Region::kCentre})
    return;                                         // "crop a square from the centre"
  if (!m_readings[wish.clause].hasPlace()) return;  // it was said of another wish, and of this one by the way
  wish.steps.clear();
  unknown.push_back(m_readings[wish.clause].span);
}

// "Is this dark? Brighten it": the person answered, and wishes.
bool SentenceReader::commandsAtLast() const {
  const auto asks_for = [](const ClauseReading& reading) { return reading.kind == ClauseKind::kRequests; };
  const auto last = std::ranges::find_if(m_readings.rbegin(), m_readings.rend(), asks_for);
  if (last == m_readings.rend() || last->is_description) return false;
  const auto command = m_clauses.begin() + (m_readings.rend() - last - 1);
  const auto asks = [](const Clause& clause) { return clause.is_asked || asksFirst(clause); };
  const bool asked = std::any_of(m_clauses.begin(), command, [](const Clause& clause) { return clause.is_asked; });
  return asked && std::none_of(command, m_clauses.end(), asks);
}

// A question is answered with the plan; to carry it out is for the person to say.
void SentenceReader::offerAsAnswer() {
  if (m_result.plan.steps.empty() && m_result.alternatives.empty()) return;
  m_result.is_question = true;
  if (!m_result.plan.steps.empty())
    m_result.alternatives.insert(m_result.alternatives.begin(), std::move(m_result.plan));
  m_result.plan = {};
}

void SentenceReader::addUnderstood(image::TextSpan span) {
  appendNew(m_result.understood, span);
}

}  // namespace atelier::instruct
