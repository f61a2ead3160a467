#include "instruct/clauses.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "instruct/asides.h"
#include "instruct/colour_words.h"

namespace atelier::instruct {

namespace {

bool isBreak(const Item& item) {
  return item.kind == ItemKind::kSoftBreak || item.kind == ItemKind::kStrongBreak || item.can(Meaning::kAnd) ||
         item.can(Meaning::kThen);
}

bool anyEffect(std::span<const Item> items) { return std::ranges::any_of(items, &Item::isEffectLike); }

class Splitter {
 public:
  Splitter(std::vector<Item> items, const Lexicon& lexicon) : m_items(std::move(items)), m_lexicon(lexicon) {}

  std::vector<Clause> run() {
    const bool goes_on = !m_items.empty() && m_items.front().can(Meaning::kAnd);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
      if (joinsColours(i) || leadsToColours(i)) continue;
      settleBut(i);
      if (takesFirst(i)) continue;
      m_current.is_second_thought = m_current.is_second_thought || m_items[i].can(Meaning::kActually);
      m_current.is_only = m_current.is_only || m_items[i].can(Meaning::kOnly);
      if (const auto link = linkOf(m_items[i])) {
        m_current.is_asked = m_items[i].asks;
        close(*link);
      } else {
        if (opensClause(i)) close(Link::kComma);
        if (startsClause(i)) close(Link::kAnd);
        m_current.items.push_back(std::move(m_items[i]));
      }
    }
    close(Link::kThen);
    const bool suggests = goes_on && m_clauses.size() == 1 && m_clauses[0].is_asked;  // "and with a bit more warmth?"
    if (suggests) m_clauses[0].items.push_back({.kind = ItemKind::kPhrase, .span = m_clauses[0].items.back().span, .senses = {Sense{.meaning = Meaning::kQuestion}}});
    return std::move(m_clauses);
  }

 private:
  static std::optional<Link> linkOf(const Item& item) {
    if (item.kind == ItemKind::kStrongBreak || item.can(Meaning::kThen)) return Link::kThen;
    if (item.kind == ItemKind::kSoftBreak) return Link::kComma;
    if (item.can(Meaning::kAnd)) return Link::kAnd;
    return std::nullopt;
  }

  // "duotone in blue and orange", "blue and orange duotone": one wish with two colours.
  bool joinsColours(std::size_t i) const {
    if (!m_items[i].can(Meaning::kAnd)) return false;
    const std::size_t next = skipEmpty(i + 1);
    if (next >= m_items.size() || !m_items[next].can(Meaning::kColour)) return false;
    const bool has_colour = std::ranges::count_if(m_current.items, [](const Item& item) { return item.can(Meaning::kColour); }) == 1;
    const std::size_t after = skipEmpty(next + 1);
    return has_colour && (std::ranges::any_of(m_current.items, [&](const Item& item) { return takesTwo(item); }) ||
                          (after < m_items.size() && takesTwo(m_items[after])));
  }

  // "duotone: blue and orange", "duotone with blue and orange": the break parts nothing.
  bool leadsToColours(std::size_t i) const {
    const Item& item = m_items[i];
    if (item.kind != ItemKind::kSoftBreak && !item.can(Meaning::kWith)) return false;
    const std::size_t next = skipEmpty(i + 1);
    if (givesColour(next)) return true;
    const bool has_colour = m_current.has(Meaning::kColour) || next >= m_items.size() || !m_items[next].can(Meaning::kColour);
    if (has_colour || !std::ranges::any_of(m_current.items, [&](const Item& taker) { return takesTwo(taker); })) return false;
    const std::size_t joint = skipEmpty(next + 1);
    const std::size_t other = skipEmpty(joint + 1);
    return joint < m_items.size() && m_items[joint].can(Meaning::kAnd) && other < m_items.size() && m_items[other].can(Meaning::kColour);
  }

  // "a border of 5 %, dark blue"
  bool givesColour(std::size_t next) const {
    const auto is_border = [&](const Item& item) {
      const Sense* effect = item.sense(Meaning::kEffect);
      return effect != nullptr && m_lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps.front().op == image::OperatorId::kBorder;
    };
    if (next >= m_items.size() || !m_items[next].can(Meaning::kColour) || m_current.has(Meaning::kColour)) return false;
    const std::size_t after = skipEmpty(next + 1);
    return std::ranges::any_of(m_current.items, is_border) && (after >= m_items.size() || isBreak(m_items[after]));
  }

