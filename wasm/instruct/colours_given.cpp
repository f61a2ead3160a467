#include "instruct/colour_reader.h"

#include <algorithm>
#include <utility>

#include "instruct/colour_words.h"

namespace atelier::instruct {

using image::OperatorId;
using image::Region;

namespace {

bool isPlace(const Item& item, Region wanted) {
  const Sense* region = item.sense(Meaning::kRegion);
  return region != nullptr && region->index == static_cast<int>(wanted);
}

}  // namespace

Item* ColourReader::findTaker() {
  const bool is_placed = std::ranges::any_of(items(), [](const Item& item) {
    return isPlace(item, Region::kShadows) || isPlace(item, Region::kHighlights);
  });
  for (Item& item : items()) {
    const Sense* effect = item.sense(Meaning::kEffect);
    if (effect == nullptr) continue;
    const OperatorId op = effectOf(*effect).steps.front().op;
    const bool is_half = op == OperatorId::kSplitToning && is_placed && m_colours.size() == 1;
    if (takesColours(op) && !is_half) return &item;  // "split toning, green in the shadows": the rest is to come
  }
  return nullptr;
}

// "a white border", "duotone in blue and orange": the darker tone is said first.
void ColourReader::giveTo(Item& taker) {
  const OperatorId op = effectOf(*taker.sense(Meaning::kEffect)).steps.front().op;
  std::erase_if(m_colours,
                [&](std::size_t i) { return !items()[i].can(Meaning::kColour); });  // "in the reds" is a place
  if (m_colours.empty()) return;
  for (Item& item : items()) {  // "a border of the colour #f4ecd8"
    if (isQualityOf(item, OperatorId::kSaturation) && !isDirected()) become(item, Meaning::kPart);
  }
  const Colour* first = colourOf(items()[m_colours.front()]);
  const Colour* last = colourOf(items()[m_colours.back()]);
  if (op != OperatorId::kBorder && m_colours.size() == 2 && takeTones()) std::swap(first, last);
  if (op == OperatorId::kBorder) {
    set(taker, "red", 100 * last->red, Unit::kPercent);
    set(taker, "green", 100 * last->green, Unit::kPercent);
    set(taker, "blue", 100 * last->blue, Unit::kPercent);
  } else {
    const bool is_duotone = op == OperatorId::kDuotone;
    const auto is_cold = [](double hue) { return hue > 150 && hue < 310; };
    const bool is_look = effectOf(*taker.sense(Meaning::kEffect)).steps.size() > 1;
    // The cold one is in the shadows.
    if (is_look && is_cold(last->hue) && !is_cold(first->hue)) std::swap(first, last);
    set(taker, is_duotone ? "dark" : "shadows", first->hue, Unit::kDegrees);
    set(taker, is_duotone ? "light" : "highlights", last->hue, Unit::kDegrees);
  }
  for (const std::size_t colour : m_colours) become(items()[colour], Meaning::kPart);
}

// "navy in the shadows and coral for the lights": which colour is for which, and no places. Whether the lighter leads.
bool ColourReader::takeTones() {
  const auto is_tone = [](const Item& item) {
    return !item.can(Meaning::kColour) && (isPlace(item, Region::kShadows) || isPlace(item, Region::kHighlights));
  };
  const auto tone = std::ranges::find_if(items(), is_tone);
  if (tone == items().end()) return false;
  const bool lighter_leads = isPlace(*tone, Region::kHighlights);
  for (Item& item : items()) {
    if (is_tone(item)) become(item, Meaning::kPart);
  }
  return lighter_leads;
}

// "a gradient from navy to gold": the palettes are given, but two colours are a duotone.
void ColourReader::mapTwoColours() {
  const auto map = std::ranges::find_if(items(), [&](const Item& item) {
    const Sense* effect = item.sense(Meaning::kEffect);
    return effect != nullptr && effectOf(*effect).steps.front().op == OperatorId::kGradientMap;
  });
  if (map == items().end()) return;
  for (std::size_t i = 0; i < items().size(); ++i) {  // "from purple | towards yellow"
    const Colour* cast = castColour(items()[i]);
    if (cast == nullptr) continue;
    become(items()[i], Meaning::kColour);
    items()[i].colour = *cast;
    m_colours.push_back(i);
  }
  std::ranges::sort(m_colours);
  const auto named = std::ranges::count_if(m_colours, [&](std::size_t i) { return items()[i].can(Meaning::kColour); });
  while (m_colours.size() > 2 && std::cmp_equal(named, m_colours.size())) {  // of three, from the first to the last
    items()[m_colours[1]].senses = {Sense{.meaning = Meaning::kSkip}};
    m_colours.erase(m_colours.begin() + 1);
  }
  if (named >= 2) become(*map, Meaning::kEffect, m_lexicon.table.role("tint"));
}

bool ColourReader::isRecolouring() {
  if (m_colours.size() != 2 || isDirected() || isNegative()) return false;
  if (otherEffect(false) != nullptr || m_lexicon.table.role("recolour") < 0 || thingGroups() > 1) return false;
  const Colour* from = colourOf(items()[m_colours[isReplacedLast() ? 1 : 0]]);
  const Colour* to = colourOf(items()[m_colours[isReplacedLast() ? 0 : 1]]);
  return from != nullptr && to != nullptr && from->family;
}

// "blue instead of yellow": what it becomes is said first.
bool ColourReader::isReplacedLast() {
  return std::any_of(items().begin() + static_cast<std::ptrdiff_t>(m_colours[0]),
                     items().begin() + static_cast<std::ptrdiff_t>(m_colours[1]),
                     [](const Item& item) { return item.can(Meaning::kInstead) || item.can(Meaning::kNegate); });
}

void ColourReader::recolour(std::size_t from, std::size_t to) {
  const Colour& old_colour = *colourOf(items()[from]);
  const Colour& new_colour = *colourOf(items()[to]);
  Item& item = items()[from];
  become(item, Meaning::kEffect, m_lexicon.table.role("recolour"));
  set(item, "from", old_colour.hue, Unit::kDegrees);
  giveColour(item, new_colour);
  become(items()[to], Meaning::kPart);
  for (Item& other : items()) {
    const bool is_verb = other.can(Meaning::kGenerate) || other.can(Meaning::kAdd) || other.can(Meaning::kRemove) ||
                         other.can(Meaning::kTouch) || other.isEffectLike();
    if (&other != &item && (is_verb || isThing(other))) become(other, Meaning::kSkip);
  }
}

int ColourReader::thingGroups() {
  int groups = 0;
  bool was_thing = false;
  for (const Item& item : items()) {
    groups += isThing(item) && !was_thing ? 1 : 0;
    was_thing = isThing(item);
  }
  return groups;
}

// "teal shadows, peach highlights" without the comma: a colour for each.
bool ColourReader::isSplit() {
  const auto names = [&](Region wanted) {
    return std::ranges::any_of(items(), [&](const Item& item) { return isPlace(item, wanted); });
  };
  const auto named = std::ranges::count_if(m_colours, [&](std::size_t i) { return items()[i].can(Meaning::kColour); });
  const bool names_both = names(Region::kShadows) && names(Region::kHighlights);
  return named == 2 && m_colours.size() == 2 && names_both && !isNegative() && m_lexicon.table.role("split") >= 0;
}

void ColourReader::split() {
  Item& item = items()[m_colours[0]];
  const auto is_tone = [](const Item& other) { return other.can(Meaning::kRegion) && !other.can(Meaning::kColour); };
  const bool shadows_lead = isPlace(*std::ranges::find_if(items(), is_tone), Region::kShadows);
  const double first = colourOf(items()[m_colours[0]])->hue, second = colourOf(items()[m_colours[1]])->hue;
  for (Item& other : items()) {
    if (&other != &item && (is_tone(other) || other.can(Meaning::kColour))) become(other, Meaning::kPart);
  }
  become(item, Meaning::kEffect, m_lexicon.table.role("split"));
  set(item, "shadows", shadows_lead ? first : second, Unit::kDegrees);
  set(item, "highlights", shadows_lead ? second : first, Unit::kDegrees);
}

// "make the selection red": whatever colours are there, and greys too; the light stays.
bool ColourReader::isTinting() {
  if (!speaksOfMask() || m_colours.size() != 1 || isFamilyWord(items()[m_colours[0]])) return false;
  if (isDirected() || has({Meaning::kIs, Meaning::kKeep, Meaning::kNegate, Meaning::kWithout})) return false;
  return otherEffect(false) == nullptr && colourOf(items()[m_colours[0]])->family;
}

void ColourReader::tint(std::size_t at) {
  Item& item = items()[at];
  const Colour& colour = *colourOf(item);
  become(item, Meaning::kEffect, m_lexicon.table.role("tint"));
  set(item, "dark", colour.hue, Unit::kDegrees);
  set(item, "light", colour.hue, Unit::kDegrees);
  for (Item& other : items()) {
    if (other.can(Meaning::kGenerate) || other.can(Meaning::kAdd) || other.can(Meaning::kTouch)) {
      become(other, Meaning::kSkip);
    }
  }
}

bool ColourReader::speaksOfMask() { return std::ranges::any_of(items(), isOfMask); }

void ColourReader::giveColour(Item& item, const Colour& colour) const {
  set(item, "to", colour.hue, Unit::kDegrees);
  if (colour.chroma != 1) set(item, "chroma", 100 * colour.chroma, Unit::kPercent);
  if (colour.lightness != 0) set(item, "lightness", 100 * colour.lightness, Unit::kPercent);
}

void ColourReader::set(Item& item, std::string_view parameter, double value, Unit unit) const {
  const int index = m_lexicon.parameter(parameter);
  if (index >= 0) item.settings.push_back({index, {.value = value, .unit = unit, .span = item.span}});
}

}  // namespace atelier::instruct
