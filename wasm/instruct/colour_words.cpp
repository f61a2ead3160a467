#include "instruct/colour_words.h"

#include <algorithm>
#include <optional>

namespace atelier::instruct {

namespace {

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

bool isThing(const Item& item) {
  return item.kind == ItemKind::kUnknown || item.can(Meaning::kObject) || item.can(Meaning::kKnown);
}

class ColourReader {
 public:
  ColourReader(Clause& clause, const Lexicon& lexicon, bool is_first) : m_clause(clause), m_lexicon(lexicon), m_is_first(is_first) {}

  void run() {
    for (std::size_t i = 0; i < m_clause.items.size(); ++i) {
      if (items()[i].can(Meaning::kColour) || isFamilyWord(items()[i])) m_colours.push_back(i);
    }
    if (const auto at = colourOfThing()) return giveFamily(*at);
    forgetShade();
    deepenOwnColour();
    if (m_colours.empty()) return raiseTones();
    mapTwoColours();
    if (Item* taker = findTaker()) return giveTo(*taker);
    if (isRecolouring()) return recolour(m_colours[0], m_colours[1]);
    if (isTinting()) return tint(m_colours[0]);
    for (std::size_t c = m_colours.size(); c > 0; --c) settle(m_colours[c - 1]);
  }

 private:
  std::vector<Item>& items() { return m_clause.items; }

  const Colour* colourOf(const Item& item) const {
    if (const Sense* sense = item.sense(Meaning::kColour)) return &m_lexicon.table.colours[static_cast<std::size_t>(sense->index)];
    const Sense* region = item.sense(Meaning::kRegion);
    return m_lexicon.table.familyColour(static_cast<Region>(region->index));
  }

  const Effect& effectOf(const Sense& sense) const {
    return m_lexicon.table.effects[static_cast<std::size_t>(sense.index)];
  }

