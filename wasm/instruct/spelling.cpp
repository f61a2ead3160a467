#include "instruct/spelling.h"

#include <algorithm>
#include <array>
#include <optional>

#include "instruct/inflection.h"

namespace atelier::instruct {

namespace {

constexpr std::size_t kShortestMended = 5;
constexpr std::size_t kShortestSwapped = 4;
constexpr std::size_t kShortestWithTwoSlips = 9;

bool isVowel(char letter) { return std::string_view("aeiouy").contains(letter); }

// Rows of QWERTY and AZERTY: a finger lands on the key beside the one that was meant.
bool areNeighbours(char a, char b) {
  constexpr std::array<std::string_view, 6> kRows{"qwertyuiop", "asdfghjkl",  "zxcvbnm",
                                                  "azertyuiop", "qsdfghjklm", "wxcvbn"};
  return std::ranges::any_of(kRows, [&](std::string_view row) {
    const std::size_t place = row.find(a);
    if (place == std::string_view::npos) return false;
    return (place > 0 && row[place - 1] == b) || (place + 1 < row.size() && row[place + 1] == b);
  });
}

bool soundAlike(char a, char b) {
  constexpr std::array<std::string_view, 9> kPairs{"ck", "cs", "sz", "fv", "mn", "gj", "td", "bp", "qk"};
  return std::ranges::any_of(kPairs, [&](std::string_view pair) {
    return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
  });
}

bool isLikelySlip(char typed, char meant) {
  return (isVowel(typed) && isVowel(meant)) || areNeighbours(typed, meant) || soundAlike(typed, meant);
}

// Whether `slips` slips turn one into the other, each found where the two first differ.
bool areWithin(int slips, std::string_view typed, std::string_view word, bool has_wrong_letters = true) {
  const auto [a, b] = std::ranges::mismatch(typed, word);
  const std::string_view left(a, typed.end());
  const std::string_view right(b, word.end());
  if (left.empty() && right.empty()) return true;
  if (slips == 0) return false;
  const bool is_swapped = left.size() > 1 && right.size() > 1 && left[0] == right[1] && left[1] == right[0];
  if (is_swapped && areWithin(slips - 1, left.substr(2), right.substr(2), has_wrong_letters)) return true;
  if (!left.empty() && areWithin(slips - 1, left.substr(1), right, has_wrong_letters)) return true;
  if (!right.empty() && areWithin(slips - 1, left, right.substr(1), has_wrong_letters)) return true;
  return has_wrong_letters && !left.empty() && !right.empty() && isLikelySlip(left[0], right[0]) &&
         areWithin(slips - 1, left.substr(1), right.substr(1));
}

// "moer", "blru": fingers that were too quick for each other, with the first letter in place.
std::optional<std::string> unswapped(const Lexicon& lexicon, std::string typed, unsigned languages) {
  for (std::size_t i = 1; i + 1 < typed.size(); ++i) {
    std::swap(typed[i], typed[i + 1]);
    if ((lexicon.languagesOf(typed) & languages) != 0) return typed;
    std::swap(typed[i], typed[i + 1]);
  }
  return std::nullopt;
}

std::optional<std::string> nearest(const Lexicon& lexicon, const std::string& typed, unsigned languages, int slips) {
  // Among several, one whose letters are swapped, missing or doubled: "shadws" is "shadows" before it is "shades".
  for (const bool has_wrong_letters : {false, true}) {
    for (const int difference : {0, 1, -1, 2, -2}) {
      if (std::abs(difference) > slips) continue;
      const auto candidates = lexicon.spellings.find({typed[0], typed.size() + static_cast<std::size_t>(difference)});
      if (candidates == lexicon.spellings.end()) continue;
      for (const std::string& word : candidates->second) {
        if (areWithin(slips, typed, word, has_wrong_letters) && (lexicon.languagesOf(word) & languages) != 0)
          return word;
      }
    }
  }
  return std::nullopt;
}

// "sooo", "trooop": a letter three times over is there once, or twice.
std::optional<std::string> shortened(const Lexicon& lexicon, const std::string& typed) {
  for (const std::size_t most : {std::size_t{1}, std::size_t{2}}) {
    std::string text;
    bool is_stretched = false;
    for (std::size_t i = 0; i < typed.size();) {
      std::size_t end = i;
      while (end < typed.size() && typed[end] == typed[i]) ++end;
      const bool is_long = end - i > 2 || (end - i == 2 && end == typed.size());  // "plzz"
      is_stretched = is_stretched || is_long;
      text.append(is_long ? most : end - i, typed[i]);
      i = end;
    }
    if (is_stretched && lexicon.knowsWord(text)) return text;
  }
  return std::nullopt;
}

// "lhorizon", "dambiance": the apostrophe is missing, and what it cuts off means nothing.
std::optional<std::string> afterElision(const Lexicon& lexicon, const std::string& typed, unsigned languages) {
  constexpr std::size_t kShortestRest = 4;
  for (const std::string& elision : lexicon.elisions) {
    if (!typed.starts_with(elision) || typed.size() < elision.size() + kShortestRest) continue;
    const std::string rest = typed.substr(elision.size());
    const bool is_elided = isVowel(rest[0]) || rest[0] == 'h';
    if (is_elided && (lexicon.languagesOf(rest) & languages & lexicon.eliding_languages) != 0) return rest;
  }
  return std::nullopt;
}

// "orizon": nobody hears it.
std::optional<std::string> withSilentLetter(const Lexicon& lexicon, const std::string& typed, unsigned languages) {
  const std::string whole = 'h' + typed;
  if (!isVowel(typed[0]) || (lexicon.languagesOf(whole) & languages) == 0) return std::nullopt;
  return whole;
}

}  // namespace

bool isOneSlipAway(std::string_view typed, std::string_view word) { return areWithin(1, typed, word); }

std::string correctedSpelling(const Lexicon& lexicon, const std::string& folded, unsigned languages, int most_slips) {
  if (lexicon.knowsWord(folded) || folded.empty()) return folded;
  if (auto word = shortened(lexicon, folded)) return *word;
  if (auto word = knownForm(lexicon, folded, languages)) return *word;
  if (auto word = afterElision(lexicon, folded, languages)) return *word;
  if (auto word = withSilentLetter(lexicon, folded, languages)) return *word;
  if (folded.size() < kShortestSwapped || most_slips < 1) return folded;
  if (folded.size() < kShortestMended) return unswapped(lexicon, folded, languages).value_or(folded);
  if (auto word = nearest(lexicon, folded, languages, 1)) return *word;
  if (folded.size() < kShortestWithTwoSlips || most_slips < 2) return folded;
  return nearest(lexicon, folded, languages, 2).value_or(folded);
}

}  // namespace atelier::instruct
