#include "instruct/clause_splitter.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "instruct/colour_words.h"
#include "instruct/first_operator.h"

namespace atelier::instruct {

namespace {

bool isBreak(const Item& item) {
  return item.kind == ItemKind::kSoftBreak || item.kind == ItemKind::kStrongBreak || item.can(Meaning::kAnd) ||
         item.can(Meaning::kThen);
}

// What stands beside other senses is noted once, and then only they are left.
void forget(Item& item, Meaning meaning) {
  if (item.senses.size() < 2) return;
  std::erase_if(item.senses, [&](const Sense& sense) { return sense.meaning == meaning; });
}

class Splitter {
 public:
  Splitter(std::vector<Item> items, const Lexicon& lexicon) : m_items(std::move(items)), m_lexicon(lexicon) {}

  std::vector<Clause> run() {
    const bool goes_on = !m_items.empty() && m_items.front().can(Meaning::kAnd);
    const bool says_also = std::ranges::any_of(m_items, [](const Item& item) { return item.can(Meaning::kAlso); });
    for (Item& item : m_items) forget(item, Meaning::kAlso);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
      if (joinsColours(i) || leadsToColours(i)) continue;
      settleBut(i);
      settleMinus(i);
      if (takesFirst(i)) continue;
      m_current.is_before = m_current.is_before || (m_current.items.empty() && m_items[i].can(Meaning::kBefore));
      forget(m_items[i], Meaning::kBefore);
      if (saysOnlyNo(i)) close(Link::kComma);
      m_current.is_second_thought = m_current.is_second_thought || m_items[i].can(Meaning::kActually);
      m_current.is_only = m_current.is_only || m_items[i].can(Meaning::kOnly);
      if (joinsVerbs(i)) continue;
      if (const auto link = linkOf(m_items[i])) {
        m_current.is_asked = m_items[i].asks;
        close(*link);
      } else {
        if (opensClause(i)) close(Link::kComma);
        if (m_items[i].can(Meaning::kPurpose)) takePurpose(i);
        if (startsClause(i)) close(Link::kAnd);
        const bool undoes = m_items[i].can(Meaning::kUndo) && !m_items[i].isEffectLike();
        m_current.items.push_back(std::move(m_items[i]));
        const bool goes_on_wishing = undoes && i + 1 < m_items.size() &&
                                     (m_items[i + 1].can(Meaning::kSubject) || m_items[i + 1].can(Meaning::kMake));
        if (goes_on_wishing) close(Link::kComma);  // "no undo that | i wanted it sharper"
      }
    }
    close(Link::kThen);
    continuePurposes();
    for (Clause& clause : m_clauses) clause.is_also = says_also;
    for (std::size_t k = 0; k + 1 < m_clauses.size(); ++k) {
      if (m_clauses[k].is_before && anyEffect(m_clauses[k].items)) m_clauses[k + 1].is_first = true;
    }
    const bool suggests = goes_on && m_clauses.size() == 1 && m_clauses[0].is_asked;  // "and with a bit more warmth?"
    if (suggests)
      m_clauses[0].items.push_back({.kind = ItemKind::kPhrase,
                                    .span = m_clauses[0].items.back().span,
                                    .senses = {Sense{.meaning = Meaning::kQuestion}}});
    return std::move(m_clauses);
  }

 private:
  static std::optional<Link> linkOf(const Item& item) {
    if (item.kind == ItemKind::kStrongBreak || item.can(Meaning::kThen)) return Link::kThen;
    if (item.kind == ItemKind::kSoftBreak) return Link::kComma;
    if (item.can(Meaning::kAnd)) return Link::kAnd;
    return std::nullopt;
  }

  // "no wait, …", "no sorry I meant …": of what was done before.
  bool saysOnlyNo(std::size_t i) const {
    const auto denies = [](const Item& item) { return item.can(Meaning::kNegate) || item.can(Meaning::kWithout); };
    const auto is_silent = [&](const Item& item) { return denies(item) || item.can(Meaning::kSkip); };
    const bool goes_on = m_items[i].can(Meaning::kActually) || m_items[i].can(Meaning::kInstead) ||
                         m_items[i].can(Meaning::kIs) || m_items[i].can(Meaning::kReverse);
    return goes_on && std::ranges::any_of(m_current.items, denies) && std::ranges::all_of(m_current.items, is_silent);
  }