  std::size_t skipEmpty(std::size_t i) const {
    while (i < m_items.size() && (m_items[i].can(Meaning::kArticle) || m_items[i].can(Meaning::kSkip) || m_items[i].can(Meaning::kTo))) ++i;
    return i;
  }

  bool takesTwo(const Item& item) const {
    const Sense* effect = item.sense(Meaning::kEffect);
    if (effect == nullptr) return false;
    const image::OperatorId op = m_lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps.front().op;
    return takesColours(op) && op != image::OperatorId::kBorder;
  }

  // "whiter, but not blown out": no place is left out.
  bool deniesEffect(std::size_t i) const {
    bool names_effect = false;
    for (std::size_t k = i + 1; k < m_items.size() && !isBreak(m_items[k]); ++k) {
      const Item& later = m_items[k];
      const bool may_be_place = later.can(Meaning::kRegion) || later.can(Meaning::kColour) || later.can(Meaning::kObject) ||
                                later.can(Meaning::kInside) || later.kind == ItemKind::kUnknown;
      if (may_be_place) return false;
      names_effect = names_effect || later.isEffectLike();
    }
    return names_effect && anyEffect(m_current.items);
  }

  // "all grey but the reds" excepts; "brighter but keep the reds", "darker but also warmer" go on.
  void settleBut(std::size_t i) {
    Item& item = m_items[i];
    if (item.can(Meaning::kExcept) && !item.can(Meaning::kAnd) && deniesEffect(i)) item.senses = {Sense{.meaning = Meaning::kNegate}};
    if (!item.can(Meaning::kAnd) || !item.can(Meaning::kExcept)) return;
    bool names_place = false;
    bool asks = false;
    for (std::size_t k = i + 1; k < m_items.size() && !isBreak(m_items[k]); ++k) {
      const Item& later = m_items[k];
      const bool is_colour = later.can(Meaning::kColour);
      names_place = names_place || later.can(Meaning::kRegion) || (is_colour && m_items[k - 1].can(Meaning::kArticle));
      asks = asks || (later.isEffectLike() && !later.can(Meaning::kRegion) && !is_colour) || later.can(Meaning::kKeep) ||
             later.can(Meaning::kIncrease) || later.can(Meaning::kDecrease) || later.can(Meaning::kTouch) ||
             later.can(Meaning::kInside);
    }
    const Meaning meaning = names_place && !asks && anyEffect(m_current.items) ? Meaning::kExcept : Meaning::kAnd;
    std::erase_if(item.senses, [&](const Sense& sense) { return sense.meaning != meaning; });
  }

  // "sharpen it, but denoise it first"; where it leads a clause it parts it from the one before, as "then" does.
  bool takesFirst(std::size_t i) {
    if (!m_items[i].can(Meaning::kFirst)) return false;
    if (m_current.items.empty()) close(Link::kThen);
    m_current.is_first = !m_clauses.empty();
    return true;
  }

  // "brighten it | it's too dark": people leave out the comma.
  bool opensClause(std::size_t i) const {
    const bool is_after_so = i > 0 && m_items[i - 1].can(Meaning::kSkip) && m_items[i - 1].can(Meaning::kToo);
    if (is_after_so && !m_current.has(Meaning::kIs)) return false;  // "rotate it so it's upright": what for
    return m_items[i].can(Meaning::kOpens) && anyEffect(m_current.items) && effectFollows(i);
  }

  // "vintage | with a vignette", "vintage | without grain", "darker | not warmer"
  bool startsClause(std::size_t i) const {
    const Item& item = m_items[i];
    const bool parts = item.can(Meaning::kWith) || item.can(Meaning::kWithout) || (item.can(Meaning::kKeep) && !item.can(Meaning::kStay));
    const bool is_reason = item.can(Meaning::kReason);
    const std::size_t next = skipEmpty(i + 1);
    const bool is_variant = item.can(Meaning::kWith) && next < m_items.size() && m_items[next].can(Meaning::kTag) && !m_items[next].isEffectLike();
    if (is_variant) return false;  // "black and white with a red filter"
    if (!parts && !is_reason && !item.can(Meaning::kNegate)) return false;
    if (!anyEffect(m_current.items)) return false;
    if (is_reason) return effectFollows(i);
    return parts || (!m_current.has(Meaning::kNegatePrefix) && effectFollows(i));
  }

