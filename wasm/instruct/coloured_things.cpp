#include "instruct/colour_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "instruct/first_operator.h"

namespace atelier::instruct {

using image::Region;

// "my face is too red", "a greener lawn": nothing here finds a face or a lawn, but their colour it does.
std::optional<std::size_t> ColourReader::colourOfThing() {
  const bool has_thing = std::ranges::any_of(items(), [](const Item& item) { return item.can(Meaning::kObject); });
  const bool is_refused = has({Meaning::kKeep, Meaning::kWithout, Meaning::kExcept}) ||
                          (m_clause.has(Meaning::kNegate) && !m_clause.has(Meaning::kEnough));
  if (!has_thing || is_refused || speaksOfMask()) return std::nullopt;
  if (m_colours.size() == 1) {
    const Item& item = items()[m_colours[0]];
    const Colour* colour = colourOf(item);
    // "make the sky a deeper blue": it is blue already.
    const Sense* effect = m_colours[0] > 0 ? items()[m_colours[0] - 1].sense(Meaning::kEffect) : nullptr;
    const bool is_deepened = effect != nullptr && effect->index != m_lexicon.table.role("emphasis") &&
                             !items()[m_colours[0] - 1].can(Meaning::kState) && has({Meaning::kMake});
    const bool is_told = tellsColour();
    const bool is_plain = (isDirected() || is_told) && otherEffect(true) == nullptr;
    const bool is_asked = (is_plain || is_deepened) && colour != nullptr && colour->family;
    return is_asked ? std::optional(m_colours[0]) : std::nullopt;
  }
  if (!m_colours.empty()) return std::nullopt;
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < items().size(); ++i) {
    if (!items()[i].isEffectLike()) continue;
    if (found || castColour(items()[i]) == nullptr) return std::nullopt;
    found = i;
  }
  return found;
}

// "my skin looks green": a complaint, where nothing else is said.
bool ColourReader::tellsColour() const {
  return m_is_first && !m_clause.is_purpose && m_clause.has(Meaning::kIs) && !m_clause.has(Meaning::kMake);
}

void ColourReader::giveFamily(std::size_t at) {
  Item& item = items()[at];
  const Colour* colour = m_colours.empty() ? castColour(item) : colourOf(item);
  become(item, Meaning::kRegion, static_cast<int>(*colour->family));
  for (Item& other : items()) {
    if (isThing(other)) become(other, Meaning::kSkip);
  }
  const bool is_told = !m_colours.empty() && !isDirected() && tellsColour();
  if (otherEffect(true) == nullptr) imply(at, m_lexicon.table.role("family"));
  if (!is_told) return;
  Item too{.kind = ItemKind::kPhrase, .span = items()[at].span, .senses = {Sense{.meaning = Meaning::kToo}}};
  items().insert(items().begin() + static_cast<std::ptrdiff_t>(at), std::move(too));
}

// "autumn orange", "orange d'automne": which orange, and no look of the picture.
void ColourReader::forgetShade() {
  if (m_colours.size() != 2 || isDirected()) return;
  const auto forgetAt = [&](std::size_t i) {
    if (i < items().size() && i != m_colours[0] && (isLook(items()[i], m_lexicon) || items()[i].can(Meaning::kObject)))
      become(items()[i], Meaning::kSkip);
  };
  forgetAt(m_colours[1] - 1);
  std::size_t next = m_colours[1] + 1;
  while (next < items().size() && items()[next].can(Meaning::kArticle)) ++next;
  forgetAt(next);
}

bool ColourReader::isQualityOf(const Item& item, image::OperatorId op) const {
  const Sense* quality = item.sense(Meaning::kQuality);
  return quality != nullptr && firstOp(quality->index, m_lexicon) == op;
}

