// Phrase matcher: the longest phrase of the lexicon that starts at a token.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "instruct/lexicon.h"
#include "instruct/tokens.h"

namespace atelier::instruct {

struct PhraseMatch {
  int node = 0;           // in Lexicon::nodes; 0 where nothing matches
  std::size_t begin = 0;
  std::size_t end = 0;    // one past the last token
  int words = 0;          // of the phrase, not counting articles passed over
  std::vector<PhraseMatch> asides;  // phrases that stand inside this one, and say how much of it there is
};

class PhraseMatcher {
 public:
  PhraseMatcher(std::span<const Token> tokens, const Lexicon& lexicon) : m_tokens(tokens), m_lexicon(lexicon) {}

  bool isArticle(const std::string& word) const;
  bool isPlacing(const std::string& word) const;  // "in"
  PhraseMatch longestAt(std::size_t begin) const;
  bool can(int node, Meaning meaning) const;

 private:
  struct Path;

  const PhraseNode& nodeAt(int node) const { return m_lexicon.nodes[static_cast<std::size_t>(node)]; }
  bool means(const std::string& word, Meaning meaning) const;
  bool mayHold(int node, const PhraseMatch& aside) const;
  void search(const Path& path, PhraseMatch& best) const;
  void passDegree(const Path& path, PhraseMatch& best) const;

  std::span<const Token> m_tokens;
  const Lexicon& m_lexicon;
};

}  // namespace atelier::instruct
