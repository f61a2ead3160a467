#include "instruct/chosen_senses.h"

#include <algorithm>
#include <span>

namespace atelier::instruct {

namespace {

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
    sense = pick({Meaning::kRegion, Meaning::kEnough, Meaning::kLimit, Meaning::kDegree, Meaning::kTag,
                  Meaning::kIncrease, Meaning::kDecrease, Meaning::kRemove, Meaning::kAdd, Meaning::kIs,
                  Meaning::kSeem, Meaning::kTo,
                  Meaning::kSkip});
  }
  if (sense == nullptr && is_alone) sense = pick({Meaning::kEffect});
  if (sense == nullptr)
    sense = pick({Meaning::kFault, Meaning::kState, Meaning::kEffect, Meaning::kQuality, Meaning::kUndo});
  return sense == nullptr ? item.senses.front() : *sense;
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
      return is_effect && lexicon.table.variantOf(sense.index, name) >= 0;
    });
  });
}

// "le contraste est trop faible": what something is said of is a noun.
bool isSubject(const Clause& clause, std::size_t at) {
  const bool is_noun = at > 0 && clause.items[at - 1].can(Meaning::kArticle) &&
                       clause.items[at].can(Meaning::kQuality) && !clause.items[at].can(Meaning::kRegion);
  return is_noun && at + 1 < clause.items.size() && clause.items[at + 1].can(Meaning::kIs);
}

// "shadows +40 highlights -30": what the number is for, and no place.
bool isSet(const Clause& clause, std::size_t at) {
  return clause.items[at].can(Meaning::kQuality) && clause.items[at].can(Meaning::kRegion) &&
         at + 1 < clause.items.size() && clause.items[at + 1].kind == ItemKind::kQuantity &&
         clause.items[at + 1].quantity.has_sign;
}

// "only in the highlights": where, and nothing to have more of.
bool isPlaced(const Clause& clause, std::size_t at) {
  if (!clause.items[at].can(Meaning::kRegion)) return false;
  while (at > 0 && clause.items[at - 1].can(Meaning::kArticle)) --at;
  return at > 0 && (clause.items[at - 1].can(Meaning::kInside) || clause.items[at - 1].can(Meaning::kExcept));
}

// "contraste plus doux": a comparative says how much of what stands before it.
bool comparesBefore(const Clause& clause, std::size_t at) {
  const bool compares = clause.items[at].can(Meaning::kIncrease) || clause.items[at].can(Meaning::kDecrease);
  return compares && std::any_of(clause.items.begin(), clause.items.begin() + static_cast<std::ptrdiff_t>(at),
                                 [](const Item& item) { return item.can(Meaning::kQuality); });
}

// "keep the contrast soft": so much of it, where it has too much.
void settleKeptLow(Clause& clause) {
  const auto keep = std::ranges::find_if(clause.items, [](const Item& item) { return item.can(Meaning::kKeep); });
  if (keep == clause.items.end()) return;
  const auto next = [&](auto from, Meaning meaning) {
    return std::find_if(from, clause.items.end(), [&](const Item& item) { return item.can(meaning); });
  };
  const auto noun = next(keep, Meaning::kQuality);
  if (noun == clause.items.end()) return;
  const auto degree = next(noun, Meaning::kDegree);
  if (degree == clause.items.end()) return;
  const bool is_less = std::ranges::any_of(std::span(degree, clause.items.end()), [](const Item& item) {
    const Sense* said = item.sense(Meaning::kDegree);
    return said != nullptr && said->number < 1;
  });
  for (auto item = degree; item != clause.items.end(); ++item) {
    if (item->can(Meaning::kDegree)) item->senses = {Sense{.meaning = Meaning::kSkip}};
  }
  degree->senses = {Sense{.meaning = is_less ? Meaning::kDecrease : Meaning::kIncrease}};
  keep->senses = {Sense{.meaning = Meaning::kMake}};
}

}  // namespace

void chooseSenses(Clause& clause, const Lexicon& lexicon) {
  const auto isSure = [](const Item& item) { return item.isEffectLike() && item.senses.size() == 1; };
  const bool keeps = clause.has(Meaning::kKeep) || clause.has(Meaning::kNegate) || clause.has(Meaning::kWithout);
  const bool has_stranger = std::ranges::any_of(clause.items, isThing);
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
      std::erase_if(item.senses, [](const Sense& sense) {
        return sense.meaning != Meaning::kTag && sense.meaning != Meaning::kRegion;
      });
    } else if (item.senses.size() > 1 && isSet(clause, i - 1)) {
      item.senses = {*item.sense(Meaning::kQuality)};
    } else if (item.senses.size() > 1 && isSubject(clause, i - 1)) {
      item.senses = {*item.sense(Meaning::kQuality)};
    } else if (item.senses.size() > 1 && isPlaced(clause, i - 1)) {
      item.senses = {*item.sense(Meaning::kRegion)};
    } else if (item.senses.size() > 1) {
      item.senses = {chosenSense(item, sure > 0 || effect_follows || compares || (is_place && has_placeless),
                                 has_stranger, keeps, clause.items.size() == 1, is_after_too,
                                 isTagTaken(clause, item, lexicon))};
    }
    effect_follows = effect_follows || could_be_effect;
  }
  settleKeptLow(clause);
}

}  // namespace atelier::instruct
