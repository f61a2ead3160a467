#include "instruct/requests.h"

#include <algorithm>
#include <utility>

#include "instruct/append.h"
#include "instruct/clause_reader.h"
#include "instruct/clause_words.h"

namespace atelier::instruct {

namespace {

bool isMask(image::Region region) { return region == image::Region::kMask; }

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
  if (item.can(Meaning::kExcept) || item.can(Meaning::kInside) || item.is_adverbial)
    m_reading.region_is_adverbial = true;
  const Sense* sense = item.sense(Meaning::kRegion);
  if (sense == nullptr) return false;
  const auto region = static_cast<image::Region>(sense->index);
  // "everything but the reds, outside the mask"
  const bool is_place = region == image::Region::kOutsideMask && !m_reading.excluded.empty();
  auto& regions = m_is_excepting && !is_place ? m_reading.excluded : m_reading.regions;
  appendNew(regions, region);
  // "the left and right edges" are two sides.
  const auto is_side = [](image::Region r) { return r >= image::Region::kTop && r <= image::Region::kRight; };
  if (!m_is_excepting && std::ranges::any_of(regions, is_side)) std::erase(regions, image::Region::kEdges);
  // The mask narrows every edit anyway: "the shadows in the mask" are the shadows.
  if (!m_is_excepting && regions.size() > 1) std::erase_if(regions, isMask);
  m_reading.region_leads = m_reading.requests.empty();
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