  bool effectFollows(std::size_t i) const {
    for (++i; i < m_items.size() && !isBreak(m_items[i]); ++i) {
      if (m_items[i].isEffectLike() || m_items[i].can(Meaning::kAspect) || m_items[i].can(Meaning::kTouch)) return true;
    }
    return false;
  }

  // Of several breaks in a row the strongest counts: ", then".
  void close(Link next) {
    if (m_current.items.empty()) {
      m_current.is_asked = false;
      m_current.is_first = false;
      const bool is_stronger = next == Link::kThen || m_current.link == Link::kComma;
      if (is_stronger) m_current.link = next;
      return;
    }
    m_clauses.push_back(std::exchange(m_current, Clause{.link = next}));
  }

  std::vector<Item> m_items;
  const Lexicon& m_lexicon;
  Clause m_current;
  std::vector<Clause> m_clauses;
};

// A word of several senses means what the rest of its clause leaves open.
Sense chosenSense(const Item& item, bool has_other_effect, bool has_stranger, bool keeps, bool is_alone,
                  bool is_after_too, bool is_tag_taken) {
  const auto pick = [&](std::initializer_list<Meaning> wanted) -> const Sense* {
    for (const Meaning meaning : wanted) {
      const bool is_idle_tag = meaning == Meaning::kTag && !is_tag_taken;
      if (const Sense* sense = item.sense(meaning); sense != nullptr && !is_idle_tag) return sense;
    }
    return nullptr;
  };
  const Sense* sense = nullptr;
  if (is_after_too) sense = pick({Meaning::kState});  // "far too black"
  if (sense == nullptr && has_stranger && !has_other_effect) sense = pick({Meaning::kGenerate});  // "draw a heart"
  if (sense == nullptr && keeps) sense = pick({Meaning::kAspect, Meaning::kRegion});
  // "a soft vignette", "turn the contrast up", "turn the car into a truck": something else is the effect.
  if (sense == nullptr && (has_other_effect || (has_stranger && item.can(Meaning::kAdd)))) {
    sense = pick({Meaning::kRegion, Meaning::kEnough, Meaning::kDegree, Meaning::kTag, Meaning::kIncrease, Meaning::kDecrease,
                  Meaning::kRemove, Meaning::kAdd, Meaning::kIs, Meaning::kSeem, Meaning::kTo, Meaning::kSkip});
  }
  if (sense == nullptr && is_alone) sense = pick({Meaning::kEffect});
  if (sense == nullptr) sense = pick({Meaning::kFault, Meaning::kState, Meaning::kEffect, Meaning::kQuality, Meaning::kUndo});
  return sense == nullptr ? item.senses.front() : *sense;
}

// "vignette size 40 %", "curves shadows −10 %": the word is a parameter where it is one of an effect before its number.
bool isParameterHere(const Clause& clause, std::size_t at, const Lexicon& lexicon) {
  if (at + 1 >= clause.items.size() || clause.items[at + 1].kind != ItemKind::kQuantity) return false;
  const std::string& name = lexicon.parameters[static_cast<std::size_t>(clause.items[at].sense(Meaning::kParameter)->index)];
  return std::any_of(clause.items.begin(), clause.items.begin() + static_cast<std::ptrdiff_t>(at), [&](const Item& item) {
    const Sense* effect = item.sense(Meaning::kEffect);
    if (effect == nullptr) effect = item.sense(Meaning::kQuality);
    if (effect == nullptr) return false;
    const auto& steps = lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps;
    const auto parameters = image::operatorInfo(steps.front().op).parameters;
    const bool is_crop = steps.front().op == image::OperatorId::kCrop;  // its sides are places
    return !is_crop && parameters.size() > 1 && std::ranges::find(parameters.subspan(1), name, &image::ParameterInfo::name) != parameters.end();
  });
}

void settleParameters(Clause& clause, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.senses.size() < 2 || !item.can(Meaning::kParameter)) continue;
    const bool is_parameter = isParameterHere(clause, i, lexicon);
    std::erase_if(item.senses, [&](const Sense& sense) { return (sense.meaning == Meaning::kParameter) != is_parameter; });
  }
}

// "left" turns or is a place: only the effect can say.
bool isTagOrPlace(const Item& item) {
  return item.can(Meaning::kTag) && item.can(Meaning::kRegion) && !item.isEffectLike();
}

