#include "instruct/lexicon.h"

#include <algorithm>
#include <array>

#include "instruct/decimal.h"
#include "instruct/lex_lines.h"
#include "instruct/lexicon_files.h"
#include "instruct/tokens.h"

namespace atelier::instruct {

namespace {

// What the argument of a line is.
enum class Argument { kNone, kEffect, kAspect, kTag, kColour, kParameter, kUnit, kRegion, kNumber, kNumberAndUnit };

struct LineKind {
  std::string_view name;
  Meaning meaning;
  Argument argument = Argument::kNone;
};

constexpr std::array kLineKinds{
    LineKind{"article", Meaning::kArticle},
    LineKind{"definite", Meaning::kDefinite},
    LineKind{"skip", Meaning::kSkip},
    LineKind{"known", Meaning::kKnown},
    LineKind{"effect", Meaning::kEffect, Argument::kEffect},
    LineKind{"state", Meaning::kState, Argument::kEffect},
    LineKind{"fault", Meaning::kFault, Argument::kEffect},
    LineKind{"quality", Meaning::kQuality, Argument::kEffect},
    LineKind{"aspect", Meaning::kAspect, Argument::kAspect},
    LineKind{"tag", Meaning::kTag, Argument::kTag},
    LineKind{"colour", Meaning::kColour, Argument::kColour},
    LineKind{"parameter", Meaning::kParameter, Argument::kParameter},
    LineKind{"unit", Meaning::kUnit, Argument::kUnit},
    LineKind{"quantity", Meaning::kQuantity, Argument::kNumberAndUnit},
    LineKind{"number", Meaning::kNumber, Argument::kNumber},
    LineKind{"degree", Meaning::kDegree, Argument::kNumber},
    LineKind{"limit", Meaning::kLimit},
    LineKind{"parts", Meaning::kParts, Argument::kNumber},
    LineKind{"increase", Meaning::kIncrease},
    LineKind{"decrease", Meaning::kDecrease},
    LineKind{"too", Meaning::kToo},
    LineKind{"enough", Meaning::kEnough},
    LineKind{"add", Meaning::kAdd},
    LineKind{"remove", Meaning::kRemove},
    LineKind{"generate", Meaning::kGenerate},
    LineKind{"object", Meaning::kObject},
    LineKind{"negate", Meaning::kNegate},
    LineKind{"negate-prefix", Meaning::kNegatePrefix},
    LineKind{"without", Meaning::kWithout},
    LineKind{"keep", Meaning::kKeep},
    LineKind{"touch", Meaning::kTouch},
    LineKind{"stay", Meaning::kStay},
    LineKind{"is", Meaning::kIs},
    LineKind{"seem", Meaning::kSeem},
    LineKind{"make", Meaning::kMake},
    LineKind{"opens", Meaning::kOpens},
    LineKind{"except", Meaning::kExcept},
    LineKind{"inside", Meaning::kInside},
    LineKind{"region", Meaning::kRegion, Argument::kRegion},
    LineKind{"and", Meaning::kAnd},
    LineKind{"with", Meaning::kWith},
    LineKind{"then", Meaning::kThen},
    LineKind{"first", Meaning::kFirst},
    LineKind{"only", Meaning::kOnly},
    LineKind{"actually", Meaning::kActually},
    LineKind{"also", Meaning::kAlso},
    LineKind{"before", Meaning::kBefore},
    LineKind{"to", Meaning::kTo},
    LineKind{"question", Meaning::kQuestion},
    LineKind{"undo", Meaning::kUndo},
    LineKind{"again", Meaning::kAgain},
    LineKind{"ordinal", Meaning::kOrdinal, Argument::kNumber},
    LineKind{"reverse", Meaning::kReverse},
    LineKind{"instead", Meaning::kInstead},
    LineKind{"picture", Meaning::kPicture},
    LineKind{"narrate", Meaning::kNarrate},
    LineKind{"reason", Meaning::kReason},
    LineKind{"purpose", Meaning::kPurpose},
    LineKind{"opinion", Meaning::kOpinion},
    LineKind{"subject", Meaning::kSubject},
    LineKind{"tells", Meaning::kTells},
    LineKind{"person", Meaning::kPerson},
    LineKind{"skin", Meaning::kSkin},
    LineKind{"rest", Meaning::kRest},
    LineKind{"particle", Meaning::kParticle},
    LineKind{"backdrop", Meaning::kBackdrop},
    LineKind{"sky", Meaning::kSky},
    LineKind{"wished", Meaning::kWished},
    LineKind{"asfor", Meaning::kAsFor},
};

int indexOrAdd(std::vector<std::string>& names, const std::string& name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) names.push_back(name);
  return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

std::optional<int> unitIndex(std::string_view name) {
  const std::optional<Unit> unit = unitFromName(name);
  return unit ? std::optional(static_cast<int>(*unit)) : std::nullopt;
}

// What `line` says its phrases mean; nothing where its argument is none of those that exist.
std::optional<Sense> senseOf(Lexicon& lexicon, const LexLine& line, const LineKind& kind) {
  Sense sense{.meaning = kind.meaning};
  const std::string argument = line.arguments.empty() ? std::string() : line.arguments[0];
  const auto takeIndex = [&](std::optional<int> index) {
    if (index) sense.index = *index;
    return index.has_value();
  };
  const auto takeNumber = [&] {
    const auto number = parseDecimal(argument);
    sense.number = number.value_or(0);
    return number.has_value();
  };
  const auto takeRegion = [&] {
    const auto region = image::regionFromName(argument);
    return takeIndex(region ? std::optional(static_cast<int>(*region)) : std::nullopt);
  };
  bool is_valid = !argument.empty() || kind.argument == Argument::kNone;
  switch (kind.argument) {
    case Argument::kNone: is_valid = argument.empty(); break;
    case Argument::kEffect: is_valid = is_valid && takeIndex(lexicon.table.effect(argument)); break;
    case Argument::kAspect: is_valid = is_valid && takeIndex(lexicon.table.aspect(argument)); break;
    case Argument::kColour: is_valid = is_valid && takeIndex(lexicon.table.colour(argument)); break;
    case Argument::kTag:
      is_valid = is_valid && takeIndex(indexOrAdd(lexicon.tags, argument));
      break;
    case Argument::kParameter: is_valid = is_valid && takeIndex(indexOrAdd(lexicon.parameters, argument)); break;
    case Argument::kUnit: is_valid = is_valid && takeIndex(unitIndex(argument)); break;
    case Argument::kRegion: is_valid = is_valid && takeRegion(); break;
    case Argument::kNumber: is_valid = is_valid && takeNumber(); break;
    case Argument::kNumberAndUnit:
      is_valid = line.arguments.size() == 2 && takeNumber() && takeIndex(unitIndex(line.arguments[1]));
      break;
  }
  if (!is_valid) return std::nullopt;
  return sense;
}

base::Result<void> addPhrase(Lexicon& lexicon, const LexLine& line, const std::string& phrase, const Sense& sense) {
  int node = 0;
  for (const Token& token : tokenise(phrase, lexicon.elisions)) {
    if (token.text.empty()) return lexError(line, "only words can be in a phrase: " + phrase);
    const int fresh = static_cast<int>(lexicon.nodes.size());
    const auto [child, is_new] = lexicon.nodes[static_cast<std::size_t>(node)].next.try_emplace(token.text, fresh);
    node = child->second;
    if (is_new) lexicon.nodes.emplace_back();
    lexicon.words[token.text] |= 1u << lexicon.spoken.size();
  }
  if (node == 0) return lexError(line, "an empty phrase");
  auto& senses = lexicon.nodes[static_cast<std::size_t>(node)].senses;
  const auto same = std::ranges::find_if(senses, [&](const Sense& other) {
    return other.meaning == sense.meaning && other.index == sense.index && other.number == sense.number;
  });
  const auto place = same == senses.end() ? senses.insert(same, sense) : same;
  place->languages |= 1u << lexicon.spoken.size();
  return {};
}

base::Result<void> addLine(Lexicon& lexicon, SpokenNames& spoken, const LexLine& line) {
  if (line.kind == "say") {
    if (line.arguments.size() != 1 || line.rest.empty()) return lexError(line, "expected `say <key>: <words>`");
    spoken.by_key[line.arguments[0]] = line.rest;
    return {};
  }
  const auto phrases = splitTrimmed(line.rest, '|');
  if (phrases.empty()) return lexError(line, "no phrase");
  if (line.kind == "elision") {
    lexicon.eliding_languages |= 1u << lexicon.spoken.size();
    lexicon.elisions.insert(lexicon.elisions.end(), phrases.begin(), phrases.end());
    return {};
  }
  if (line.kind == "slip") {
    if (line.arguments.size() != 1) return lexError(line, "expected `slip <word>: <typed>`");
    for (const std::string_view typed : phrases)
      lexicon.slips[std::string(typed)] = {line.arguments[0], 1u << lexicon.spoken.size()};
    return {};
  }
  const auto kind = std::ranges::find(kLineKinds, line.kind, &LineKind::name);
  if (kind == kLineKinds.end()) return lexError(line, "no such kind of line: " + line.kind);
  const auto sense = senseOf(lexicon, line, *kind);
  if (!sense) return lexError(line, "wrong argument for " + line.kind);
  for (const std::string_view pattern : phrases) {
    for (const std::string& phrase : expandBraces(pattern)) {
      auto added = addPhrase(lexicon, line, phrase, *sense);
      if (!added) return added;
    }
  }
  return {};
}

// A word that only keeps others from being taken for misspellings gives way to any language in which it does something.
void dropIdleSenses(Lexicon& lexicon) {
  for (PhraseNode& node : lexicon.nodes) {
    if (node.senses.size() > 1)
      std::erase_if(node.senses, [](const Sense& sense) { return sense.meaning == Meaning::kKnown; });
  }
}

void listSpellings(Lexicon& lexicon) {
  lexicon.spellings.clear();
  for (const auto& [word, _] : lexicon.words) {
    const bool is_plain = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    if (is_plain && word.size() >= 4) lexicon.spellings[{word[0], word.size()}].push_back(word);
  }
}

struct BuiltIn {
  Lexicon lexicon;
  std::string error;
};

BuiltIn readBuiltIn() {
  BuiltIn result;
  const auto effects = std::ranges::find(kLexiconFiles, "effects.lex", &LexiconFile::name);
  auto table = parseEffects(effects == std::end(kLexiconFiles) ? std::string_view() : effects->text);
  if (!table) {
    result.error = "effects.lex: " + table.error().detail;
    return result;
  }
  result.lexicon.table = std::move(*table);
  for (const LexiconFile& file : kLexiconFiles) {
    if (file.name == effects->name) continue;
    if (auto added = addLanguage(result.lexicon, file.text); !added) {
      result.error += std::string(file.name) + ": " + added.error().detail + "\n";
    }
  }
  return result;
}

const BuiltIn& builtIn() {
  static const BuiltIn kBuiltIn = readBuiltIn();
  return kBuiltIn;
}

}  // namespace

unsigned Lexicon::languagesOf(std::string_view folded) const {
  const auto word = words.find(folded);
  return word == words.end() ? 0 : word->second;
}

bool Lexicon::isListed(std::string_view folded) const {
  const auto node = nodes[0].next.find(folded);
  return node != nodes[0].next.end() && !nodes[static_cast<std::size_t>(node->second)].senses.empty();
}

int Lexicon::parameter(std::string_view name) const {
  const auto found = std::ranges::find(parameters, name);
  return found == parameters.end() ? -1 : static_cast<int>(found - parameters.begin());
}

std::string_view Lexicon::spokenName(std::string_view language, std::string_view key) const {
  const auto names = std::ranges::find(spoken, language, &SpokenNames::language);
  if (names == spoken.end()) return {};
  const auto name = names->by_key.find(key);
  return name == names->by_key.end() ? std::string_view() : std::string_view(name->second);
}

base::Result<void> addLanguage(Lexicon& lexicon, std::string_view text) {
  ATELIER_TRY(lines, readLexLines(text));
  if (lines.empty() || lines[0].kind != "language" || lines[0].rest.empty()) {
    return lexError(LexLine{.number = 1}, "the first line must be `language: <code>`");
  }
  SpokenNames spoken{.language = lines[0].rest};
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (auto added = addLine(lexicon, spoken, lines[i]); !added) return added;
  }
  lexicon.spoken.push_back(std::move(spoken));
  dropIdleSenses(lexicon);
  listSpellings(lexicon);
  return {};
}

const Lexicon& builtInLexicon() { return builtIn().lexicon; }

std::string builtInLexiconError() { return builtIn().error; }

}  // namespace atelier::instruct
