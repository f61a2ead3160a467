#include "instruct/items.h"

#include <algorithm>
#include <array>
#include <bit>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "instruct/colour_code.h"
#include "instruct/first_operator.h"
#include "instruct/inflection.h"
#include "instruct/phrase_matcher.h"
#include "instruct/spelling.h"

namespace atelier::instruct {

namespace {

// "gorgeously", "élégamment": how, and never what. The lexicon has those that say how much.
bool isAdverb(std::string_view word) {
  const auto ends = [&](std::string_view ending, std::size_t shortest) {
    return word.size() >= shortest && word.ends_with(ending);
  };
  return ends("ly", 7) || ends("ement", 8) || ends("amment", 8) || ends("emment", 8) || ends("iment", 9);
}

// "funkylicious", "appétissantes": what like, and never what, by its ending.
bool isAdjective(std::string_view word) {
  constexpr std::array<std::string_view, 21> kEndings{
      "ful",  "ous",   "ish",   "ive",  "ives",  "able", "ables", "ible",  "ibles", "ical",  "ique",
      "iques", "esque", "ante", "antes", "eux", "euse", "euses", "ifs", "ienne", "iennes"};
  return word.size() >= 6 && std::ranges::any_of(kEndings, [&](std::string_view e) { return word.ends_with(e); });
}

class ItemReader {
 public:
  ItemReader(std::span<Token> tokens, const Lexicon& lexicon, unsigned languages)
      : m_tokens(tokens), m_lexicon(lexicon), m_languages(languages), m_matcher(tokens, lexicon) {}

  std::vector<Item> run() {
    while (m_position < m_tokens.size()) m_items.push_back(next());
    joinFractions();
    return std::move(m_items);
  }

 private:
  Item next() {
    const Token& token = m_tokens[m_position];
    if (token.kind == TokenKind::kNumber) {
      const bool is_phrase = !token.text.empty() && m_matcher.longestAt(m_position).words > 0;  // "70s"
      if (!is_phrase && isYear(m_position)) {
        ++m_position;
        return {.kind = ItemKind::kPhrase, .span = token.span, .senses = {Sense{.meaning = Meaning::kSkip}}};
      }
      return is_phrase ? readPhrase() : readNumber(m_position);
    }
    if (token.kind == TokenKind::kWord) return readPhrase();
    if (token.kind == TokenKind::kColourCode) {
      ++m_position;
      return {.kind = ItemKind::kPhrase,
              .span = token.span,
              .senses = {Sense{.meaning = Meaning::kColour}},
              .colour = colourOfCode(static_cast<std::uint32_t>(token.number), m_lexicon.table)};
    }
    if (token.kind == TokenKind::kOpen) {
      if (auto settings = readSettings()) return std::move(*settings);
    }
    ++m_position;
    const bool is_strong = token.kind == TokenKind::kStrongBreak;
    return {.kind = is_strong ? ItemKind::kStrongBreak : ItemKind::kSoftBreak,
            .asks = is_strong && token.text == "?",
            .span = token.span};
  }