  // "push and boost the colours", "pousse aussi la saturation": nothing is asked for yet.
  bool joinsVerbs(std::size_t i) const {
    if (!m_items[i].can(Meaning::kAnd) || m_current.items.empty()) return false;
    const auto is_verb = [](const Item& item) {
      return item.can(Meaning::kIncrease) || item.can(Meaning::kDecrease) || item.can(Meaning::kAdd) ||
             item.can(Meaning::kSkip);
    };
    const auto is_plain = [&](const Item& item) {
      return is_verb(item) && !item.isEffectLike() && !item.can(Meaning::kRegion);
    };
    return std::ranges::all_of(m_current.items, is_plain) && !m_current.items.back().can(Meaning::kSkip);
  }

  // "duotone in blue and orange", "blue and orange duotone": one wish with two colours.
  bool joinsColours(std::size_t i) const {
    const bool is_listed = m_items[i].kind == ItemKind::kSoftBreak &&
                           std::ranges::any_of(m_current.items, [&](const Item& item) { return takesTwo(item); });
    if (!m_items[i].can(Meaning::kAnd) && !is_listed) return false;  // "duotone navy / cream"
    const std::size_t next = skipEmpty(i + 1);
    if (next >= m_items.size() || !m_items[next].can(Meaning::kColour)) return false;
    const auto named =
        std::ranges::count_if(m_current.items, [](const Item& item) { return item.can(Meaning::kColour); });
    const bool is_gradient = std::ranges::any_of(m_current.items, [&](const Item& item) {
      return mayAskFor(item, image::OperatorId::kGradientMap, m_lexicon);
    });
    const bool has_colour = named == 1 || (named > 1 && is_gradient);  // "a gradient map, black, crimson, gold"
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
    const bool has_colour =
        m_current.has(Meaning::kColour) || next >= m_items.size() || !m_items[next].can(Meaning::kColour);
    if (has_colour || !std::ranges::any_of(m_current.items, [&](const Item& taker) { return takesTwo(taker); }))
      return false;
    std::size_t joint = skipEmpty(next + 1);
    const bool is_printed = joint < m_items.size() && m_items[joint].can(Meaning::kInside);  // "green on cream"
    while (joint < m_items.size() && (m_items[joint].can(Meaning::kInside) || m_items[joint].can(Meaning::kRegion)))
      joint = skipEmpty(joint + 1);  // "navy in the shadows and coral …"
    if (is_printed && joint < m_items.size() && m_items[joint].can(Meaning::kColour)) return true;
    const std::size_t other = skipEmpty(joint + 1);
    return joint < m_items.size() && m_items[joint].can(Meaning::kAnd) && other < m_items.size() &&
           m_items[other].can(Meaning::kColour);
  }

  // "a border of 5 %, dark blue"
  bool givesColour(std::size_t next) const {
    const auto is_border = [&](const Item& item) {
      const Sense* effect = item.sense(Meaning::kEffect);
      return effect != nullptr && firstOp(effect->index, m_lexicon) == image::OperatorId::kBorder;
    };
    if (next >= m_items.size() || !m_items[next].can(Meaning::kColour) || m_current.has(Meaning::kColour)) return false;
    const std::size_t after = skipEmpty(next + 1);
    return std::ranges::any_of(m_current.items, is_border) && (after >= m_items.size() || isBreak(m_items[after]));
  }

  std::size_t skipEmpty(std::size_t i) const {
    while (i < m_items.size() &&
           (m_items[i].can(Meaning::kArticle) || m_items[i].can(Meaning::kSkip) || m_items[i].can(Meaning::kTo)))
      ++i;
    return i;
  }

  bool takesTwo(const Item& item) const {
    const Sense* effect = item.sense(Meaning::kEffect);
    if (effect == nullptr) return false;
    const image::OperatorId op = firstOp(effect->index, m_lexicon);
    return (takesColours(op) && op != image::OperatorId::kBorder) || op == image::OperatorId::kGradientMap;
  }

