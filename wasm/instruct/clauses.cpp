#include "instruct/clauses.h"

#include <algorithm>

#include "instruct/asides.h"
#include "instruct/bare_clauses.h"
#include "instruct/chosen_senses.h"
#include "instruct/clause_parameters.h"
#include "instruct/clause_splitter.h"
#include "instruct/colour_words.h"
#include "instruct/small_words.h"
#include "instruct/spared_skin.h"
#include "instruct/tales.h"
#include "instruct/topics.h"

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

// "except the reds, which must stay as they are": the exception says it already.
void dropKeptException(Clause& clause) {
  auto item = std::ranges::find_if(clause.items, [](const Item& one) { return one.can(Meaning::kExcept); });
  if (item == clause.items.end()) return;
  while (++item != clause.items.end()) {
    if (item->can(Meaning::kKeep)) item->senses = {Sense{.meaning = Meaning::kSkip}};
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
