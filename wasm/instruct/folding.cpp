#include "instruct/folding.h"

#include <array>
#include <cstdint>

namespace atelier::instruct {

namespace {

// U+00C0 … U+017F (Latin-1 letters and Latin Extended-A) by their base letters; '?' is spelt out in appendFolded.
constexpr std::string_view kLatin =
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"  // U+00C0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"  // U+0100
    "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // U+0140
static_assert(kLatin.size() == 0x180 - 0xC0);

void appendUtf8(char32_t code, std::string& text) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0 | (code >> 6));
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    text += static_cast<char>(0xE0 | (code >> 12));
    text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | (code >> 18));
    text += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
    text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  }
}

bool isCombiningMark(char32_t code) { return code >= 0x300 && code <= 0x36F; }

bool isInvisible(char32_t code) {
  return code == 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF || (code >= 0xFE00 && code <= 0xFE0F);
}

CharacterClass classOfAscii(char32_t code) {
  if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')) return CharacterClass::kLetter;
  if (code >= '0' && code <= '9') return CharacterClass::kDigit;
  switch (code) {
    case '\n': case '\r': return CharacterClass::kLineEnd;
    case '\'': case '`': return CharacterClass::kApostrophe;
    case '-': return CharacterClass::kDash;
    case ',': case ':': case '(': case ')': case '[': case ']': return CharacterClass::kSoft;
    case '.': case ';': case '!': case '?': return CharacterClass::kStrong;
    case '%': case '&': case '+': case '#': return CharacterClass::kSymbol;
    default: return CharacterClass::kSpace;  // quotes, bullets, slashes, control characters: they only part words
  }
}

bool isSpace(char32_t code) {
  return code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
         code == 0x3000 || code == 0xAB || code == 0xBB || (code >= 0x201C && code <= 0x201F) || code == 0x2022 ||
         code == 0xB7;
}

}  // namespace

Character characterAt(std::string_view text, std::size_t position) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(position);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || position + length > text.size()) return {kNotUtf8, 1};
  char32_t code = lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(position + i) & 0xC0) != 0x80) return {kNotUtf8, 1};
    code = code << 6 | (byte(position + i) & 0x3F);
  }
  constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < kSmallest[length] || is_surrogate || code > 0x10FFFF) return {kNotUtf8, 1};
  return {code, length};
}

CharacterClass classOf(char32_t code) {
  if (code < 0x80) return classOfAscii(code);
  if (isCombiningMark(code) || isInvisible(code)) return CharacterClass::kIgnored;
  if (isSpace(code)) return CharacterClass::kSpace;
  if (code == 0x85 || code == 0x2028 || code == 0x2029) return CharacterClass::kLineEnd;
  if (code == 0x2018 || code == 0x2019 || code == 0x2BC || code == 0x2032 || code == 0xB4) {
    return CharacterClass::kApostrophe;
  }
  if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212) return CharacterClass::kDash;
  if (code == 0x3001 || code == 0xFF0C || code == 0xFF1A) return CharacterClass::kSoft;
  if (code == 0x2026 || code == 0x3002 || code == 0xFF01 || code == 0xFF1F || code == 0xA1 || code == 0xBF) {
    return CharacterClass::kStrong;
  }
  const bool is_latin_sign = code < 0xC0 || code == 0xD7 || code == 0xF7;
  const bool is_sign = (code >= 0x2020 && code <= 0x2BFF) || code >= 0x1F000 || code == kNotUtf8;
  return is_latin_sign || is_sign ? CharacterClass::kSymbol : CharacterClass::kLetter;
}

void appendFolded(char32_t code, std::string& folded) {
  if (code >= 'A' && code <= 'Z') {
    folded += static_cast<char>(code - 'A' + 'a');
  } else if (code >= 0xC0 && code <= 0x17F && kLatin[code - 0xC0] != '?') {
    folded += kLatin[code - 0xC0];
  } else if (code == 0xC6 || code == 0xE6) {
    folded += "ae";
  } else if (code == 0x152 || code == 0x153) {
    folded += "oe";
  } else if (code == 0xDF) {
    folded += "ss";
  } else if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) {
    appendUtf8(code + 0x20, folded);  // Greek and Cyrillic capitals
  } else if (code >= 0x400 && code <= 0x40F) {
    appendUtf8(code + 0x50, folded);
  } else if (!isCombiningMark(code) && !isInvisible(code)) {
    appendUtf8(code, folded);
  }
}

}  // namespace atelier::instruct