  // "whiter, but not blown out": no place is left out.
  bool deniesEffect(std::size_t i) const {
    bool names_effect = false;
    for (std::size_t k = i + 1; k < m_items.size() && !isBreak(m_items[k]); ++k) {
      const Item& later = m_items[k];
      const bool may_be_place = later.can(Meaning::kRegion) || later.can(Meaning::kColour) ||
                                later.can(Meaning::kObject) || later.can(Meaning::kInside) ||
                                later.kind == ItemKind::kUnknown;
      if (may_be_place) return false;
      names_effect = names_effect || later.isEffectLike();
    }
    return names_effect && (anyEffect(m_current.items) || m_current.has(Meaning::kIncrease));
  }

  // "all grey but the reds" excepts; "brighter but keep the reds", "darker but also warmer" go on.
  void settleBut(std::size_t i) {
    Item& item = m_items[i];
    if (item.can(Meaning::kExcept) && !item.can(Meaning::kAnd) && deniesEffect(i))
      item.senses = {Sense{.meaning = Meaning::kNegate}};
    if (!item.can(Meaning::kAnd) || !item.can(Meaning::kExcept)) return;
    bool names_place = false;
    bool asks = false;
    for (std::size_t k = i + 1; k < m_items.size() && !isBreak(m_items[k]); ++k) {
      const Item& later = m_items[k];
      const bool is_colour = later.can(Meaning::kColour);
      names_place = names_place || later.can(Meaning::kRegion) || (is_colour && m_items[k - 1].can(Meaning::kArticle));
      asks = asks || (later.isEffectLike() && !later.can(Meaning::kRegion) && !is_colour) ||
             later.can(Meaning::kKeep) || later.can(Meaning::kIncrease) || later.can(Meaning::kDecrease) ||
             later.can(Meaning::kTouch) || later.can(Meaning::kInside);
    }
    const bool is_only = i + 1 < m_items.size() && m_items[i + 1].can(Meaning::kOnly);  // "but only at the top"
    const bool excepts = names_place && !asks && !is_only && anyEffect(m_current.items);
    const Meaning meaning = excepts ? Meaning::kExcept : Meaning::kAnd;
    std::erase_if(item.senses, [&](const Sense& sense) { return sense.meaning != meaning; });
  }

  // "vibrance minus 10": so much less, and no "without".
  void settleMinus(std::size_t i) {
    const bool is_minus = m_items[i].can(Meaning::kDecrease) && m_items[i].can(Meaning::kWithout);
    if (is_minus && i + 1 < m_items.size() && m_items[i + 1].kind == ItemKind::kQuantity) {
      forget(m_items[i], Meaning::kWithout);
    }
  }

  // "sharpen it, but denoise it first"; where it leads a clause it parts it from the one before, as "then" does.
  bool takesFirst(std::size_t i) {
    if (!m_items[i].can(Meaning::kFirst)) return false;
    const bool parts = m_items[i].can(Meaning::kThen) && effectFollows(i);  // "sepia, after you've raised the contrast"
    if (parts || m_current.items.empty()) close(Link::kThen);
    m_current.is_first = !m_clauses.empty();
    return true;
  }

  // "brighten it | so the faces show", "sharpen it | to remove the blur", but not "use it | to remove the blur".
  void takePurpose(std::size_t i) {
    Item& item = m_items[i];
    const std::size_t told = firstMeant(m_current);
    const bool is_told = told < m_current.items.size() && m_current.items[told].can(Meaning::kNarrate) &&
                         i + 1 < m_items.size() && m_items[i + 1].can(Meaning::kIs);
    const bool serves = !is_told && servesWish() && saysWhatFor(i);  // not "I shot it at night | so it is noisy"
    if (serves || is_told) close(Link::kComma);
    m_current.is_purpose = m_current.is_purpose || serves;
    m_current.leads_purpose = m_current.leads_purpose || (!serves && firstMeant(m_current) == m_current.items.size());
    const bool only_leads = m_current.leads_purpose && i + 1 < m_items.size() && isArticle(m_items[i + 1]);
    std::erase_if(item.senses, [&](const Sense& sense) {
      const bool is_so = (only_leads || serves) && sense.meaning == Meaning::kToo;  // "so my wife …"
      return sense.meaning == Meaning::kPurpose || is_so;
    });
    if (item.senses.empty()) item.senses = {Sense{.meaning = Meaning::kSkip}};
  }

