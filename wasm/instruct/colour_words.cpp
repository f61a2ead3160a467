#include "instruct/colour_words.h"

#include <algorithm>
#include <utility>

#include "instruct/colour_reader.h"

namespace atelier::instruct {

using image::OperatorId;
using image::Region;

bool isFamily(int region) {
  return region >= static_cast<int>(Region::kReds) && region <= static_cast<int>(Region::kPinks);
}

// "reds": a family and never a colour to give.
bool isFamilyWord(const Item& item) {
  const Sense* region = item.sense(Meaning::kRegion);
  return region != nullptr && isFamily(region->index);
}

// "black and white from the green channel", "lower the green channel": what makes the grey, or the greens.
void ColourReader::settleChannels() {
  for (Item& item : items()) {
    if (!item.can(Meaning::kTag) || !isFamilyWord(item)) continue;
    const std::string& tag = m_lexicon.tags[static_cast<std::size_t>(item.sense(Meaning::kTag)->index)];
    const bool makes_grey =
        std::ranges::any_of(items(), [&](const Item& other) { return takesTag(other, tag, m_lexicon); });
    item.senses = {*item.sense(makes_grey ? Meaning::kTag : Meaning::kRegion)};
  }
}

void ColourReader::run() {
  settleChannels();
  for (std::size_t i = 0; i < m_clause.items.size(); ++i) {
    if (items()[i].can(Meaning::kColour) || isFamilyWord(items()[i])) m_colours.push_back(i);
  }
  if (const auto at = colourOfThing()) return giveFamily(*at);
  forgetShade();
  settleTintNumber();
  forgetHue();
  deepenOwnColour();
  if (turnsHue()) return;
  if (m_colours.empty()) return raiseTones();
  mapTwoColours();
  if (Item* taker = findTaker()) return giveTo(*taker);
  if (isSplit()) return split();
  if (isRecolouring())
    return isReplacedLast() ? recolour(m_colours[1], m_colours[0]) : recolour(m_colours[0], m_colours[1]);
  if (isTinting()) return tint(m_colours[0]);
  for (std::size_t c = m_colours.size(); c > 0; --c) settle(m_colours[c - 1]);
}

const Colour* ColourReader::colourOf(const Item& item) const {
  if (item.can(Meaning::kColour)) return &*item.colour;
  const Sense* region = item.sense(Meaning::kRegion);
  return m_lexicon.table.familyColour(static_cast<Region>(region->index));
}

const Effect& ColourReader::effectOf(const Sense& sense) const {
  return m_lexicon.table.effects[static_cast<std::size_t>(sense.index)];
}

// The colour that the word casts over a whole picture: green of "greener".
const Colour* ColourReader::castColour(const Item& item) const {
  const Sense* effect = item.sense(Meaning::kEffect);
  const bool is_warmth = effect != nullptr && (effect->index == m_lexicon.table.role("warm") ||
                                               effect->index == m_lexicon.table.role("cool"));
  if (effect == nullptr || is_warmth) return nullptr;
  const auto colour = std::ranges::find_if(m_lexicon.table.colours,
                                           [&](const Colour& c) { return c.family && c.cast == effect->index; });
  return colour == m_lexicon.table.colours.end() ? nullptr : &*colour;
}

void ColourReader::settle(std::size_t at) {
  Item& item = items()[at];
  const Colour* colour = colourOf(item);
  const bool is_word_of_family = isFamilyWord(item);
  const bool is_of_thing = otherEffect(true) != nullptr && describesThing(at);  // "make the brown twigs sharper"
  if (!is_word_of_family && item.isEffectLike() && !is_of_thing)
    return forget(item);  // "grey" asks for something itself
  if (colour == nullptr || !colour->family) return forget(item);
  if (emphasise(at, *colour)) return;
  const bool is_half_of_split = std::ranges::any_of(items(), [&](const Item& other) {
    const Sense* effect = other.sense(Meaning::kEffect);
    return effect != nullptr && effectOf(*effect).steps.front().op == OperatorId::kSplitToning;
  });
  if (is_half_of_split && colour->cast >= 0 && !is_word_of_family) return become(item, Meaning::kEffect, colour->cast);
  Item* other = otherEffect(true);
  if (other != nullptr && !is_word_of_family && colour->cast >= 0) {
    if (const auto meaning = castBeside(*other)) return become(item, *meaning, colour->cast);
  }
  if (other != nullptr && item.isEffectLike() && is_word_of_family)
    std::erase_if(item.senses, [](const Sense& s) { return s.meaning != Meaning::kRegion; });
  const bool is_definite = at > 0 && items()[at - 1].can(Meaning::kDefinite);
  if (at > 0 && !is_word_of_family && isCastOf(items()[at - 1], *colour))
    return become(item, Meaning::kSkip);  // "a warm yellow tone"
  // "make the green brighter"
  const bool is_told = at + 1 < items().size() && items()[at + 1].can(Meaning::kEffect) &&
                       !items()[at + 1].can(Meaning::kColour) && !isLook(items()[at + 1], m_lexicon);
  bool is_place = is_word_of_family || isNegative() ||
                  (is_definite && (isDirected() || is_told || m_clause.has(Meaning::kIs)));
  if (other != nullptr) is_place = is_place || !isLook(*other, m_lexicon) || describesThing(at) || intensifies(*other);
  if (!is_place && describesThing(at) && isDirected()) is_place = true;
  const bool is_measured = std::ranges::any_of(items(), [](const Item& i) { return i.kind == ItemKind::kQuantity; });
  if (is_measured && !isDirected() && other == nullptr) is_place = true;  // "red -30 %"
  if (!is_place) {
    if (colour->cast < 0) return forget(item);
    return become(item, Meaning::kState, colour->cast);
  }
  if (item.isEffectLike() && other == nullptr) return;  // "warm tones" are a quality unless something is done to them
  become(item, Meaning::kRegion, static_cast<int>(*colour->family));
  skipThing(at);
  // "boost the reds": what there is more of in a colour is colour.
  const bool is_amount = isDirected() || is_measured || has({Meaning::kAdd, Meaning::kRemove});
  const bool is_there = std::ranges::any_of(items(), [](const Item& i) { return i.can(Meaning::kQuality); });
  if (other == nullptr && !isNegative() && is_amount && !is_there) imply(at, m_lexicon.table.role("family"));
}

// "make it a more intense blue": of the blue that is there, and no blue light.
bool ColourReader::intensifies(const Item& other) const {
  const Sense* effect = other.sense(Meaning::kEffect);
  if (effect == nullptr) return false;
  const auto& steps = effectOf(*effect).steps;
  return steps.size() == 1 && steps.front().op == OperatorId::kSaturation;
}

// Warmth is of yellow light, and cold of blue.
bool ColourReader::isCastOf(const Item& item, const Colour& colour) const {
  const Sense* sense = item.sense(Meaning::kEffect);
  if (sense == nullptr) sense = item.sense(Meaning::kState);
  if (sense == nullptr || colour.cast < 0) return false;
  const auto& wanted = effectOf(*sense).steps;
  const auto& cast = m_lexicon.table.effects[static_cast<std::size_t>(colour.cast)].steps;
  return wanted.size() == 1 && cast.size() == 1 && wanted[0].op == OperatorId::kTemperature &&
         wanted[0].op == cast[0].op && (wanted[0].values[0] < 0) == (cast[0].values[0] < 0);
}

// "a touch of green in the tint" asks for the colour, "the cast is yellow" complains of it: the other word says no
// more.
std::optional<Meaning> ColourReader::castBeside(Item& item) {
  const Sense* quality = item.sense(Meaning::kQuality);
  const Sense* effect = item.sense(Meaning::kEffect);
  const auto is = [&](const Sense* sense, OperatorId op) {
    return sense != nullptr && effectOf(*sense).steps.front().op == op;
  };
  const bool is_hue = effect == nullptr && (is(quality, OperatorId::kHue) || is(quality, OperatorId::kTint));
  const bool is_verb =
      &item == &items().front() && m_colours.size() == 1 && m_colours[0] > 1;  // "tint it slightly green"
  const bool has_number =
      std::ranges::any_of(items(), [](const Item& other) { return other.kind == ItemKind::kQuantity; });
  const bool is_asked = is_hue && !has_number && (is_verb || m_clause.has(Meaning::kInside));
  const bool is_fault = is(effect, OperatorId::kAutoWhiteBalance) && m_clause.has(Meaning::kIs);
  if (!is_asked && !is_fault) return std::nullopt;
  become(item, Meaning::kSkip);
  return is_fault ? Meaning::kFault : Meaning::kEffect;
}

// "make the reds pop": the picture is not to, its reds are.
bool ColourReader::emphasise(std::size_t at, const Colour& colour) {
  const int emphasis = m_lexicon.table.role("emphasis");
  const auto pop = std::ranges::find_if(items(), [&](const Item& item) {
    const Sense* effect = item.sense(Meaning::kEffect);
    const bool improves = effect != nullptr && item.can(Meaning::kIncrease) &&
                          effect->index == m_lexicon.table.role("improve");  // "enhance the purples"
    const Sense* quality = item.sense(Meaning::kQuality);
    const bool is_intensity = quality != nullptr && quality->index == emphasis && isDirected();
    return is_intensity || (effect != nullptr && (effect->index == emphasis || improves));
  });
  const bool is_definite = at > 0 && items()[at - 1].can(Meaning::kDefinite);
  if (pop == items().end() || (!is_definite && !isFamilyWord(items()[at])) || isNegative()) return false;
  become(*pop, pop->can(Meaning::kEffect) ? Meaning::kIncrease : Meaning::kSkip);  // "the intensity of the reds"
  become(items()[at], Meaning::kRegion, static_cast<int>(*colour.family));
  skipThing(at);
  imply(at, m_lexicon.table.role("family"));
  return true;
}

void ColourReader::imply(std::size_t at, int effect) {
  if (effect < 0) return;
  Item implied{.kind = ItemKind::kPhrase, .span = items()[at].span, .senses = {{Meaning::kQuality, effect, 0}}};
  items().insert(items().begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(implied));
}

void ColourReader::forget(Item& item) {
  if (item.senses.size() > 1) std::erase_if(item.senses, [](const Sense& s) { return s.meaning == Meaning::kColour; });
}

void ColourReader::become(Item& item, Meaning meaning, int index) {
  item.kind = ItemKind::kPhrase;
  item.senses = {Sense{.meaning = meaning, .index = index}};
}

bool ColourReader::has(std::initializer_list<Meaning> meanings) const {
  return m_clause.hasAny(std::span(meanings.begin(), meanings.size()));
}

bool ColourReader::isDirected() const {
  return has({Meaning::kIncrease, Meaning::kDecrease, Meaning::kToo, Meaning::kEnough});
}

bool ColourReader::isNegative() const {
  return has({Meaning::kKeep, Meaning::kNegate, Meaning::kWithout, Meaning::kExcept});
}

// Something other than the colours and the word "colour" is asked for.
Item* ColourReader::otherEffect(bool counts_colour_nouns) {
  for (Item& item : items()) {
    const bool is_colour = item.can(Meaning::kColour) || isFamilyWord(item);
    const bool is_verb = item.can(Meaning::kAdd) || item.can(Meaning::kSkip);  // "turn", "passe"
    const bool is_place = item.can(Meaning::kTag) || item.can(Meaning::kRegion);
    const Sense* effect = item.sense(Meaning::kEffect);
    const bool is_recolour = effect != nullptr && effect->index == m_lexicon.table.role("recolour");
    if (is_recolour && !counts_colour_nouns) continue;
    if (is_colour || is_verb || is_place || !item.isEffectLike()) continue;
    if (counts_colour_nouns || !item.can(Meaning::kAspect)) return &item;
  }
  return nullptr;
}

bool takesColours(OperatorId op) {
  return op == OperatorId::kBorder || op == OperatorId::kDuotone || op == OperatorId::kSplitToning;
}

void settleColours(Clause& clause, const Lexicon& lexicon, bool is_first) {
  ColourReader(clause, lexicon, is_first).run();
}

}  // namespace atelier::instruct