// Whether an effect of the clause has a variant of that name: a vignette may be dark, a blur may not.
bool isTagTaken(const Clause& clause, const Item& item, const Lexicon& lexicon) {
  const Sense* tag = item.sense(Meaning::kTag);
  if (tag == nullptr) return false;
  const std::string& name = lexicon.tags[static_cast<std::size_t>(tag->index)];
  return std::ranges::any_of(clause.items, [&](const Item& other) {
    return &other != &item && std::ranges::any_of(other.senses, [&](const Sense& sense) {
      const bool is_effect = sense.meaning == Meaning::kEffect || sense.meaning == Meaning::kQuality;
      return is_effect && std::ranges::any_of(lexicon.table.variants, [&](const Variant& variant) {
        return variant.effect == sense.index && variant.tag == name;
      });
    });
  });
}

// "le contraste est trop faible": what something is said of is a noun.
bool isSubject(const Clause& clause, std::size_t at) {
  const bool is_noun = at > 0 && clause.items[at - 1].can(Meaning::kArticle) && clause.items[at].can(Meaning::kQuality) && !clause.items[at].can(Meaning::kRegion);
  return is_noun && at + 1 < clause.items.size() && clause.items[at + 1].can(Meaning::kIs);
}

// "only in the highlights": where, and nothing to have more of.
bool isPlaced(const Clause& clause, std::size_t at) {
  if (!clause.items[at].can(Meaning::kRegion)) return false;
  while (at > 0 && clause.items[at - 1].can(Meaning::kArticle)) --at;
  return at > 0 && clause.items[at - 1].can(Meaning::kInside);
}

// "contraste plus doux": a comparative says how much of what stands before it.
bool comparesBefore(const Clause& clause, std::size_t at) {
  const bool compares = clause.items[at].can(Meaning::kIncrease) || clause.items[at].can(Meaning::kDecrease);
  return compares && std::any_of(clause.items.begin(), clause.items.begin() + static_cast<std::ptrdiff_t>(at), [](const Item& item) {
    return item.can(Meaning::kQuality);
  });
}

void chooseSenses(Clause& clause, const Lexicon& lexicon) {
  const auto isSure = [](const Item& item) { return item.isEffectLike() && item.senses.size() == 1; };
  const bool keeps = clause.has(Meaning::kKeep) || clause.has(Meaning::kNegate) || clause.has(Meaning::kWithout);
  const bool has_stranger = std::ranges::any_of(clause.items, [](const Item& item) {
    return item.kind == ItemKind::kUnknown || item.can(Meaning::kObject) || item.can(Meaning::kKnown);
  });
  const auto sure = std::ranges::count_if(clause.items, isSure);
  // "more light in the shadows": what may be a place is one as soon as anything else may be the effect.
  const bool has_placeless = std::ranges::any_of(clause.items, [](const Item& item) {
    return item.isEffectLike() && !item.can(Meaning::kRegion);
  });
  const bool only_turns = !anyEffect(clause.items) && std::ranges::any_of(clause.items, [](const Item& item) {
    return item.kind == ItemKind::kQuantity && item.quantity.unit == Unit::kDegrees;
  });
  // From the end: of two words that could both be the effect the later one is ("a soft warm picture").
  bool effect_follows = false;
  for (std::size_t i = clause.items.size(); i > 0; --i) {
    Item& item = clause.items[i - 1];
    const bool is_after_too = i > 1 && clause.items[i - 2].can(Meaning::kToo);
    const bool is_place = item.can(Meaning::kRegion);
    const bool compares = comparesBefore(clause, i - 1);
    const bool could_be_effect = item.isEffectLike() && !(is_place && has_placeless) && !compares;
    if (item.senses.size() > 1 && isTagOrPlace(item) && only_turns) {
      item.senses = {*item.sense(Meaning::kTag)};  // "2 degrees left"
    } else if (item.senses.size() > 1 && isTagOrPlace(item)) {
      std::erase_if(item.senses, [](const Sense& sense) { return sense.meaning != Meaning::kTag && sense.meaning != Meaning::kRegion; });
    } else if (item.senses.size() > 1 && isSubject(clause, i - 1)) {
      item.senses = {*item.sense(Meaning::kQuality)};
    } else if (item.senses.size() > 1 && isPlaced(clause, i - 1)) {
      item.senses = {*item.sense(Meaning::kRegion)};
    } else if (item.senses.size() > 1) {
      item.senses = {chosenSense(item, sure > 0 || effect_follows || compares || (is_place && has_placeless), has_stranger, keeps,
                                 clause.items.size() == 1, is_after_too, isTagTaken(clause, item, lexicon))};
    }
    effect_follows = effect_follows || could_be_effect;
  }
}

