#include "instruct/phrase_matcher.h"

#include <algorithm>

namespace atelier::instruct {

// Where a search has come to.
struct PhraseMatcher::Path {
  int node = 0;
  std::size_t begin = 0;
  std::size_t position = 0;
  int words = 0;
  int passed = 0;                       // articles, since the last word of the phrase
  const PhraseMatch* aside = nullptr;   // at most one
};

bool PhraseMatcher::can(int node, Meaning meaning) const {
  return std::ranges::any_of(nodeAt(node).senses, [&](const Sense& sense) { return sense.meaning == meaning; });
}

bool PhraseMatcher::means(const std::string& word, Meaning meaning) const {
  const auto child = m_lexicon.nodes[0].next.find(word);
  return child != m_lexicon.nodes[0].next.end() && can(child->second, meaning);
}

bool PhraseMatcher::isArticle(const std::string& word) const { return means(word, Meaning::kArticle); }

bool PhraseMatcher::isPlacing(const std::string& word) const { return means(word, Meaning::kInside); }

PhraseMatch PhraseMatcher::longestAt(std::size_t begin) const {
  PhraseMatch best;
  search({.begin = begin, .position = begin}, best);
  return best;
}

// "the exposure is a bit hot", "blacks slightly faded"; too much of something is no wish for it.
bool PhraseMatcher::mayHold(int node, const PhraseMatch& aside) const {
  return can(node, Meaning::kFault) || (can(node, Meaning::kEffect) && !can(aside.node, Meaning::kToo));
}

// Articles between the words of a phrase are passed over: "tourne la photo" finds "tourne photo".
void PhraseMatcher::search(const Path& path, PhraseMatch& best) const {
  const bool ends_here = path.node != 0 && !nodeAt(path.node).senses.empty() && path.words > best.words;
  if (ends_here && (path.aside == nullptr || mayHold(path.node, *path.aside))) {
    best = {path.node, path.begin, path.position, path.words, {}};
    if (path.aside != nullptr) best.asides = {*path.aside};
  }
  if (path.position >= m_tokens.size() || m_tokens[path.position].text.empty()) return;
  const std::string& word = m_tokens[path.position].text;
  const auto child = nodeAt(path.node).next.find(word);
  if (child != nodeAt(path.node).next.end()) {
    search({child->second, path.begin, path.position + 1, path.words + 1, 0, path.aside}, best);
  }
  constexpr int kMostPassed = 2;
  if (path.node == 0 || path.passed >= kMostPassed) return;
  if (isArticle(word))
    search({path.node, path.begin, path.position + 1, path.words, path.passed + 1, path.aside}, best);
  if (path.aside == nullptr && !nodeAt(path.node).next.empty()) passDegree(path, best);
}

// How much there is of what a phrase names stands between its words.
void PhraseMatcher::passDegree(const Path& path, PhraseMatch& best) const {
  constexpr std::size_t kMostWords = 3;
  PhraseMatch aside{.begin = path.position};
  for (std::size_t at = path.position; at < m_tokens.size() && at < path.position + kMostWords; ++at) {
    const auto child = nodeAt(aside.node).next.find(m_tokens[at].text);
    if (m_tokens[at].text.empty() || child == nodeAt(aside.node).next.end()) return;
    aside = {child->second, path.position, at + 1, aside.words + 1, {}};
    const bool is_degree = can(aside.node, Meaning::kDegree) || can(aside.node, Meaning::kToo);
    if (is_degree) search({path.node, path.begin, at + 1, path.words, 0, &aside}, best);
  }
}

}  // namespace atelier::instruct
