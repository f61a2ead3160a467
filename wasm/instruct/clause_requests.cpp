// Requests of a clause, item by item: its effects, and which of them each word beside them belongs to.
#include "instruct/clause_reader.h"

#include <algorithm>
#include <utility>

#include "instruct/clause_words.h"
#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"

namespace atelier::instruct {

namespace {

// "xylophone brighter" would be a thing, "deserves to be brighter" is none: a word between says so.
bool leadsToThing(std::size_t i, const Clause& clause) {
  return i + 1 < clause.items.size() && clause.items[i + 1].isEffectLike();
}

bool effectFollows(std::size_t i, const Clause& clause) {
  return std::any_of(clause.items.begin() + static_cast<std::ptrdiff_t>(i) + 1, clause.items.end(),
                     [](const Item& item) { return item.isEffectLike(); });
}

bool formatFollows(std::size_t i, const Clause& clause, const Lexicon& lexicon) {
  return std::any_of(clause.items.begin() + static_cast<std::ptrdiff_t>(i) + 1, clause.items.end(),
                     [&](const Item& item) {
                       if (!item.isEffectLike()) return false;
                       const auto op = firstOp(item.senses.front().index, lexicon);
                       return isCrop(op);
                     });
}

}  // namespace

void ClauseReader::readRequests() {
  m_reading.is_command = has(Meaning::kMake);
  m_reading.is_addition = has(Meaning::kAdd) || has(Meaning::kRemove);
  m_reading.is_description = has(Meaning::kIs);
  for (std::size_t i = 0; i < m_clause.items.size(); ++i) readItem(i);
  finishParameter();
  const bool is_around = std::ranges::any_of(m_reading.requests, [&](const Request& request) {
    return firstOp(request.effect, m_lexicon) == image::OperatorId::kBorder ||
           firstOp(request.effect, m_lexicon) == image::OperatorId::kVignette;
  });
  if (m_is_excepting && m_reading.excluded.empty() && !is_around) m_reading.unknown.push_back(m_except_span);
  if (!m_pending.isEmpty()) mergeInto(m_reading.requests.back().modifiers, std::move(m_pending));
  applyTags();
  dropDoubles();
  dropBalance();
  dropPurpose();
  shareDirection();
  useMeasures();
  joinFormat();
  for (Request& request : m_reading.requests) {
    auto& words = request.modifiers.words;
    // "adjust it to make it brighter": which way is said.
    const bool is_told = request.manner != Meaning::kQuality && (has(Meaning::kMake) || has(Meaning::kTo));
    if (is_told) request.modifiers.is_undirected = false;
    if (isExcess(request)) {
      request.modifiers.is_too = true;
      request.modifiers.degree = 1;
    }
    // "drop the contrast change": the change as a whole.
    if (request.modifiers.is_undirected && request.modifiers.direction < 0) request.modifiers.removes = true;
    request.words.insert(request.words.end(), words.begin(), words.end());
    request.words.insert(request.words.end(), m_region_words.begin(), m_region_words.end());
    request.regions = m_reading.regions;
    request.within = m_reading.within;
    request.excluded = m_reading.excluded;
  }
}

void ClauseReader::readItem(std::size_t i) {
  const Item& item = m_clause.items[i];
  if (isIdle(i) || item.can(Meaning::kReverse)) return;  // "the other way, I meant colder"
  if (isStranger(item)) {
    if (isOfWhole()) return;
    auto& words = findsItsPlaces() || isBesideThePoint(i) ? m_reading.unheeded : m_reading.unknown;
    return words.push_back(item.span);
  }
  const bool says_how_far = item.kind == ItemKind::kQuantity && !m_reading.requests.empty() &&
                            firstOp(m_reading.requests.back().effect, m_lexicon) == image::OperatorId::kRotateQuarter;
  if (item.isEffectLike() && !says_how_far) return addRequest(item);  // not "turn it a quarter turn"
  if (item.can(Meaning::kTo)) {
    m_is_target = true;
  } else if (!isEmptyWord(item) && item.kind != ItemKind::kQuantity) {
    m_is_target = false;
  }
  if (item.can(Meaning::kSeem)) m_seems = true;
  if (item.can(Meaning::kExcept)) m_except_span = item.span;
  if (item.can(Meaning::kTag)) return m_tags.push_back(&item);
  if (item.can(Meaning::kPart) || item.kind == ItemKind::kSettings) return takePart(item);
  if (takeRegion(item) || item.can(Meaning::kExcept)) return m_region_words.push_back(item.span);
  if (item.can(Meaning::kGenerate)) return;  // "haze in front of the hills", see kindOf
  const bool is_sought = item.can(Meaning::kObject) && !m_context.speaks_of_mask && !isOfWhole();
  if (is_sought) m_reading.unheeded.push_back(item.span);
  if (isEmptyWord(item) || item.can(Meaning::kObject) || item.can(Meaning::kAgain)) return;
  auto& requests = m_reading.requests;
  if (takeNamedAmount(item, requests.empty() ? m_reading.named_amounts : requests.back().named_amounts)) {
    if (requests.empty() && !effectFollows(i, m_clause)) return m_reading.unknown.push_back(item.span);
    return (requests.empty() ? m_pending.words : requests.back().modifiers.words).push_back(item.span);
  }
  // A number belongs to the effect before it, any other word to the one after it where there is one.
  const bool is_number = item.kind == ItemKind::kQuantity;
  const bool is_of_format = is_number && item.quantity.unit == Unit::kRatio &&
                            formatFollows(i, m_clause, m_lexicon);  // "a cinematic 2.39:1 crop"
  if (is_number && !requests.empty() && requests.back().modifiers.amount) {  // "crop it four by five"
    const auto op = firstOp(requests.back().effect, m_lexicon);
    const bool is_frame = isCrop(op) || op == image::OperatorId::kResize;
    if (is_frame && joinRatio(*requests.back().modifiers.amount, item.quantity)) return;
  }
  const bool goes_back =
      is_number ? !requests.empty() && !requests.back().modifiers.amount && !is_of_format : !effectFollows(i, m_clause);
  if (item.is_particle && goes_back && !requests.empty() && isOneWord(requests.back())) return;
  Modifiers& modifiers = goes_back && !requests.empty() ? requests.back().modifiers : m_pending;
  if (!takeModifier(item, modifiers)) m_reading.unknown.push_back(item.span);
}

// "the contrast is brutal": too much of it, without "too". A state says itself what it complains of.
bool ClauseReader::isExcess(const Request& request) const {
  const Modifiers& said = request.modifiers;
  const bool wishes = m_reading.is_command || m_clause.is_asked || m_clause.is_wished;
  const bool is_told = isSubjectIn(m_clause, request) && !wishes;
  return is_told && request.manner == Meaning::kQuality && said.degree > 1 && said.direction == 0 && !said.is_too &&
         !said.is_limited && !said.amount;
}

// "cool the top down", "warm the left up": part of the verb. "Turn the warmth down" has a noun.
bool ClauseReader::isOneWord(const Request& request) const {
  return request.manner != Meaning::kQuality && request.manner != Meaning::kFault &&
         request.modifiers.direction == 0 && !has(Meaning::kMake) && !m_reading.regions.empty() &&
         isOfCast(firstOp(request.effect, m_lexicon));
}

// A word that nobody here knows, before what is clearly asked for, and no thing by its place: "it deserves to be
// brighter", "knock the exposure down". Not "the xylophone brighter", not "divide the contrast".
bool ClauseReader::isIdle(std::size_t i) const {
  if (m_clause.items[i].kind != ItemKind::kUnknown || m_is_negative || has(Meaning::kRemove) || has(Meaning::kAdd))
    return false;
  const bool is_thing =
      i > 0 && (m_clause.items[i - 1].can(Meaning::kArticle) || m_clause.items[i - 1].can(Meaning::kDefinite) ||
                m_clause.items[i - 1].can(Meaning::kInside) || m_clause.items[i - 1].can(Meaning::kWith) ||
                m_clause.items[i - 1].kind == ItemKind::kUnknown || m_clause.items[i - 1].can(Meaning::kKnown));
  const bool is_directed = has(Meaning::kIncrease) || has(Meaning::kDecrease) || has(Meaning::kToo) ||
                           has(Meaning::kEffect) || m_has_quantity;
  return !is_thing && is_directed && effectFollows(i, m_clause) && !leadsToThing(i, m_clause);
}

// A colour or settings in brackets: of the effect before it, or else of the one to come.
void ClauseReader::takePart(const Item& item) {
  auto& requests = m_reading.requests;
  auto& words = requests.empty() ? m_pending.words : requests.back().words;
  if (item.can(Meaning::kPart)) words.push_back(item.span);
  if (item.settings.empty()) return;
  if (requests.empty()) return m_reading.unknown.push_back(item.span);
  auto& amounts = requests.back().named_amounts;
  amounts.insert(amounts.end(), item.settings.begin(), item.settings.end());
  words.push_back(item.span);
}

void ClauseReader::addRequest(const Item& item) {
  const Sense& sense = item.senses.front();
  if (Request* same = sameRequest(sense)) {
    same->words.push_back(item.span);
    return mergeInto(same->modifiers, std::exchange(m_pending, {}));
  }
  if (isLightOfTone(sense)) {
    Modifiers& modifiers = m_reading.requests.back().modifiers;
    mergeInto(modifiers, std::exchange(m_pending, {}));
    modifiers.direction =
        m_lexicon.table.effects[static_cast<std::size_t>(sense.index)].steps.front().values[0] < 0 ? -1 : 1;
    return m_reading.requests.back().words.push_back(item.span);
  }
  if (isObjectOf(sense, item)) {
    mergeInto(m_reading.requests.back().modifiers, std::exchange(m_pending, {}));
    return m_reading.requests.back().words.push_back(item.span);
  }
  if (joinsLast(sense)) return m_reading.requests.back().words.push_back(item.span);
  Request request{.manner = sense.meaning, .effect = sense.index, .modifiers = std::exchange(m_pending, {})};
  request.words.push_back(item.span);
  request.colour = item.colour;
  request.named_amounts = item.settings;
  request.named_amounts.insert(request.named_amounts.end(), m_reading.named_amounts.begin(),
                               m_reading.named_amounts.end());
  m_reading.named_amounts.clear();  // "a radius of 10 for the blur"
  // "with a pinkish tinge", and nothing before it: what is wished for.
  const bool is_wished = m_context.before == ClauseKind::kEmpty && m_clause.items.front().can(Meaning::kWith);
  if (sense.meaning == Meaning::kFault) {
    request.manner = Meaning::kState;
    request.modifiers.is_too = request.modifiers.is_too || (request.modifiers.direction == 0 && !is_wished);
  }
  const bool is_description = has(Meaning::kIs) || (m_seems && !has(Meaning::kMake));
  // "it has a reddish look" complains as "it is reddish" does.
  const bool is_cast =
      sense.meaning == Meaning::kQuality && std::ranges::any_of(m_lexicon.table.colours, [&](const Colour& colour) {
        return colour.cast == sense.index && sense.index != m_lexicon.table.role("warm") &&
               sense.index != m_lexicon.table.role("cool");
      });
  const bool is_complaint =
      is_description && (sense.meaning == Meaning::kState || is_cast) && request.modifiers.direction == 0;
  if (is_complaint) request.modifiers.is_too = true;
  m_reading.requests.push_back(std::move(request));
}

}  // namespace atelier::instruct
