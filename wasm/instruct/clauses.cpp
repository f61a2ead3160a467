#include "instruct/clauses.h"

#include <algorithm>
#include <utility>

#include "instruct/asides.h"
#include "instruct/chosen_senses.h"
#include "instruct/clause_splitter.h"
#include "instruct/colour_words.h"
#include "instruct/first_operator.h"
#include "instruct/operator_groups.h"
#include "instruct/small_words.h"
#include "instruct/tales.h"

namespace atelier::instruct {

namespace {

// "vignette size 40 %", "curves shadows −10 %": the word is a parameter where it is one of an effect before its
// number.
bool isParameterHere(const Clause& clause, std::size_t at, const Lexicon& lexicon) {
  if (at + 1 >= clause.items.size() || clause.items[at + 1].kind != ItemKind::kQuantity) return false;
  const std::string& name =
      lexicon.parameters[static_cast<std::size_t>(clause.items[at].sense(Meaning::kParameter)->index)];
  return std::any_of(
      clause.items.begin(), clause.items.begin() + static_cast<std::ptrdiff_t>(at), [&](const Item& item) {
        const Sense* effect = item.sense(Meaning::kEffect);
        if (effect == nullptr) effect = item.sense(Meaning::kQuality);
        if (effect == nullptr) return false;
        const auto& steps = lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps;
        const auto parameters = image::operatorInfo(steps.front().op).parameters;
        const bool is_crop = steps.front().op == image::OperatorId::kCrop;  // its sides are places
        const bool has_strength = steps.front().op != image::OperatorId::kLevels;  // in its first parameter
        const auto named = parameters.subspan(has_strength && !parameters.empty() ? 1 : 0);
        return !is_crop && std::ranges::find(named, name, &image::ParameterInfo::name) != named.end();
      });
}

void settleParameters(Clause& clause, const Lexicon& lexicon) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.senses.size() < 2 || !item.can(Meaning::kParameter)) continue;
    const bool is_parameter = isParameterHere(clause, i, lexicon);
    std::erase_if(item.senses,
                  [&](const Sense& sense) { return (sense.meaning == Meaning::kParameter) != is_parameter; });
  }
}

// "a watercolour, soft", "vignette, light": after what can only be strong or weak, a word of both senses says which.
void settleBareDegree(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon) {
  if (i == 0 || clauses[i].link == Link::kThen) return;
  const auto is_silent = [](const Item& item) {
    return item.can(Meaning::kArticle) || item.can(Meaning::kWith) ||
           (item.can(Meaning::kSkip) && !item.isEffectLike());
  };
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
    const bool is_laid_over = op == image::OperatorId::kVignette || op == image::OperatorId::kGrain;
    return row.steps.size() == 1 && (isDrawing(row) || is_laid_over || takesHuesAway(op));
  });
  if (!is_drawn) return;
  const Sense says = compares ? Sense{.meaning = Meaning::kSkip} : *word->sense(Meaning::kDegree);
  clauses[i].items[static_cast<std::size_t>(word - items.begin())].senses = {says};
}

// "motion blur, horizontal", "a border, thin": a variant of what stands before it, and no wish of its own.
void joinBareTag(std::vector<Clause>& clauses, std::size_t i, const Lexicon& lexicon) {
  if (i == 0 || clauses[i].link != Link::kComma) return;
  const auto is_silent = [](const Item& item) { return item.can(Meaning::kArticle) || item.can(Meaning::kSkip); };
  const auto& items = clauses[i].items;
  const auto word = std::ranges::find_if_not(items, is_silent);
  if (word == items.end() || !word->can(Meaning::kTag) || word->can(Meaning::kRegion)) return;
  if (!std::all_of(word + 1, items.end(), is_silent)) return;
  const std::string& tag = lexicon.tags[static_cast<std::size_t>(word->sense(Meaning::kTag)->index)];
  auto& before = clauses[i - 1].items;
  const bool is_taken = std::ranges::any_of(before, [&](const Item& item) {
    const Sense* effect = item.sense(Meaning::kEffect);
    return effect != nullptr && lexicon.table.variantOf(effect->index, tag) >= 0;
  });
  if (!is_taken) return;
  before.push_back(*word);
  before.back().senses = {*word->sense(Meaning::kTag)};
  clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i));
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

// "so that it looks bright", "until it is dark" wish; "so it is not too dark" complains.
void settlePurposes(std::vector<Clause>& clauses) {
  for (Clause& clause : clauses) {
    if (!clause.is_purpose || clause.has(Meaning::kToo) || clause.has(Meaning::kNegate)) continue;
    for (Item& item : clause.items) {
      if (item.can(Meaning::kIs) || item.can(Meaning::kSeem)) item.senses = {Sense{.meaning = Meaning::kMake}};
      for (Sense& sense : item.senses) {  // "until it is greyish"
        if (sense.meaning == Meaning::kFault) sense.meaning = Meaning::kState;
      }
    }
  }
}