// "tint +8 magenta", "tint 8 towards green": the number's way, and no colours that it is done to.
void ColourReader::settleTintNumber() {
  const auto is_tint = [&](const Item& item) {
    return isQualityOf(item, image::OperatorId::kTint) || isQualityOf(item, image::OperatorId::kHue);
  };
  const auto number = std::ranges::find(items(), ItemKind::kQuantity, &Item::kind);
  const auto tint = std::ranges::find_if(items(), is_tint);
  if (number == items().end() || tint == items().end() || number < tint || isNegative()) return;
  for (auto item = number + 1; item != items().end(); ++item) {
    const Colour* colour = item->can(Meaning::kColour) ? colourOf(*item) : castColour(*item);
    if (colour == nullptr || !colour->family) continue;
    const bool is_green = *colour->family == Region::kGreens;
    if (!is_green && *colour->family != Region::kPinks) continue;
    number->quantity.value = (is_green ? -1 : 1) * std::abs(number->quantity.value);
    number->quantity.has_sign = true;
    std::erase(m_colours, static_cast<std::size_t>(item - items().begin()));
    become(*item, Meaning::kSkip);
    become(*tint, Meaning::kQuality, m_lexicon.table.role("light_tint"));
  }
}

// "an orange hue", "a bit whiter in hue", "une teinte orangée": of that colour, and no turn of all hues.
void ColourReader::forgetHue() {
  const auto is_hue = [&](const Item& item) { return isQualityOf(item, image::OperatorId::kHue); };
  const auto is_tint = [&](const Item& item) { return isQualityOf(item, image::OperatorId::kTint); };
  const auto is_cast = [&](const Item& item) {  // "a warm tint"
    const Sense* sense = item.sense(Meaning::kEffect);
    if (sense == nullptr) sense = item.sense(Meaning::kState);
    return sense != nullptr && effectOf(*sense).steps.front().op == image::OperatorId::kTemperature;
  };
  const auto owns = [&](const Item& item) {
    return (item.can(Meaning::kColour) || item.can(Meaning::kEffect) || item.can(Meaning::kState)) && !is_hue(item) &&
           !item.can(Meaning::kTouch);
  };
  for (std::size_t i = 0; i < items().size(); ++i) {
    const bool is_followed = i + 1 < items().size() && items()[i + 1].can(Meaning::kArticle);
    const bool is_tint_of = is_tint(items()[i]) && is_followed && i + 2 < items().size() &&
                            items()[i + 2].can(Meaning::kColour);  // "a tint of blue"
    const bool is_warm_tint =
        i > 0 && is_tint(items()[i]) && (is_cast(items()[i - 1]) || items()[i - 1].can(Meaning::kColour));
    if (is_tint_of || is_warm_tint) become(items()[i], Meaning::kSkip);
    if (!is_hue(items()[i])) continue;
    std::size_t before = i;
    do {
      before = before == 0 ? items().size() : before - 1;
    } while (before < i && (items()[before].can(Meaning::kInside) || items()[before].can(Meaning::kArticle)));
    const bool is_owned = before < i && owns(items()[before]);
    const bool has_number = i + 1 < items().size() && items()[i + 1].kind == ItemKind::kQuantity;
    const bool is_told = i + 1 < items().size() && items()[i + 1].can(Meaning::kColour);
    if ((is_owned && !has_number) || is_told) become(items()[i], Meaning::kSkip);
  }
}

// "make the blues bluer", "les bleus plus bleus": a colour gets more of itself by its saturation.
void ColourReader::deepenOwnColour() {
  if (m_colours.empty() || !isFamilyWord(items()[m_colours[0]]) || isNegative()) return;
  const Colour* own = colourOf(items()[m_colours[0]]);
  const auto is_more_of_it = [&](std::size_t i) {
    if (i == m_colours[0]) return false;
    const Colour* cast = castColour(items()[i]);
    const bool is_again = m_colours.size() > 1 && i == m_colours[1] && colourOf(items()[i]) != nullptr &&
                          colourOf(items()[i])->family == own->family;
    return is_again || (cast != nullptr && cast->family == own->family);
  };
  for (std::size_t i = 0; i < items().size(); ++i) {
    if (!is_more_of_it(i)) continue;
    become(items()[i], isDirected() ? Meaning::kSkip : Meaning::kIncrease);
    std::erase(m_colours, i);
    return;
  }
}