// "darken it too": at the end "too" is "also". No other word for it is as short.
void settleAlso(Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {  // "why is it so yellow?", but not "so, yellow"
    Item& item = clause.items[i];
    if (!item.can(Meaning::kSkip) || !item.can(Meaning::kToo)) continue;
    const bool complains = clause.has(Meaning::kQuestion) && i + 1 < clause.items.size() &&
                           (clause.items[i + 1].can(Meaning::kState) || clause.items[i + 1].can(Meaning::kColour));
    item.senses = {Sense{.meaning = complains ? Meaning::kToo : Meaning::kSkip}};
  }
  if (clause.items.size() < 2) return;
  Item& last = clause.items.back();
  const bool is_also = last.can(Meaning::kToo) && last.span.end - last.span.begin == std::string_view("too").size();
  if (is_also && anyEffect(clause.items)) last.senses = {Sense{.meaning = Meaning::kSkip}};
}

// "less outside", "blur outside the mask": a place by itself where no other follows.
void settleOutside(Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (!item.can(Meaning::kExcept) || !item.can(Meaning::kRegion)) continue;
    const bool place_follows = std::any_of(clause.items.begin() + static_cast<std::ptrdiff_t>(i) + 1, clause.items.end(), [](const Item& later) {
      return later.can(Meaning::kRegion) || later.can(Meaning::kColour) || later.can(Meaning::kObject) || later.kind == ItemKind::kUnknown;
    });
    item.senses = {*item.sense(place_follows ? Meaning::kExcept : Meaning::kRegion)};
  }
}

// "drop the vignette" and "drop the exposure", "masque le visage" and "le masque": what is done to it, or what it is, says which.
void settleVerbs(Clause& clause) {
  const bool has_quality = clause.has(Meaning::kQuality);
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (!item.can(Meaning::kRemove)) continue;
    const bool leads = i == 0 && clause.items.size() > 1 && clause.items[1].can(Meaning::kArticle);
    if (item.can(Meaning::kRegion)) item.senses = {*item.sense(leads ? Meaning::kRemove : Meaning::kRegion)};
    const bool is_named = anyEffect(clause.items) && !has_quality;
    if (item.can(Meaning::kDecrease)) item.senses = {*item.sense(is_named ? Meaning::kRemove : Meaning::kDecrease)};
  }
}