  // "so the sky is blue | and the grass is green", but not "so the sky is blue | and add contrast".
  void continuePurposes() {
    for (std::size_t k = 1; k < m_clauses.size(); ++k) {
      Clause& clause = m_clauses[k];
      if (!m_clauses[k - 1].is_purpose || clause.link != Link::kAnd) continue;
      constexpr Meaning kCommands[] = {Meaning::kMake,     Meaning::kAdd,  Meaning::kRemove,
                                       Meaning::kIncrease, Meaning::kDecrease, Meaning::kKeep,
                                       Meaning::kTouch,    Meaning::kUndo, Meaning::kGenerate};
      const Item& first = clause.items[std::min(firstMeant(clause), clause.items.size() - 1)];
      const bool is_imperative = first.can(Meaning::kEffect) && !first.can(Meaning::kState);
      const auto commands = [&](const Item& item) {
        return item.canAny(kCommands);
      };
      const bool leads_with_verb = commands(clause.items.front());  // "and take the colour out"
      const bool measures = first.can(Meaning::kTo) && !anyEffect(clause.items);  // "… but at 50 % only"
      clause.is_purpose = !is_imperative && !leads_with_verb && !commands(first) && !measures;
    }
  }

  static std::size_t firstMeant(const Clause& clause) {
    const auto is_silent = [](const Item& item) {
      return (item.can(Meaning::kSkip) || item.can(Meaning::kArticle)) && !item.isEffectLike();
    };
    return static_cast<std::size_t>(std::ranges::find_if_not(clause.items, is_silent) - clause.items.begin());
  }

  // An effect, or "remove the yellow".
  static bool asks(const Clause& clause) {
    const bool is_directed = clause.has(Meaning::kAdd) || clause.has(Meaning::kRemove) ||
                             clause.has(Meaning::kIncrease) || clause.has(Meaning::kDecrease);
    const auto is_colour = [](const Item& item) { return item.can(Meaning::kColour); };
    const auto colours = std::ranges::count_if(clause.items, is_colour);
    return anyEffect(clause.items) || (is_directed && colours > 0) || colours > 1;
  }

  bool servesWish() const {
    const bool is_silent = firstMeant(m_current) == m_current.items.size();
    if (!is_silent) return asks(m_current);
    return !m_clauses.empty() && m_current.link != Link::kAnd && asks(m_clauses.back());
  }

  // "so the sky shows", but "so dark", "so brighten it", "up to 20 %" and "not so dark".
  bool saysWhatFor(std::size_t i) const {
    const bool has_follower = i + 1 < m_items.size() && !isBreak(m_items[i + 1]);
    if (!has_follower || m_items[i + 1].kind == ItemKind::kQuantity) return false;
    const Item& item = m_items[i];
    const Item& next = m_items[i + 1];
    const bool may_say_where = item.can(Meaning::kSkip) && !item.can(Meaning::kToo);  // "for"
    if (may_say_where && (saysWhere(i + 1) || isSwap(i))) return false;
    const bool may_mean_little = item.can(Meaning::kToo);  // "so"
    const bool has_subject = next.can(Meaning::kArticle) || isThing(next) || next.can(Meaning::kRegion) ||
                             next.can(Meaning::kIs) || next.can(Meaning::kNarrate) ||
                             (next.can(Meaning::kSkip) && !next.can(Meaning::kMake));
    return !may_mean_little || has_subject;
  }

  // "swap the red for green"
  bool isSwap(std::size_t i) const {
    const std::size_t given = skipEmpty(i + 1);
    const bool gives = m_current.has(Meaning::kAdd) || m_current.has(Meaning::kTouch);
    const bool is_of_thing = gives && m_current.has(Meaning::kObject);  // "change the sky for a sunset"
    const bool is_other_colour =
        m_current.has(Meaning::kColour) && given < m_items.size() && m_items[given].can(Meaning::kColour);
    return is_of_thing || is_other_colour || m_current.has(Meaning::kGenerate);
  }

  // "saturation +10 for the reds", "darker for the sky", "for the whole picture": where, and not what for.
  bool saysWhere(std::size_t i) const {
    i = skipEmpty(i);
    for (; i < m_items.size() && !isBreak(m_items[i]); ++i) {
      const Item& item = m_items[i];
      const bool is_definite = !item.can(Meaning::kObject) || !m_items[i - 1].can(Meaning::kArticle) ||
                               m_items[i - 1].can(Meaning::kDefinite);  // "for a baby" is no place
      const bool is_place = item.can(Meaning::kRegion) || (item.can(Meaning::kObject) && is_definite);
      const bool is_silent = item.can(Meaning::kArticle) || item.can(Meaning::kSkip) || item.can(Meaning::kDegree);
      if (!is_place && !is_silent) return false;
    }
    return true;
  }