// "nudge the oranges towards red", "the greens are too yellow": their hue turns to the neighbour, or away from it.
bool ColourReader::turnsHue() {
  const int on = m_lexicon.table.role("hue_on"), back = m_lexicon.table.role("hue_back");
  const auto own = std::ranges::find_if(items(), isFamilyWord);
  if (own == items().end() || on < 0 || back < 0 || isNegative() || speaksOfMask()) return false;
  const Colour* from = colourOf(*own);
  for (std::size_t i = 0; i < items().size(); ++i) {
    Item& item = items()[i];
    if (&item == &*own) continue;
    const bool is_told = item.can(Meaning::kColour) && isDirected();
    const Colour* to = is_told ? colourOf(item) : castColour(item);
    constexpr double kNeighbour = 80;  // degrees in OKLab; what lies further is another colour, and no shade of it
    const double turn = to == nullptr ? 0 : std::remainder(to->hue - from->hue, 360);
    if (to == nullptr || !to->family || to->family == from->family || std::abs(turn) > kNeighbour) continue;
    const auto turns = [&](const Item& other) {  // "shift the hue of the greens 30 degrees towards yellow"
      return isQualityOf(other, image::OperatorId::kHue) || mayAskFor(other, image::OperatorId::kHue, m_lexicon);
    };
    const auto asks_else = [&](const Item& other) {
      const bool is_own = &other == &item || &other == &*own || turns(other);
      return !is_own && (other.isEffectLike() || other.can(Meaning::kColour));
    };
    if (std::ranges::any_of(items(), asks_else)) return false;
    become(item, is_told ? Meaning::kState : item.senses.front().meaning, turn > 0 ? on : back);
    own->senses = {*own->sense(Meaning::kRegion)};
    for (Item& verb : items()) {
      if (&verb != &item && (verb.can(Meaning::kTouch) || turns(verb))) become(verb, Meaning::kSkip);
    }
    return true;
  }
  return false;
}

bool ColourReader::describesThing(std::size_t at) {
  return thingAfter(at) < items().size() || thingBefore(at) < items().size();
}

// "red car", "the blue of the sky"
std::size_t ColourReader::thingAfter(std::size_t at) {
  for (++at; at < items().size() && items()[at].can(Meaning::kArticle); ++at) {
  }
  return at < items().size() && isThing(items()[at]) ? at : items().size();
}

// "voiture rouge"
std::size_t ColourReader::thingBefore(std::size_t at) {
  return at > 0 && isThing(items()[at - 1]) ? at - 1 : items().size();
}

void ColourReader::skipThing(std::size_t at) {
  for (std::size_t i = thingAfter(at); i < items().size() && isThing(items()[i]); ++i)
    become(items()[i], Meaning::kSkip);
  for (std::size_t i = thingBefore(at); i < items().size() && isThing(items()[i]); --i) {
    become(items()[i], Meaning::kSkip);
    if (i == 0) break;
  }
}

// "raise the midtones", "more in the dark areas": no operator has their name, so what there is more of is light.
void ColourReader::raiseTones() {
  for (std::size_t i = 0; i < items().size(); ++i) {
    const Sense* region = items()[i].sense(Meaning::kRegion);
    const auto is = [&](Region wanted) { return region != nullptr && region->index == static_cast<int>(wanted); };
    const bool is_tone =
        !items()[i].isEffectLike() && (is(Region::kMidtones) || is(Region::kShadows) || is(Region::kHighlights));
    const bool is_lifted = m_is_first && !items()[i].isEffectLike() && region != nullptr && !isFamily(region->index) &&
                           m_clause.has(Meaning::kIncrease);
    const bool is_elsewhere = !m_is_first && (m_clause.has(Meaning::kInside) || items()[i].is_adverbial) &&
                              m_clause.link != Link::kThen;  // "… and less in the highlights"
    if (is_elsewhere) continue;
    if ((!is_tone && !is_lifted) || !isDirected() || isNegative() || otherEffect(true) != nullptr) continue;
    return imply(i, m_lexicon.table.role("tone"));
  }
}

}  // namespace atelier::instruct