// "set the black point to 12, white point to 240": of levels, which nobody named.
void openLevels(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  const int levels = lexicon.table.role("levels");
  const auto is_point = [&](const Item& item) {  // "black point", and not "black"
    if (item.senses.size() != 1 || !item.can(Meaning::kParameter)) return false;
    const std::string& name = lexicon.parameters[static_cast<std::size_t>(item.senses.front().index)];
    return name == "black" || name == "white";
  };
  bool is_open = false;
  for (Clause& clause : clauses) {
    auto& items = clause.items;
    const auto point = std::ranges::find_if(items, is_point);
    const bool leads = std::all_of(items.begin(), point, [](const Item& item) {
      return item.can(Meaning::kSkip) || item.can(Meaning::kArticle) || item.can(Meaning::kMake) ||
             item.can(Meaning::kIncrease) || item.can(Meaning::kDecrease);
    });
    if (point == items.end() || !leads || levels < 0) continue;
    const auto is_named = [&](const Item& item) {  // "… in the levels"
      const Sense* quality = item.sense(Meaning::kQuality);
      return quality != nullptr && quality->index == levels;
    };
    items.erase(std::remove_if(point, items.end(), is_named), items.end());
    items.erase(items.begin(), point);
    if (items.size() > 1 && items[1].can(Meaning::kTo)) items.erase(items.begin() + 1);
    if (std::exchange(is_open, true)) continue;  // joined to the clause before, see joinParameters
    items.insert(items.begin(), {.kind = ItemKind::kPhrase,
                                 .span = items.front().span,
                                 .senses = {Sense{.meaning = Meaning::kQuality, .index = levels}}});
  }
}

