#include "instruct/requests.h"

#include <algorithm>
#include <utility>

#include "instruct/append.h"
#include "instruct/clause_reader.h"
#include "instruct/clause_words.h"
#include "instruct/regions.h"

namespace atelier::instruct {

namespace {

using image::Region;

bool isMask(Region region) { return region == Region::kMask; }

}  // namespace

bool isSubjectIn(const Clause& clause, const Request& request) {
  return std::ranges::any_of(clause.items, [&](const Item& item) {
    return item.can(Meaning::kIs) && item.span.begin >= request.words.front().end;
  });
}

ClauseReading readClause(const Clause& clause, const Lexicon& lexicon, const ReadingContext& context) {
  return ClauseReader(clause, lexicon, context).run();
}

ClauseReading ClauseReader::run() {
  measure();
  m_reading.kind = kindOf();
  switch (m_reading.kind) {
    case ClauseKind::kRequests: readRequests(); break;
    case ClauseKind::kModifiers: readModifiers(); break;
    case ClauseKind::kRegion: readRegion(); break;
    case ClauseKind::kProtection: readProtection(); break;
    default: break;
  }
  return std::move(m_reading);
}

void ClauseReader::measure() {
  const bool is_asked = m_clause.is_asked || has(Meaning::kQuestion);  // "is it sharp enough?"
  m_is_lacking = (has(Meaning::kNegate) || is_asked) && has(Meaning::kEnough);
  m_is_negative = !m_is_lacking && (m_clause.isDenied() || has(Meaning::kKeep));
  for (std::size_t i = 0; i < m_clause.items.size(); ++i) {
    const Item& item = m_clause.items[i];
    if (isEmptyWord(item)) continue;
    if (!m_has_content) m_reading.span.begin = item.span.begin;
    m_reading.span.end = item.span.end;
    m_has_content = true;
    m_has_effect = m_has_effect || item.isEffectLike();
    m_has_stranger = m_has_stranger || (isStranger(item) && !isBesideThePoint(i));
    m_has_quantity = m_has_quantity || item.kind == ItemKind::kQuantity;
  }
}

void ClauseReader::readRegion() {
  for (const Item& item : m_clause.items) {
    if (!takeRegion(item) && !m_is_negative) takeModifier(item, m_reading.modifiers);  // "and less on the right"
  }
  if (m_is_negative) std::swap(m_reading.regions, m_reading.excluded);
  m_reading.is_keeping = has(Meaning::kKeep);
  for (const Item& item : m_clause.items) {  // "keep the shadows dark" is about light alone
    if (item.isEffectLike()) m_reading.kept.push_back(item.senses.front());
  }
  m_reading.region_is_adverbial = m_reading.region_is_adverbial || m_is_negative;
}

bool ClauseReader::takeRegion(const Item& item) {
  if (item.can(Meaning::kExcept)) m_is_excepting = true;
  const bool leads_to_place = item.can(Meaning::kInside) || item.is_adverbial;
  if (item.can(Meaning::kExcept) || (leads_to_place && m_reading.regions.empty())) m_reading.region_is_adverbial = true;
  const Sense* sense = item.sense(Meaning::kRegion);
  if (sense == nullptr) return false;
  const auto region = static_cast<Region>(sense->index);
  // "everything but the reds, outside the mask"
  const bool is_place = region == Region::kOutsideMask && !m_reading.excluded.empty();
  auto& regions = m_is_excepting && !is_place ? m_reading.excluded : m_reading.regions;
  if (!m_is_excepting && narrowTo(region, item.is_one_word)) return true;
  const bool is_third = !m_is_excepting && m_reading.within != Region::kEverywhere && image::readsPixels(region) &&
                        region != m_reading.within;
  if (is_third) {
    m_reading.unknown.push_back(item.span);
    return true;
  }
  appendNew(regions, region);
  // "the left and right edges" are two sides.
  if (!m_is_excepting && std::ranges::any_of(regions, isSide)) std::erase(regions, Region::kEdges);
  // The mask narrows every edit anyway: "the shadows in the mask" are the shadows.
  if (!m_is_excepting && regions.size() > 1) std::erase_if(regions, isMask);
  m_reading.region_leads = m_reading.requests.empty();
  return true;
}

// "the blues at the top", "the top left corner": one place after another, in one breath, is of both. False where the
// region stands beside the others. is_one_word: "left", not "on the left".
bool ClauseReader::narrowTo(Region region, bool is_one_word) {
  auto& regions = m_reading.regions;
  Region& within = m_reading.within;
  const auto first = std::ranges::find_if(regions, image::readsPixels);
  const bool is_one = first != regions.end() && std::ranges::count_if(regions, image::readsPixels) == 1;
  if (!is_one || !canShare(*first, region)) return false;
  if (within == Region::kEverywhere) {
    const bool is_edge = (region == Region::kEdges && isSide(*first)) ||  // "the left edge", "les bords gauche"
                         (*first == Region::kEdges && isSide(region) && is_one_word);
    if (is_edge) return false;  // it is a side
    within = region;
    return true;
  }
  if (region == Region::kCorners) return isSide(*first) && isSide(within);  // "the top left corner"
  Region& corners = within == Region::kCorners ? within : *first;  // "the corner at the top left"
  const Region other = within == Region::kCorners ? *first : within;
  if (corners != Region::kCorners || !isSide(other) || !isSide(region)) return false;
  corners = region;
  return true;
}

void ClauseReader::readProtection() {
  m_reading.is_keeping = has(Meaning::kKeep) || !m_is_negative;
  m_reading.is_without = has(Meaning::kWithout) && !has(Meaning::kTouch) && !has(Meaning::kKeep);
  for (const Item& item : m_clause.items) {
    if (item.isEffectLike() || item.can(Meaning::kAspect)) m_reading.kept.push_back(item.senses.front());
  }
}

}  // namespace atelier::instruct
