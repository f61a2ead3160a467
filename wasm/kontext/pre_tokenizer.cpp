#include "kontext/pre_tokenizer.h"

#include <algorithm>

#include "kontext/unicode_text.h"

namespace atelier::kontext {

namespace {

bool isNewline(char32_t c) { return c == U'\r' || c == U'\n'; }
bool isOther(char32_t c) { return !isWhiteSpace(c) && !isLetter(c) && !isNumber(c); }

template <typename Predicate>
std::size_t runLength(std::u32string_view text, Predicate belongs) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, belongs) - text.begin());
}

// Simple case folding, as far as the contractions can tell: U+017F is an "s" too.
char32_t folded(char32_t c) {
  if (c == 0x17F) return U's';
  return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
}

// (?i:'s|'t|'re|'ve|'m|'ll|'d)
std::size_t contraction(std::u32string_view text) {
  if (text.size() < 2 || text[0] != U'\'') return 0;
  const char32_t first = folded(text[1]);
  if (first == U's' || first == U't' || first == U'm' || first == U'd') return 2;
  if (text.size() < 3) return 0;
  const char32_t second = folded(text[2]);
  const bool matches = ((first == U'r' || first == U'v') && second == U'e') || (first == U'l' && second == U'l');
  return matches ? 3 : 0;
}

// [^\r\n\p{L}\p{N}]?\p{L}+
std::size_t word(std::u32string_view text) {
  const bool has_prefix = !isNewline(text[0]) && !isLetter(text[0]) && !isNumber(text[0]);
  const std::size_t letters = runLength(text.substr(has_prefix), isLetter);
  return letters == 0 ? 0 : has_prefix + letters;
}

//  ?[^\s\p{L}\p{N}]+[\r\n]*
std::size_t punctuation(std::u32string_view text) {
  const bool has_space = text[0] == U' ';
  const std::size_t others = runLength(text.substr(has_space), isOther);
  if (others == 0) return 0;
  return has_space + others + runLength(text.substr(has_space + others), isNewline);
}

// \s*[\r\n]+|\s+(?!\S)|\s+
std::size_t blanks(std::u32string_view text) {
  const std::size_t run = runLength(text, isWhiteSpace);
  const std::size_t last_newline = text.substr(0, run).find_last_of(U"\r\n");
  if (last_newline != std::u32string_view::npos) return last_newline + 1;
  // The last blank of a run belongs to the word after it.
  return run == text.size() || run == 1 ? run : run - 1;
}

}  // namespace

std::size_t firstPieceLength(std::u32string_view text) {
  if (text.empty()) return 0;
  if (const std::size_t length = contraction(text)) return length;
  if (const std::size_t length = word(text)) return length;
  if (isNumber(text[0])) return 1;
  if (const std::size_t length = punctuation(text)) return length;
  return blanks(text);
}

}  // namespace atelier::kontext