// "levels: black 15, white 240": the numbers are of the clause before.
void joinParameters(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  for (std::size_t i = 1; i < clauses.size(); ++i) {
    auto& items = clauses[i].items;
    const bool is_named =
        items.size() == 2 && items[0].can(Meaning::kParameter) && items[1].kind == ItemKind::kQuantity;
    const bool has_settings = std::ranges::count(clauses[i - 1].items, ItemKind::kSettings, &Item::kind) > 0;
    if (!is_named || has_settings || clauses[i].link == Link::kThen) continue;  // in brackets it has all of its own
    Clause joined = clauses[i - 1];
    joined.items.insert(joined.items.end(), items.begin(), items.end());
    if (!isParameterHere(joined, joined.items.size() - 2, lexicon)) continue;
    clauses[i - 1] = std::move(joined);
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

// "except the reds, which must stay as they are": the exception says it already.
void dropKeptException(Clause& clause) {
  auto item = std::ranges::find_if(clause.items, [](const Item& one) { return one.can(Meaning::kExcept); });
  if (item == clause.items.end()) return;
  while (++item != clause.items.end()) {
    if (item->can(Meaning::kKeep)) item->senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "warmer, but leave the skin alone": its tones are a family of hues, which can be spared.
// Only what is done to each point by itself can leave a hue out.
void spareSkin(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  const auto spares = [](const Clause& clause) {
    const bool is_denied = clause.has(Meaning::kNegate) || clause.has(Meaning::kWithout);
    const bool is_untouched = is_denied && (clause.has(Meaning::kTouch) || !anyEffect(clause.items));
    return clause.has(Meaning::kKeep) || clause.has(Meaning::kExcept) || is_untouched;
  };
  const bool has_wish = std::ranges::any_of(clauses, [&](const Clause& clause) {
    return anyEffect(clause.items) && (!spares(clause) || clause.has(Meaning::kExcept));
  });
  const auto needs_neighbours = [&](const Item& item) {
    return item.isEffectLike() && std::ranges::any_of(item.senses, [&](const Sense& sense) {
             const bool is_effect = sense.meaning == Meaning::kEffect || sense.meaning == Meaning::kQuality ||
                                    sense.meaning == Meaning::kState || sense.meaning == Meaning::kFault;
             return is_effect && image::operatorInfo(firstOp(sense.index, lexicon)).kind != image::OperatorKind::kPoint;
           });
  };
  const bool is_of_points = std::ranges::none_of(
      clauses, [&](const Clause& clause) { return std::ranges::any_of(clause.items, needs_neighbours); });
  if (!has_wish || !is_of_points) return;
  for (Clause& clause : clauses) {
    if (!spares(clause)) continue;
    for (Item& item : clause.items) {
      if (!item.can(Meaning::kSkin)) continue;
      setPlace(item, image::Region::kOranges);
      clause.spares_skin = true;
    }
    if (!clause.spares_skin || clause.has(Meaning::kTouch)) continue;
    for (Item& item : clause.items) {  // "without hardening the skin"
      if (item.can(Meaning::kWithout)) item.senses = {Sense{.meaning = Meaning::kExcept}};
      if (item.kind != ItemKind::kUnknown) continue;
      item.kind = ItemKind::kPhrase;
      item.senses = {Sense{.meaning = Meaning::kSkip}};
    }
  }
}

// "desaturate the background, my mask is on the dog": what is not painted.
void placeBackdrop(std::vector<Clause>& clauses) {
  const auto speaks_of_mask = [](const Clause& clause) { return std::ranges::any_of(clause.items, isOfMask); };
  if (std::ranges::none_of(clauses, speaks_of_mask)) return;
  for (Clause& clause : clauses) {
    if (speaks_of_mask(clause) || !anyEffect(clause.items)) continue;
    for (Item& item : clause.items) {
      if (item.can(Meaning::kBackdrop)) setPlace(item, image::Region::kOutsideMask);
    }
  }
}

// "the green shutters, I would like them burgundy", "the dress is green, make it purple": the thing comes first, what
// it shall be follows.
void joinTopics(std::vector<Clause>& clauses) {
  const auto is_silent = [](const Item& item) {
    return item.can(Meaning::kArticle) || item.can(Meaning::kSkip) || item.can(Meaning::kMake) ||
           item.can(Meaning::kDegree);
  };
  const auto is_colour = [](const Item& item) { return item.can(Meaning::kColour); };
  for (std::size_t i = 1; i < clauses.size(); ++i) {
    const auto& topic = clauses[i - 1].items;
    const auto& wish = clauses[i].items;
    const bool is_topic = isArticle(topic.front()) && std::ranges::count_if(topic, is_colour) == 1 &&
                          std::ranges::any_of(topic, isThing) && std::ranges::all_of(topic, [&](const Item& item) {
                            return is_colour(item) || isThing(item) || isArticle(item) || item.can(Meaning::kIs);
                          });
    const auto colour = std::ranges::find_if(wish, is_colour);
    const bool is_wish = clauses[i].link == Link::kComma && std::ranges::count_if(wish, is_colour) == 1 &&
                         colour != wish.begin() && std::ranges::all_of(wish, [&](const Item& item) {
                           return is_colour(item) || is_silent(item);
                         });
    if (!is_topic || !is_wish) continue;
    Item make{.kind = ItemKind::kPhrase, .span = topic.front().span, .senses = {Sense{.meaning = Meaning::kMake}}};
    Item becomes = *colour;
    clauses[i].items = topic;
    std::erase_if(clauses[i].items, [](const Item& item) { return item.can(Meaning::kIs); });
    clauses[i].items.insert(clauses[i].items.begin(), std::move(make));
    clauses[i].items.push_back(std::move(becomes));
    clauses[i].link = clauses[i - 1].link;
    clauses[i].is_statement = false;
    clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(--i));
  }
}

}  // namespace

bool Clause::has(Meaning meaning) const {
  return std::ranges::any_of(items, [&](const Item& item) { return item.can(meaning); });
}

bool Clause::hasAny(std::span<const Meaning> meanings) const {
  return std::ranges::any_of(meanings, [&](Meaning meaning) { return has(meaning); });
}

std::vector<Clause> readClauses(std::vector<Item> items, const Lexicon& lexicon) {
  std::vector<Clause> clauses = splitClauses(std::move(items), lexicon);
  for (Clause& clause : clauses) {
    clause.points_back = pointsBack(clause);
    clause.is_statement = isStatement(clause);
    clause.says_what_for = saysWhatFor(clause);
    clause.is_wished = clause.has(Meaning::kWished);
    clause.names_person = clause.has(Meaning::kPerson);
    clause.says_rest = clause.has(Meaning::kRest);
    for (Item& item : clause.items) {
      item.is_as_for = item.can(Meaning::kAsFor);
      item.is_particle = item.can(Meaning::kParticle);
    }
    const Item& first = clause.items.front();
    clause.is_means = first.can(Meaning::kWith) && (first.can(Meaning::kDecrease) || first.can(Meaning::kIncrease));
  }
  placeBackdrop(clauses);
  joinTopics(clauses);
  dropAsides(clauses, lexicon);
  for (Clause& clause : clauses) dropKeptException(clause);
  spareSkin(clauses, lexicon);
  settlePurposes(clauses);
  openLevels(clauses, lexicon);
  joinParameters(clauses, lexicon);
  for (std::size_t i = clauses.size(); i > 1; --i) joinBareTag(clauses, i - 1, lexicon);
  bool is_first = true;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    settleSmallWords(clauses[i], lexicon);
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