  // "brighten it | it's too dark": people leave out the comma. "Sharpen it | and not so blue" has two wishes.
  bool opensClause(std::size_t i) const {
    const bool ends = i + 1 == m_items.size() || isBreak(m_items[i + 1]);
    const bool is_told = anyEffect(m_current.items) || m_current.has(Meaning::kIs);
    // "put the light back how it was"
    const bool is_put = m_current.has(Meaning::kAdd) || m_current.has(Meaning::kMake);
    if (m_items[i].can(Meaning::kUndo) && ends && is_told && !is_put) return true;  // "it's crunchy | go back"
    const bool is_after_so = i > 0 && m_items[i - 1].can(Meaning::kSkip) && m_items[i - 1].can(Meaning::kToo);
    if (is_after_so && !m_current.has(Meaning::kIs)) return false;  // "rotate it so it's upright": what for
    const std::size_t next = skipEmpty(i + 1);
    const bool is_of_colour =
        m_items[i].can(Meaning::kDecrease) && next < m_items.size() && m_items[next].can(Meaning::kColour);
    return m_items[i].can(Meaning::kOpens) && anyEffect(m_current.items) &&
           (effectFollows(i) || is_of_colour || complains(i));
  }

  // "but not the red | it is too strong"
  bool complains(std::size_t i) const {
    for (++i; i < m_items.size() && !isBreak(m_items[i]); ++i) {
      if (m_items[i].can(Meaning::kToo)) return m_current.has(Meaning::kExcept);
    }
    return false;
  }

  // "vintage | with a vignette", "vintage | without grain", "darker | not warmer"
  bool startsClause(std::size_t i) const {
    const Item& item = m_items[i];
    const bool parts = item.can(Meaning::kWith) || item.can(Meaning::kWithout) ||
                       (item.can(Meaning::kKeep) && !item.can(Meaning::kStay));
    const bool is_reason = item.can(Meaning::kReason);
    const std::size_t next = skipEmpty(i + 1);
    const bool is_variant = item.can(Meaning::kWith) && next < m_items.size() && m_items[next].can(Meaning::kTag) &&
                            !m_items[next].isEffectLike();
    if (is_variant) return false;  // "black and white with a red filter"
    if (item.can(Meaning::kWith) && paints(i + 1)) return false;
    if (!parts && !is_reason && !item.can(Meaning::kNegate)) return false;
    const bool directs = m_current.has(Meaning::kDecrease) || m_current.has(Meaning::kIncrease) ||
                         m_current.has(Meaning::kRemove);
    const bool goes_on = directs && item.can(Meaning::kWithout) && effectFollows(i);  // "pull it back | without …"
    const bool is_sized = item.can(Meaning::kWith) && effectFollows(i) &&  // "make it 1200 px wide | with a border"
                          std::ranges::any_of(m_current.items, [](const Item& before) {
                            const Unit unit = before.quantity.unit;
                            return unit == Unit::kPixelsWide || unit == Unit::kPixelsHigh || unit == Unit::kPixelsLong;
                          });
    if (!anyEffect(m_current.items)) return goes_on || is_sized;
    if (is_reason) return effectFollows(i);
    return parts || (!m_current.has(Meaning::kNegatePrefix) && effectFollows(i));
  }

  // "tint it with a faint brown"
  bool paints(std::size_t with) const {
    const std::size_t verb = firstMeant(m_current);
    const bool is_tinted = verb < m_current.items.size() &&
                           mayAskFor(m_current.items[verb], image::OperatorId::kTint, m_lexicon) &&
                           std::ranges::count_if(m_current.items, &Item::isEffectLike) == 1;
    while (with < m_items.size() && (isArticle(m_items[with]) || m_items[with].can(Meaning::kDegree))) ++with;
    return is_tinted && with < m_items.size() && m_items[with].can(Meaning::kColour);
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

}  // namespace

std::vector<Clause> splitClauses(std::vector<Item> items, const Lexicon& lexicon) {
  return Splitter(std::move(items), lexicon).run();
}

}  // namespace atelier::instruct
