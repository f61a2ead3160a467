#include "instruct/inflection.h"

#include <array>
#include <string_view>

namespace atelier::instruct {

namespace {

// What a word ends in, and what the form that is listed ends in instead. In order: the first that is known is it.
struct Ending {
  std::string_view typed;
  std::string_view listed;
};

constexpr std::array kEndings{
    // Number and gender.
    Ending{"'s", ""}, Ending{"s", ""}, Ending{"x", ""}, Ending{"es", ""}, Ending{"e", ""}, Ending{"aux", "al"},
    Ending{"euses", "eux"}, Ending{"euse", "eux"}, Ending{"ves", "f"}, Ending{"ve", "f"}, Ending{"elles", "el"},
    Ending{"elle", "el"}, Ending{"ennes", "en"}, Ending{"enne", "en"}, Ending{"ee", "e"}, Ending{"ees", "e"},
    Ending{"ies", "y"},
    // English verbs and degrees.
    Ending{"ed", ""}, Ending{"ed", "e"}, Ending{"ied", "y"}, Ending{"ing", ""}, Ending{"ing", "e"}, Ending{"in", "ing"},
    Ending{"er", ""}, Ending{"er", "e"}, Ending{"ier", "y"}, Ending{"est", ""}, Ending{"est", "e"}, Ending{"iest", "y"},
    Ending{"ish", ""}, Ending{"ness", ""}, Ending{"iness", "y"}, Ending{"ly", ""}, Ending{"ily", "y"},
    // French verbs in -er and -ir.
    Ending{"ons", "e"}, Ending{"ez", "e"}, Ending{"ent", "e"}, Ending{"ant", "e"}, Ending{"ais", "e"},
    Ending{"ait", "e"}, Ending{"aient", "e"}, Ending{"ai", "e"}, Ending{"as", "e"}, Ending{"a", "e"},
    Ending{"erai", "e"}, Ending{"eras", "e"}, Ending{"era", "e"}, Ending{"erais", "e"}, Ending{"erait", "e"},
    Ending{"eraient", "e"}, Ending{"erons", "e"}, Ending{"erez", "e"}, Ending{"eriez", "e"}, Ending{"erions", "e"},
    Ending{"iez", "e"}, Ending{"ions", "e"}, Ending{"issons", "ir"}, Ending{"issez", "ir"}, Ending{"issent", "ir"},
    Ending{"isse", "ir"}, Ending{"isses", "ir"}, Ending{"issant", "ir"}, Ending{"issante", "ir"},
    Ending{"issait", "ir"}, Ending{"issais", "ir"}, Ending{"ira", "ir"}, Ending{"irait", "ir"}, Ending{"irais", "ir"},
    Ending{"irez", "ir"}, Ending{"irons", "ir"}, Ending{"iriez", "ir"}, Ending{"is", "ir"}, Ending{"it", "ir"},
    Ending{"ies", "ir"}, Ending{"ie", "ir"}, Ending{"r", ""}, Ending{"er", "e"}, Ending{"ement", ""},
    Ending{"ement", "e"},
};
constexpr std::size_t kShortestStem = 3;
constexpr std::size_t kShortestWord = 4;

// "blurring", "dimmest": the last consonant is doubled before the ending.
std::string undoubled(const std::string& stem) {
  const std::size_t size = stem.size();
  const bool is_doubled = size > kShortestStem && stem[size - 1] == stem[size - 2];
  return is_doubled ? stem.substr(0, size - 1) : std::string();
}

}  // namespace

std::optional<std::string> knownForm(const Lexicon& lexicon, const std::string& folded, unsigned languages) {
  const auto isIt = [&](const std::string& word) {
    return lexicon.isListed(word) && (lexicon.languagesOf(word) & languages) != 0;
  };
  if (folded.size() < kShortestWord) return std::nullopt;
  for (const Ending& ending : kEndings) {
    if (!folded.ends_with(ending.typed) || folded.size() < ending.typed.size() + kShortestStem) continue;
    const std::string stem = folded.substr(0, folded.size() - ending.typed.size());
    if (const std::string word = stem + std::string(ending.listed); isIt(word)) return word;
    if (const std::string word = undoubled(stem); !word.empty() && ending.listed.empty() && isIt(word)) return word;
  }
  return std::nullopt;
}

}  // namespace atelier::instruct