  // "a stop and a half": one number.
  void joinFractions() {
    for (std::size_t i = 0; i + 2 < m_items.size(); ++i) {
      const std::size_t at = isArticle(m_items[i + 2]) ? i + 3 : i + 2;
      const bool is_measure = m_items[i].kind == ItemKind::kQuantity && m_items[i].quantity.unit == Unit::kEv;
      if (!is_measure || !m_items[i + 1].can(Meaning::kAnd) || at >= m_items.size()) continue;
      const Quantity& part = m_items[at].quantity;
      const bool is_share = part.unit == Unit::kPercent || part.unit == Unit::kTimes;
      if (m_items[at].kind != ItemKind::kQuantity || !part.is_worded || !is_share) continue;
      const double share = part.unit == Unit::kPercent ? part.value / 100 : part.value;
      if (share >= 1) continue;
      m_items[i].quantity.value += share;
      m_items[i].span.end = m_items[i].quantity.span.end = m_items[at].span.end;
      m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    m_items.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
  }

  Item readPhrase() {
    const std::size_t begin = m_position;
    const PhraseMatch match = matchOrForm(begin);
    if (match.words == 0) {
      ++m_position;
      Item item{.kind = ItemKind::kUnknown,
                .describes = isAdjective(m_tokens[begin].text),
                .span = m_tokens[begin].span};
      if (isAdverb(m_tokens[begin].text) || isOwnerOfPhoto(begin)) {
        item.kind = ItemKind::kPhrase;
        item.senses = {Sense{.meaning = Meaning::kSkip}};
      }
      return item;
    }
    Item item{.kind = ItemKind::kPhrase, .span = {m_tokens[begin].span.begin, m_tokens[match.end - 1].span.end}};
    item.senses = sensesOf(match);
    if (const Sense* colour = item.sense(Meaning::kColour)) {
      item.colour = m_lexicon.table.colours[static_cast<std::size_t>(colour->index)];
    }
    item.is_one_word = match.words == 1;
    item.is_adverbial = item.can(Meaning::kRegion) && match.words > 1 && m_matcher.isPlacing(m_tokens[begin].text);
    for (const PhraseMatch& aside : match.asides) {
      m_items.push_back({.kind = ItemKind::kPhrase,
                         .span = {m_tokens[aside.begin].span.begin, m_tokens[aside.end - 1].span.end},
                         .senses = sensesOf(aside)});
    }
    if (const Sense* number = item.sense(Meaning::kNumber)) {
      if (item.senses.size() == 1 || unitAt(match.end)) return readQuantity(number->number, false, begin, match.end);
    }
    const Sense* unit = item.sense(Meaning::kUnit);
    const bool is_factor = unit != nullptr && static_cast<Unit>(unit->index) == Unit::kTimes;
    const bool has_number = match.end < m_tokens.size() && m_tokens[match.end].kind == TokenKind::kNumber;
    if (is_factor && has_number) {  // "x2"
      Item quantity = readQuantity(m_tokens[match.end].number, false, begin, match.end + 1);
      quantity.quantity.unit = Unit::kTimes;
      return quantity;
    }
    m_position = match.end;
    if (const Sense* quantity = item.sense(Meaning::kQuantity)) {
      item.kind = ItemKind::kQuantity;
      item.quantity = {quantity->number, static_cast<Unit>(quantity->index), quantity->number < 0, true, item.span};
    }
    return item;
  }

  // A word that stands only in longer phrases may be a form of another that stands by itself.
  PhraseMatch matchOrForm(std::size_t at) {
    PhraseMatch match = m_matcher.longestAt(at);
    if (match.words > 0 || m_tokens[at].text.ends_with("'s")) return match;
    const auto form = knownForm(m_lexicon, m_tokens[at].text, m_lexicon.languagesOf(m_tokens[at].text));
    if (!form) return match;
    m_tokens[at].text = *form;
    return m_matcher.longestAt(at);
  }

  // In the language that is spoken where one is: "noir" is a look in English and black in French.
  std::vector<Sense> sensesOf(const PhraseMatch& match) const {
    std::vector<Sense> senses = m_lexicon.nodes[static_cast<std::size_t>(match.node)].senses;
    const auto is_foreign = [&](const Sense& sense) { return (sense.languages & m_languages) == 0; };
    if (!std::ranges::all_of(senses, is_foreign)) std::erase_if(senses, is_foreign);
    return senses;
  }

  // "a photograph from 1920": of what time, and no amount.
  bool isYear(std::size_t at) const {
    const Token& token = m_tokens[at];
    constexpr double kFirstPhotograph = 1826, kFarOff = 2100;
    const bool may_be = !token.has_sign && !token.is_ratio && token.span.end - token.span.begin == 4 &&
                        token.number >= kFirstPhotograph && token.number < kFarOff;
    const bool is_size = at + 2 < m_tokens.size() && m_tokens[at + 2].kind == TokenKind::kNumber;  // "1920 by 1080"
    if (!may_be || at == 0 || is_size || unitAt(at + 1)) return false;
    const std::string& before = m_tokens[at - 1].text;
    return before == "from" || before == "in" || before == "of" || before == "circa" || before == "since" ||
           before == "depuis" || before == "de" ||
           before == "en" || before == "vers";
  }

  // "my mother's portrait": whose it is.
  bool isOwnerOfPhoto(std::size_t at) const {
    if (!m_tokens[at].text.ends_with("'s") || at + 1 >= m_tokens.size() || m_tokens[at + 1].kind != TokenKind::kWord)
      return false;
    const auto senses = sensesOf(m_matcher.longestAt(at + 1));
    return std::ranges::any_of(
        senses, [](const Sense& sense) { return sense.meaning == Meaning::kSkip || sense.meaning == Meaning::kIs; });
  }

  // "(size 40 %, angle 3°)". Nothing, and nowhere further, where the brackets hold anything else.
  std::optional<Item> readSettings() {
    const std::size_t begin = m_position;
    Item item{.kind = ItemKind::kSettings};
    std::size_t position = begin + 1;
    while (const auto parameter = parameterAt(position)) {
      item.settings.push_back({parameter->index, readNumber(parameter->end).quantity});
      position = m_position;
      const TokenKind next = position < m_tokens.size() ? m_tokens[position].kind : TokenKind::kStrongBreak;
      if (next == TokenKind::kClose) {
        m_position = position + 1;
        item.span = {m_tokens[begin].span.begin, m_tokens[position].span.end};
        return item;
      }
      if (next != TokenKind::kSoftBreak) break;
      ++position;
    }
    m_position = begin;
    return std::nullopt;
  }

  struct SenseMatch {
    int index;
    std::size_t end;
  };

  // The parameter that is named up to the next number, whatever that would make of its name: "x 2 %" is not "x 2".
  std::optional<SenseMatch> parameterAt(std::size_t position) const {
    const auto number = std::ranges::find(m_tokens.begin() + static_cast<std::ptrdiff_t>(position), m_tokens.end(),
                                          TokenKind::kNumber, &Token::kind);
    if (number == m_tokens.end()) return std::nullopt;
    const auto named = m_tokens.first(static_cast<std::size_t>(number - m_tokens.begin()));
    const PhraseMatch match = PhraseMatcher(named, m_lexicon).longestAt(position);
    if (match.end != named.size()) return std::nullopt;
    for (const Sense& sense : sensesOf(match)) {
      if (sense.meaning == Meaning::kParameter) return SenseMatch{sense.index, match.end};
    }
    return std::nullopt;
  }

  std::optional<SenseMatch> senseAt(std::size_t position, Meaning meaning) const {
    if (position >= m_tokens.size() || m_tokens[position].kind != TokenKind::kWord) return std::nullopt;
    const PhraseMatch match = m_matcher.longestAt(position);
    for (const Sense& sense : sensesOf(match)) {
      if (sense.meaning == meaning) return SenseMatch{sense.index, match.end};
    }
    return std::nullopt;
  }

  std::optional<SenseMatch> unitAt(std::size_t position) const { return senseAt(position, Meaning::kUnit); }

  std::size_t afterArticles(std::size_t position) const {
    while (position < m_tokens.size() && m_tokens[position].kind == TokenKind::kWord &&
           m_matcher.isArticle(m_tokens[position].text))
      ++position;
    return position;
  }

  // The number at `position`; "16:9" is a ratio where no unit follows ("1/3 stop").
  Item readNumber(std::size_t position) {
    const Token& token = m_tokens[position];
    Item item = readQuantity(token.number, token.has_sign, position, position + 1);
    constexpr std::array kOfShape{Unit::kNone,       Unit::kPixels,     Unit::kPixelsWide,
                                  Unit::kPixelsHigh, Unit::kPixelsLong};  // "16:9 wide", "1920x1080 px"
    const bool is_shape = token.is_ratio && std::ranges::find(kOfShape, item.quantity.unit) != kOfShape.end();
    if (is_shape) item.quantity.unit = Unit::kRatio;
    if (is_shape) item.quantity.across = token.across;
    return item;
  }

  // The number in tokens [begin, end), and its unit after it.
  Item readQuantity(double value, bool has_sign, std::size_t begin, std::size_t end) {
    auto unit = unitAt(end);
    const bool is_fraction = m_tokens[begin].is_ratio;
    if (!unit && is_fraction) unit = unitAt(afterArticles(end));  // "2/3 of a stop"
    m_position = unit ? unit->end : end;
    const image::TextSpan span{m_tokens[begin].span.begin, m_tokens[m_position - 1].span.end};
    return {.kind = ItemKind::kQuantity,
            .span = span,
            .quantity = {value, unit ? static_cast<Unit>(unit->index) : Unit::kNone, has_sign, false, span}};
  }

  std::span<Token> m_tokens;
  const Lexicon& m_lexicon;
  unsigned m_languages;  // that are spoken
  PhraseMatcher m_matcher;
  std::size_t m_position = 0;
  std::vector<Item> m_items;
};

}  // namespace

const Sense* Item::sense(Meaning meaning) const {
  const auto found = std::ranges::find(senses, meaning, &Sense::meaning);
  return found == senses.end() ? nullptr : &*found;
}

bool isThing(const Item& item) {
  return item.kind == ItemKind::kUnknown || item.can(Meaning::kObject) || item.can(Meaning::kKnown);
}

bool Item::canAny(std::span<const Meaning> meanings) const {
  return std::ranges::any_of(meanings, [&](Meaning meaning) { return can(meaning); });
}

bool isOfMask(const Item& item) {
  const Sense* region = item.sense(Meaning::kRegion);
  return region != nullptr && (region->index == static_cast<int>(image::Region::kMask) ||
                               region->index == static_cast<int>(image::Region::kOutsideMask));
}

void setPlace(Item& item, image::Region region) {
  item.senses = {Sense{.meaning = Meaning::kRegion, .index = static_cast<int>(region)}};
}

bool isArticle(const Item& item) { return item.can(Meaning::kArticle) || item.can(Meaning::kDefinite); }

bool mayAskFor(const Item& item, image::OperatorId op, const Lexicon& lexicon) {
  return std::ranges::any_of(item.senses, [&](const Sense& sense) {
    const bool is_effect = sense.meaning == Meaning::kEffect || sense.meaning == Meaning::kState ||
                           sense.meaning == Meaning::kQuality || sense.meaning == Meaning::kFault;
    return is_effect && firstOp(sense.index, lexicon) == op;
  });
}

bool takesTag(const Item& item, const std::string& tag, const Lexicon& lexicon) {
  const Sense* effect = item.sense(Meaning::kEffect);
  return effect != nullptr && lexicon.table.variantOf(effect->index, tag) >= 0;
}

bool hasNoReverse(const Item& item, const Lexicon& lexicon) {
  const Sense* effect = item.sense(Meaning::kEffect);
  return effect != nullptr && lexicon.table.effects[static_cast<std::size_t>(effect->index)].opposite < 0;
}

bool isLook(const Item& item, const Lexicon& lexicon) {
  const Sense* effect = item.sense(Meaning::kEffect);
  return effect != nullptr && lexicon.table.effects[static_cast<std::size_t>(effect->index)].steps.size() > 1;
}

bool anyEffect(std::span<const Item> items) { return std::ranges::any_of(items, &Item::isEffectLike); }

namespace {

// The languages that some word of the text is of and of no other; all where there is no such word, or where they mix.
unsigned languagesSpoken(std::span<const Token> tokens, const Lexicon& lexicon) {
  unsigned spoken = 0;
  for (const Token& token : tokens) {
    const bool is_word = token.kind == TokenKind::kWord && !lexicon.slips.contains(token.text);
    const unsigned languages = is_word ? lexicon.languagesOf(token.text) : 0;
    if (std::has_single_bit(languages)) spoken |= languages;
  }
  return spoken == 0 ? ~0u : spoken;
}

// "les contrast", where nothing else is French.
void mendSlips(std::span<Token> tokens, const Lexicon& lexicon, unsigned languages) {
  for (Token& token : tokens) {
    const auto slip = token.kind == TokenKind::kWord ? lexicon.slips.find(token.text) : lexicon.slips.end();
    if (slip == lexicon.slips.end()) continue;
    const bool is_no_word = !lexicon.knowsWord(token.text) && (slip->second.language & languages) != 0;
    if (is_no_word || slip->second.language == languages) token.text = slip->second.meant;
  }
}

// "the top's too bright", "honey's looking green", but "the moon's craters": what it is, and not what it has.
bool isShortened(std::span<const Token> tokens, std::size_t at, const PhraseMatcher& matcher) {
  if (matcher.longestAt(at).words > 0 || at + 1 >= tokens.size()) return false;
  if (tokens[at + 1].kind != TokenKind::kWord) return false;
  const auto can = [&](const PhraseMatch& match, std::initializer_list<Meaning> meanings) {
    return std::ranges::any_of(meanings, [&](Meaning meaning) { return matcher.can(match.node, meaning); });
  };
  PhraseMatch next = matcher.longestAt(at + 1);
  const bool leads_on = can(next, {Meaning::kSkip, Meaning::kDegree, Meaning::kQuantity}) &&
                        next.end < tokens.size();  // "looking", "completely"
  if (leads_on && !can(next, {Meaning::kIs})) next = matcher.longestAt(next.end);
  if (can(next, {Meaning::kToo, Meaning::kIs})) return true;
  if (!can(next, {Meaning::kState, Meaning::kFault, Meaning::kColour})) return false;
  return next.end >= tokens.size() || tokens[next.end].kind != TokenKind::kWord ||
         can(matcher.longestAt(next.end), {Meaning::kAnd, Meaning::kPurpose, Meaning::kReason});
}

// "the top's too bright" is "the top is too bright".
void openShortened(std::vector<Token>& tokens, const Lexicon& lexicon) {
  constexpr std::string_view kShort = "'s", kWhole = "is";
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (!tokens[i].text.ends_with(kShort) || !isShortened(tokens, i, PhraseMatcher(tokens, lexicon))) continue;
    Token is = tokens[i];
    is.text = kWhole;
    tokens[i].text.resize(tokens[i].text.size() - kShort.size());
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(++i), std::move(is));
  }
}

bool leadsToName(std::string_view word) {
  constexpr std::array<std::string_view, 11> kWords{"of", "in", "at", "from", "de", "du", "des", "d", "a", "au", "en"};
  return std::ranges::find(kWords, word) != kWords.end();
}

}  // namespace

std::vector<Item> readItems(std::vector<Token> tokens, const Lexicon& lexicon) {
  const unsigned languages = languagesSpoken(tokens, lexicon);
  mendSlips(tokens, lexicon, languages);
  openShortened(tokens, lexicon);
  // A text of strange words only is no misspelt instruction, and looking for what each might be takes its time.
  constexpr int kMostWithTwoSlips = 3, kMostMended = 16;
  int strange = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    if (token.kind != TokenKind::kWord || lexicon.knowsWord(token.text) || token.text.ends_with("'s")) continue;
    if (token.is_capital && i > 0 && leadsToName(tokens[i - 1].text)) continue;  // "la dune du Pilat"
    token.text = correctedSpelling(lexicon, token.text, languages,
                                   strange < kMostWithTwoSlips ? 2
                                   : strange < kMostMended     ? 1
                                                               : 0);
    ++strange;
  }
  return ItemReader(tokens, lexicon, languages).run();
}

}  // namespace atelier::instruct
