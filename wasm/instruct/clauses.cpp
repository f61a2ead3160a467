#include "instruct/clauses.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <span>
#include <utility>

namespace atelier::instruct {

namespace {

bool isBreak(const Item& item) {
  return item.kind == ItemKind::kSoftBreak || item.kind == ItemKind::kStrongBreak || item.can(Meaning::kAnd) ||
         item.can(Meaning::kThen);
}

bool anyEffect(std::span<const Item> items) { return std::ranges::any_of(items, &Item::isEffectLike); }

class Splitter {
 public:
  explicit Splitter(std::vector<Item> items) : m_items(std::move(items)) {}

  std::vector<Clause> run() {
    for (std::size_t i = 0; i < m_items.size(); ++i) {
      if (const auto link = linkOf(m_items[i])) {
        close(*link);
      } else {
        if (startsClause(i)) close(Link::kAnd);
        m_current.items.push_back(std::move(m_items[i]));
      }
    }
    close(Link::kThen);
    return std::move(m_clauses);
  }

 private:
  static std::optional<Link> linkOf(const Item& item) {
    if (item.kind == ItemKind::kStrongBreak || item.can(Meaning::kThen)) return Link::kThen;
    if (item.kind == ItemKind::kSoftBreak) return Link::kComma;
    if (item.can(Meaning::kAnd)) return Link::kAnd;
    return std::nullopt;
  }

  // "vintage | with a vignette", "vintage | without grain", "darker | not warmer"
  bool startsClause(std::size_t i) const {
    const Item& item = m_items[i];
    const bool parts = item.can(Meaning::kWith) || item.can(Meaning::kWithout) || item.can(Meaning::kKeep);
    if (!parts && !item.can(Meaning::kNegate)) return false;
    if (!anyEffect(m_current.items)) return false;
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
      const bool is_stronger = next == Link::kThen || m_current.link == Link::kComma;
      if (is_stronger) m_current.link = next;
      return;
    }
    m_clauses.push_back(std::exchange(m_current, Clause{.link = next}));
  }

  std::vector<Item> m_items;
  Clause m_current;
  std::vector<Clause> m_clauses;
};

// A word of several senses means what the rest of its clause leaves open.
Sense chosenSense(const Item& item, bool has_other_effect, bool has_stranger, bool keeps) {
  const auto pick = [&](std::initializer_list<Meaning> wanted) -> const Sense* {
    for (const Meaning meaning : wanted) {
      if (const Sense* sense = item.sense(meaning)) return sense;
    }
    return nullptr;
  };
  const Sense* sense = nullptr;
  if (keeps) sense = pick({Meaning::kAspect});
  // "a soft vignette", "turn the contrast up", "turn the car into a truck": something else is the effect.
  if (sense == nullptr && (has_other_effect || (has_stranger && item.can(Meaning::kAdd)))) {
    sense = pick({Meaning::kDegree, Meaning::kTag, Meaning::kIncrease, Meaning::kDecrease, Meaning::kAdd, Meaning::kIs, Meaning::kSkip});
  }
  if (sense == nullptr) sense = pick({Meaning::kState, Meaning::kEffect, Meaning::kQuality});
  return sense == nullptr ? item.senses.front() : *sense;
}

void chooseSenses(Clause& clause) {
  const auto isSure = [](const Item& item) { return item.isEffectLike() && item.senses.size() == 1; };
  const bool keeps = clause.has(Meaning::kKeep) || clause.has(Meaning::kNegate) || clause.has(Meaning::kWithout);
  const bool has_stranger = std::ranges::any_of(clause.items, [](const Item& item) {
    return item.kind == ItemKind::kUnknown || item.can(Meaning::kObject) || item.can(Meaning::kKnown);
  });
  const auto sure = std::ranges::count_if(clause.items, isSure);
  // From the end: of two words that could both be the effect the later one is ("a soft warm picture").
  bool effect_follows = false;
  for (Item& item : clause.items | std::views::reverse) {
    const bool could_be_effect = item.isEffectLike();
    if (item.senses.size() > 1) {
      item.senses = {chosenSense(item, sure > 0 || effect_follows, has_stranger, keeps)};
    }
    effect_follows = effect_follows || could_be_effect;
  }
}

}  // namespace

bool Clause::has(Meaning meaning) const {
  return std::ranges::any_of(items, [&](const Item& item) { return item.can(meaning); });
}

std::vector<Clause> readClauses(std::vector<Item> items) {
  std::vector<Clause> clauses = Splitter(std::move(items)).run();
  for (Clause& clause : clauses) chooseSenses(clause);
  return clauses;
}

}  // namespace atelier::instruct
