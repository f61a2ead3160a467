#include "instruct/spelling.h"

#include <algorithm>

namespace atelier::instruct {

bool isOneSlipAway(std::string_view typed, std::string_view word) {
  const auto [a, b] = std::ranges::mismatch(typed, word);
  const std::string_view rest(a, typed.end());
  const std::string_view word_rest(b, word.end());
  if (rest.size() == word_rest.size()) {
    if (rest.empty() || rest.substr(1) == word_rest.substr(1)) return true;
    return rest.size() >= 2 && rest[0] == word_rest[1] && rest[1] == word_rest[0] && rest.substr(2) == word_rest.substr(2);
  }
  if (rest.size() == word_rest.size() + 1) return rest.substr(1) == word_rest;
  return rest.size() + 1 == word_rest.size() && rest == word_rest.substr(1);
}

std::string correctedSpelling(const Lexicon& lexicon, const std::string& folded) {
  if (folded.size() < 5 || lexicon.knowsWord(folded)) return folded;
  // Among several, a word of the same length: a wrong or swapped letter is the likeliest slip.
  for (const std::size_t length : {folded.size(), folded.size() + 1, folded.size() - 1}) {
    const auto candidates = lexicon.spellings.find({folded[0], length});
    if (candidates == lexicon.spellings.end()) continue;
    for (const std::string& word : candidates->second) {
      if (isOneSlipAway(folded, word)) return word;
    }
  }
  return folded;
}

}  // namespace atelier::instruct