  // "my face is too red", "a greener lawn": nothing here finds a face or a lawn, but their colour it does.
  std::optional<std::size_t> colourOfThing() {
    const bool has_thing = std::ranges::any_of(items(), [](const Item& item) { return item.can(Meaning::kObject); });
    const bool is_refused = has({Meaning::kKeep, Meaning::kWithout, Meaning::kExcept}) || (m_clause.has(Meaning::kNegate) && !m_clause.has(Meaning::kEnough));
    if (!has_thing || is_refused || speaksOfMask()) return std::nullopt;
    if (m_colours.size() == 1) {
      const Item& item = items()[m_colours[0]];
      const Colour* colour = colourOf(item);
      const bool is_asked = isDirected() && otherEffect(true) == nullptr && colour != nullptr && colour->family;
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

  // "autumn orange", "orange d'automne": which orange, and no look of the picture.
  void forgetShade() {
    if (m_colours.size() != 2 || isDirected()) return;
    const auto forgetAt = [&](std::size_t i) {
      if (i < items().size() && i != m_colours[0] && (isLook(items()[i]) || items()[i].can(Meaning::kObject))) become(items()[i], Meaning::kSkip);
    };
    forgetAt(m_colours[1] - 1);
    std::size_t next = m_colours[1] + 1;
    while (next < items().size() && items()[next].can(Meaning::kArticle)) ++next;
    forgetAt(next);
  }

  // "make the blues bluer", "les bleus plus bleus": a colour gets more of itself by its saturation.
  void deepenOwnColour() {
    if (m_colours.empty() || !isFamilyWord(items()[m_colours[0]]) || isNegative()) return;
    const Colour* own = colourOf(items()[m_colours[0]]);
    const auto is_more_of_it = [&](std::size_t i) {
      if (i == m_colours[0]) return false;
      const Colour* cast = castColour(items()[i]);
      const bool is_again = m_colours.size() > 1 && i == m_colours[1] && colourOf(items()[i]) != nullptr && colourOf(items()[i])->family == own->family;
      return is_again || (cast != nullptr && cast->family == own->family);
    };
    for (std::size_t i = 0; i < items().size(); ++i) {
      if (!is_more_of_it(i)) continue;
      become(items()[i], isDirected() ? Meaning::kSkip : Meaning::kIncrease);
      std::erase(m_colours, i);
      return;
    }
  }

  // The colour that the word casts over a whole picture: green of "greener".
  const Colour* castColour(const Item& item) const {
    const Sense* effect = item.sense(Meaning::kEffect);
    const bool is_warmth = effect != nullptr && (effect->index == m_lexicon.table.role("warm") || effect->index == m_lexicon.table.role("cool"));
    if (effect == nullptr || is_warmth) return nullptr;
    const auto colour = std::ranges::find_if(m_lexicon.table.colours, [&](const Colour& c) { return c.family && c.cast == effect->index; });
    return colour == m_lexicon.table.colours.end() ? nullptr : &*colour;
  }

  void giveFamily(std::size_t at) {
    Item& item = items()[at];
    const Colour* colour = m_colours.empty() ? castColour(item) : colourOf(item);
    become(item, Meaning::kRegion, static_cast<int>(*colour->family));
    for (Item& other : items()) {
      if (isThing(other)) become(other, Meaning::kSkip);
    }
    imply(at, m_lexicon.table.role("family"));
  }

  bool speaksOfMask() {
    return std::ranges::any_of(items(), [](const Item& item) {
      const Sense* region = item.sense(Meaning::kRegion);
      return region != nullptr && (region->index == static_cast<int>(Region::kMask) ||
                                   region->index == static_cast<int>(Region::kOutsideMask));
    });
  }

  Item* findTaker() {
    for (Item& item : items()) {
      const Sense* effect = item.sense(Meaning::kEffect);
      if (effect != nullptr && takesColours(effectOf(*effect).steps.front().op)) return &item;
    }
    return nullptr;
  }

  void set(Item& item, std::string_view parameter, double value, Unit unit) const {
    const int index = m_lexicon.parameter(parameter);
    if (index >= 0) item.settings.push_back({index, {.value = value, .unit = unit, .span = item.span}});
  }

  // "a gradient from navy to gold": the palettes are given, but two colours are a duotone.
  void mapTwoColours() {
    const auto named = std::ranges::count_if(m_colours, [&](std::size_t i) { return items()[i].can(Meaning::kColour); });
    for (Item& item : items()) {
      const Sense* effect = item.sense(Meaning::kEffect);
      const bool is_map = effect != nullptr && effectOf(*effect).steps.front().op == OperatorId::kGradientMap;
      if (is_map && named == 2) become(item, Meaning::kEffect, m_lexicon.table.role("tint"));
    }
  }

  // "a white border", "duotone in blue and orange": the darker tone is said first.
  void giveTo(Item& taker) {
    const OperatorId op = effectOf(*taker.sense(Meaning::kEffect)).steps.front().op;
    std::erase_if(m_colours, [&](std::size_t i) { return !items()[i].can(Meaning::kColour); });  // "in the reds" is a place
    if (m_colours.empty()) return;
    const Colour* first = colourOf(items()[m_colours.front()]);
    const Colour* last = colourOf(items()[m_colours.back()]);
    if (op == OperatorId::kBorder) {
      set(taker, "red", 100 * last->red, Unit::kPercent);
      set(taker, "green", 100 * last->green, Unit::kPercent);
      set(taker, "blue", 100 * last->blue, Unit::kPercent);
    } else {
      const bool is_duotone = op == OperatorId::kDuotone;
      set(taker, is_duotone ? "dark" : "shadows", first->hue, Unit::kDegrees);
      set(taker, is_duotone ? "light" : "highlights", last->hue, Unit::kDegrees);
    }
    for (const std::size_t colour : m_colours) become(items()[colour], Meaning::kPart);
  }

  static void become(Item& item, Meaning meaning, int index = -1) {
    item.kind = ItemKind::kPhrase;
    item.senses = {Sense{.meaning = meaning, .index = index}};
  }

  bool has(std::initializer_list<Meaning> meanings) const {
    return std::ranges::any_of(meanings, [&](Meaning meaning) { return m_clause.has(meaning); });
  }

  bool isDirected() const { return has({Meaning::kIncrease, Meaning::kDecrease, Meaning::kToo, Meaning::kEnough}); }
  bool isNegative() const {
    return has({Meaning::kKeep, Meaning::kNegate, Meaning::kWithout, Meaning::kExcept});
  }

  // Something other than the colours and the word "colour" is asked for.
  Item* otherEffect(bool counts_colour_nouns) {
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

  int thingGroups() {
    int groups = 0;
    bool was_thing = false;
    for (const Item& item : items()) {
      groups += isThing(item) && !was_thing ? 1 : 0;
      was_thing = isThing(item);
    }
    return groups;
  }

  bool isRecolouring() {
    if (m_colours.size() != 2 || isDirected() || isNegative()) return false;
    if (otherEffect(false) != nullptr || m_lexicon.table.role("recolour") < 0 || thingGroups() > 1) return false;
    const Colour* from = colourOf(items()[m_colours[0]]);
    const Colour* to = colourOf(items()[m_colours[1]]);
    return from != nullptr && to != nullptr && from->family;
  }

  void recolour(std::size_t from, std::size_t to) {
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

  void giveColour(Item& item, const Colour& colour) const {
    set(item, "to", colour.hue, Unit::kDegrees);
    if (colour.chroma != 1) set(item, "chroma", 100 * colour.chroma, Unit::kPercent);
    if (colour.lightness != 0) set(item, "lightness", 100 * colour.lightness, Unit::kPercent);
  }

  // "make the selection red": whatever colours are there, and greys too; the light stays.
  bool isTinting() {
    if (!speaksOfMask() || m_colours.size() != 1 || isFamilyWord(items()[m_colours[0]])) return false;
    if (isDirected() || has({Meaning::kIs, Meaning::kKeep, Meaning::kNegate, Meaning::kWithout})) return false;
    return otherEffect(false) == nullptr && colourOf(items()[m_colours[0]])->family;
  }

  void tint(std::size_t at) {
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

  void settle(std::size_t at) {
    Item& item = items()[at];
    const Colour* colour = colourOf(item);
    const bool is_word_of_family = isFamilyWord(item);
    if (!is_word_of_family && item.isEffectLike()) return forget(item);  // "grey" asks for something itself
    if (colour == nullptr || !colour->family) return forget(item);
    if (emphasise(at, *colour)) return;
    Item* other = otherEffect(true);
    if (other != nullptr && !is_word_of_family && colour->cast >= 0) {
      if (const auto meaning = castBeside(*other)) return become(item, *meaning, colour->cast);
    }
    if (other != nullptr && item.isEffectLike() && is_word_of_family) std::erase_if(item.senses, [](const Sense& s) { return s.meaning != Meaning::kRegion; });
    const bool is_definite = at > 0 && items()[at - 1].can(Meaning::kDefinite);
    bool is_place = is_word_of_family || isNegative() || (is_definite && (isDirected() || m_clause.has(Meaning::kIs)));
    if (other != nullptr) is_place = is_place || !isLook(*other) || describesThing(at);
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

  // "make the reds pop": the picture is not to, its reds are.
  bool emphasise(std::size_t at, const Colour& colour) {
    const int emphasis = m_lexicon.table.role("emphasis");
    const auto pop = std::ranges::find_if(items(), [&](const Item& item) {
      const Sense* effect = item.sense(Meaning::kEffect);
      return effect != nullptr && effect->index == emphasis;
    });
    const bool is_definite = at > 0 && items()[at - 1].can(Meaning::kDefinite);
    if (pop == items().end() || (!is_definite && !isFamilyWord(items()[at])) || isNegative()) return false;
    become(*pop, Meaning::kIncrease);
    become(items()[at], Meaning::kRegion, static_cast<int>(*colour.family));
    skipThing(at);
    imply(at, m_lexicon.table.role("family"));
    return true;
  }

  // "raise the midtones", "more in the dark areas": no operator has their name, so what there is more of is light.
  void raiseTones() {
    for (std::size_t i = 0; i < items().size(); ++i) {
      const Sense* region = items()[i].sense(Meaning::kRegion);
      const auto is = [&](Region wanted) { return region != nullptr && region->index == static_cast<int>(wanted); };
      const bool is_tone = !items()[i].isEffectLike() && (is(Region::kMidtones) || is(Region::kShadows) || is(Region::kHighlights));
      const bool is_lifted = m_is_first && !items()[i].isEffectLike() && region != nullptr && !isFamily(region->index) && m_clause.has(Meaning::kIncrease);
      const bool is_elsewhere = !m_is_first && (m_clause.has(Meaning::kInside) || items()[i].is_adverbial) && m_clause.link != Link::kThen;  // "… and less in the highlights"
      if (is_elsewhere) continue;
      if ((!is_tone && !is_lifted) || !isDirected() || isNegative() || otherEffect(true) != nullptr) continue;
      return imply(i, m_lexicon.table.role("tone"));
    }
  }

  void imply(std::size_t at, int effect) {
    if (effect < 0) return;
    Item implied{.kind = ItemKind::kPhrase, .span = items()[at].span, .senses = {{Meaning::kQuality, effect, 0}}};
    items().insert(items().begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(implied));
  }

  static void forget(Item& item) {
    if (item.senses.size() > 1) std::erase_if(item.senses, [](const Sense& s) { return s.meaning == Meaning::kColour; });
  }

  // "a touch of green in the tint" asks for the colour, "the cast is yellow" complains of it: the other word says no more.
  std::optional<Meaning> castBeside(Item& item) {
    const Sense* quality = item.sense(Meaning::kQuality);
    const Sense* effect = item.sense(Meaning::kEffect);
    const auto is = [&](const Sense* sense, OperatorId op) { return sense != nullptr && effectOf(*sense).steps.front().op == op; };
    const bool is_hue = effect == nullptr && (is(quality, OperatorId::kHue) || is(quality, OperatorId::kTint));
    const bool is_verb = &item == &items().front() && m_colours.size() == 1 && m_colours[0] > 1;  // "tint it slightly green"
    const bool has_number = std::ranges::any_of(items(), [](const Item& other) { return other.kind == ItemKind::kQuantity; });
    const bool is_asked = is_hue && !has_number && (is_verb || m_clause.has(Meaning::kInside));
    const bool is_fault = is(effect, OperatorId::kAutoWhiteBalance) && m_clause.has(Meaning::kIs);
    if (!is_asked && !is_fault) return std::nullopt;
    become(item, Meaning::kSkip);
    return is_fault ? Meaning::kFault : Meaning::kEffect;
  }

  // Several steps make a mood, which has a colour; one step is done to what has it.
  bool isLook(const Item& item) const {
    const Sense* effect = item.sense(Meaning::kEffect);
    return effect != nullptr && effectOf(*effect).steps.size() > 1;
  }

  bool describesThing(std::size_t at) { return thingAfter(at) < items().size() || thingBefore(at) < items().size(); }

  // "red car", "the blue of the sky"
  std::size_t thingAfter(std::size_t at) {
    for (++at; at < items().size() && items()[at].can(Meaning::kArticle); ++at) {}
    return at < items().size() && isThing(items()[at]) ? at : items().size();
  }

  // "voiture rouge"
  std::size_t thingBefore(std::size_t at) { return at > 0 && isThing(items()[at - 1]) ? at - 1 : items().size(); }

  void skipThing(std::size_t at) {
    for (std::size_t i = thingAfter(at); i < items().size() && isThing(items()[i]); ++i) become(items()[i], Meaning::kSkip);
    for (std::size_t i = thingBefore(at); i < items().size() && isThing(items()[i]); --i) {
      become(items()[i], Meaning::kSkip);
      if (i == 0) break;
    }
  }

  Clause& m_clause;
  const Lexicon& m_lexicon;
  bool m_is_first = false;
  std::vector<std::size_t> m_colours;
};

}  // namespace

bool takesColours(OperatorId op) {
  return op == OperatorId::kBorder || op == OperatorId::kDuotone || op == OperatorId::kSplitToning;
}

void settleColours(Clause& clause, const Lexicon& lexicon, bool is_first) { ColourReader(clause, lexicon, is_first).run(); }

}  // namespace atelier::instruct