// "don't you find it lacks contrast?": what expects a yes denies nothing.
void settleAskedDenial(Clause& clause) {
  Item& last = clause.items.back();
  const bool is_tag = clause.is_asked && clause.items.size() > 1 && last.can(Meaning::kNegate);  // "it needs more contrast, no?"
  if (is_tag) last.senses = {Sense{.meaning = Meaning::kQuestion}};
  for (std::size_t i = 1; i < clause.items.size(); ++i) {
    if (clause.items[i].can(Meaning::kNegate) && clause.items[i - 1].can(Meaning::kQuestion)) clause.items[i].senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "keep the highlights neutral": as they are.
void settleKept(Clause& clause, const Lexicon& lexicon) {
  if (!clause.has(Meaning::kKeep) || !clause.has(Meaning::kRegion)) return;
  for (Item& item : clause.items) {
    const Sense* effect = item.sense(Meaning::kEffect);
    const bool is_neutral = effect != nullptr && lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps.front().op == image::OperatorId::kAutoWhiteBalance;
    if (is_neutral) item.senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "réduis à 25 %": before a number the word is no article of another language.
void settleTarget(Clause& clause) {
  for (std::size_t i = 0; i + 1 < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.can(Meaning::kTo) && clause.items[i + 1].kind == ItemKind::kQuantity) item.senses = {*item.sense(Meaning::kTo)};
  }
}

// "take the grain off", "take 10 % off the contrast": only both words together take anything away.
void settleTaking(Clause& clause) {
  const auto may_take = [](const Item& item) { return item.can(Meaning::kSkip) && item.can(Meaning::kRemove); };
  const auto last = std::ranges::find_if(clause.items.rbegin(), clause.items.rend(), may_take);
  const auto first = std::ranges::find_if(clause.items, may_take);
  if (first == clause.items.end()) return;
  const bool takes = &*first != &*last;
  for (Item& item : clause.items) {
    if (!may_take(item)) continue;
    item.senses = {Sense{.meaning = takes && &item == &*first ? Meaning::kRemove : Meaning::kSkip}};
  }
}

// "a watercolour, soft", "vignette, light": after what can only be strong or weak, a word of both senses says which.
void settleBareDegree(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon) {
  if (i == 0 || clauses[i].link == Link::kThen) return;
  const auto is_silent = [](const Item& item) { return item.can(Meaning::kArticle) || item.can(Meaning::kWith) || (item.can(Meaning::kSkip) && !item.isEffectLike()); };
  const auto& items = clauses[i].items;
  auto word = std::ranges::find_if_not(items, is_silent);
  const bool compares = word != items.end() && word + 1 != items.end() && !word->isEffectLike() &&
                        (word->can(Meaning::kIncrease) || word->can(Meaning::kDecrease));
  if (compares) ++word;  // "less intense"
  if (word == items.end() || !word->can(Meaning::kDegree) || !word->isEffectLike()) return;
  if (!std::all_of(word + 1, items.end(), is_silent)) return;
  const auto& before = clauses[i - 1].items;
  const bool is_drawn = std::ranges::any_of(before, [&](const Item& item) {
    const Sense* effect = item.sense(Meaning::kEffect);
    if (effect == nullptr) return false;
    const Effect& row = lexicon.table.effects[static_cast<std::size_t>(effect->index)];
    const image::OperatorId op = row.steps.front().op;
    const bool is_style = image::operatorInfo(op).kind == image::OperatorKind::kNeighbourhood && row.opposite < 0;
    return row.steps.size() == 1 && (is_style || op == image::OperatorId::kVignette || op == image::OperatorId::kGrain);
  });
  if (!is_drawn) return;
  const Sense says = compares ? Sense{.meaning = Meaning::kSkip} : *word->sense(Meaning::kDegree);
  clauses[i].items[static_cast<std::size_t>(word - items.begin())].senses = {says};
}

// "… and the highlights": nothing but something that may be a place.
bool isBarePlace(const Clause& clause) {
  const auto is_place = [](const Item& item) { return item.can(Meaning::kRegion); };
  return std::ranges::count_if(clause.items, is_place) == 1 && std::ranges::all_of(clause.items, [&](const Item& item) {
    return is_place(item) || item.can(Meaning::kArticle) || item.can(Meaning::kSkip) || item.can(Meaning::kInside) ||
           item.can(Meaning::kMake) || item.can(Meaning::kAdd);
  });
}

// A bare place joined by "and" to a clause with a place is one too: "brighten the shadows and the highlights".
void settleBarePlace(std::vector<Clause>& clauses, std::size_t i) {
  Clause& clause = clauses[i];
  if (!isBarePlace(clause)) return;
  const bool follows = i > 0 && clause.link == Link::kAnd && clauses[i - 1].has(Meaning::kRegion);
  const bool leads = i + 1 < clauses.size() && clauses[i + 1].link == Link::kAnd && !isBarePlace(clauses[i + 1]) &&
                     clauses[i + 1].has(Meaning::kRegion) &&
                     std::ranges::any_of(clauses[i + 1].items, [](const Item& item) {
                       return item.isEffectLike() && !item.can(Meaning::kRegion);
                     });
  if (!follows && !leads) return;
  for (Item& item : clause.items) {
    if (item.can(Meaning::kRegion)) item.senses = {*item.sense(Meaning::kRegion)};
  }
}

}  // namespace

bool Clause::has(Meaning meaning) const {
  return std::ranges::any_of(items, [&](const Item& item) { return item.can(meaning); });
}

std::vector<Clause> readClauses(std::vector<Item> items, const Lexicon& lexicon) {
  std::vector<Clause> clauses = Splitter(std::move(items), lexicon).run();
  dropAsides(clauses);
  bool is_first = true;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    settleAlso(clauses[i]);
    settleTarget(clauses[i]);
    settleOutside(clauses[i]);
    settleVerbs(clauses[i]);
    settleKept(clauses[i], lexicon);
    settleAskedDenial(clauses[i]);
    settleTaking(clauses[i]);
    settleParameters(clauses[i], lexicon);
    settleColours(clauses[i], lexicon, is_first);
    is_first = is_first && (!anyEffect(clauses[i].items) || clauses[i].has(Meaning::kKeep));
    settleBarePlace(clauses, i);
    settleBareDegree(clauses, i, lexicon);
    chooseSenses(clauses[i], lexicon);
  }
  return clauses;
}

}  // namespace atelier::instruct
