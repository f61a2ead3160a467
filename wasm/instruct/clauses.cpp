#include "instruct/clauses.h"

#include <algorithm>

#include "instruct/asides.h"
#include "instruct/bare_clauses.h"
#include "instruct/chosen_senses.h"
#include "instruct/clause_parameters.h"
#include "instruct/clause_splitter.h"
#include "instruct/colour_words.h"
#include "instruct/filtered_sky.h"
#include "instruct/masked_things.h"
#include "instruct/small_words.h"
#include "instruct/spared_skin.h"
#include "instruct/tales.h"
#include "instruct/topics.h"
#include "instruct/undone_exceptions.h"

namespace atelier::instruct {

namespace {

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

// "blur the background and keep my daughter sharp", "a darker background, subject untouched": who stands before it is
// not of it.
void dropKeptSubject(std::vector<Clause>& clauses, const Lexicon& lexicon) {
  const auto is_behind = [](const Clause& clause) {
    return clause.has(Meaning::kBackdrop) || clause.speaksOfMask();
  };
  const auto is_sharp = [&](const Item& item) { return mayAskFor(item, image::OperatorId::kSharpen, lexicon); };
  const auto is_silent = [](const Item& item) {
    return isArticle(item) || isThing(item) || item.can(Meaning::kSkip) || item.can(Meaning::kIs) ||
           item.can(Meaning::kKeep) || item.can(Meaning::kMake) || item.can(Meaning::kNarrate) ||
           item.can(Meaning::kNegate) || item.can(Meaning::kWithout) || item.can(Meaning::kTouch);
  };
  if (std::ranges::none_of(clauses, is_behind)) return;
  std::erase_if(clauses, [&](const Clause& clause) {
    const bool stays = std::ranges::any_of(clause.items, is_sharp) || clause.has(Meaning::kKeep) ||
                       clause.leavesUntouched();
    return clause.names_person && !is_behind(clause) && stays &&
           std::ranges::all_of(clause.items, [&](const Item& item) { return is_sharp(item) || is_silent(item); });
  });
}

// "except the reds, which must stay as they are": the exception says it already.
void dropKeptException(Clause& clause) {
  auto item = std::ranges::find_if(clause.items, [](const Item& one) { return one.can(Meaning::kExcept); });
  if (item == clause.items.end()) return;
  while (++item != clause.items.end()) {
    if (item->can(Meaning::kKeep)) item->senses = {Sense{.meaning = Meaning::kSkip}};
  }
}

// "desaturate the background, my mask is on the dog", "warmer without touching the background": what is not painted.
void placeBackdrop(std::vector<Clause>& clauses) {
  const auto spares = [](const Clause& clause) {
    const bool is_kept = clause.has(Meaning::kKeep) || clause.has(Meaning::kExcept);
    return clause.leavesUntouched() || (is_kept && !clause.has(Meaning::kWith));
  };
  const bool is_masked = std::ranges::any_of(clauses, &Clause::speaksOfMask);
  const bool wishes = std::ranges::any_of(clauses, [&](const Clause& clause) {
    return anyEffect(clause.items) && (!spares(clause) || clause.has(Meaning::kExcept));
  });
  for (Clause& clause : clauses) {
    const bool is_spared = spares(clause) && wishes;
    if (!is_spared && (!is_masked || clause.speaksOfMask() || !anyEffect(clause.items))) continue;
    for (Item& item : clause.items) {
      if (item.can(Meaning::kBackdrop)) setPlace(item, image::Region::kOutsideMask);
    }
  }
}

// "la peau reste naturelle", "le reste": what stands before it stays, or is left.
void settleRest(Clause& clause) {
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (!item.can(Meaning::kRest) || !item.can(Meaning::kKeep)) continue;
    const bool stays = i > 0 && (isThing(clause.items[i - 1]) || clause.items[i - 1].can(Meaning::kRegion) ||
                                 clause.items[i - 1].can(Meaning::kSubject));
    std::erase_if(item.senses, [&](const Sense& sense) {
      const bool is_rest = sense.meaning == Meaning::kRest || sense.meaning == Meaning::kRegion;
      return stays == is_rest;
    });
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
    settleRest(clause);
    clause.points_back = pointsBack(clause);
    clause.is_statement = isStatement(clause);
    clause.says_what_for = saysWhatFor(clause);
    clause.is_wished = clause.has(Meaning::kWished);
    clause.names_picture = clause.has(Meaning::kPicture);
    clause.names_person = clause.has(Meaning::kPerson);
    clause.says_rest = clause.has(Meaning::kRest);
    for (Item& item : clause.items) {
      item.is_as_for = item.can(Meaning::kAsFor);
      item.is_particle = item.can(Meaning::kParticle);
    }
    const Item& first = clause.items.front();
    clause.is_means = first.can(Meaning::kWith) && (first.can(Meaning::kDecrease) || first.can(Meaning::kIncrease));
  }
  partUndoneExceptions(clauses);
  filterSky(clauses, lexicon);
  placeMaskedThings(clauses);
  dropKeptSubject(clauses, lexicon);
  placeBackdrop(clauses);
  dropWhereMaskIs(clauses);
  joinTopics(clauses);
  dropAsides(clauses, lexicon);
  for (Clause& clause : clauses) dropKeptException(clause);
  spareSkin(clauses);
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
