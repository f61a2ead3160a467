// One character at a time: UTF-8 to code points, code points to the folded spelling.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace atelier::instruct {

inline constexpr char32_t kNotUtf8 = 0xFFFD;

struct Character {
  char32_t code = 0;
  std::size_t length = 1;  // in bytes, at least 1
};

// The character at `position`, which must be inside the text. A byte that is not UTF-8 is kNotUtf8, one byte long.
Character characterAt(std::string_view text, std::size_t position);

enum class CharacterClass { kLetter, kDigit, kSpace, kLineEnd, kApostrophe, kDash, kSoft, kStrong, kIgnored, kSymbol };

CharacterClass classOf(char32_t code);

// Appends the lower-case, accentless spelling: "É" → "e", "œ" → "oe", "Я" → "я". Combining marks append nothing.
void appendFolded(char32_t code, std::string& folded);

}  // namespace atelier::instruct
