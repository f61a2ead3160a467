// Text to tokens: words folded to a form in which spelling matters and writing does not.
//
// Folding drops case, accents, combining marks and invisible characters, spells œ as oe, and makes all apostrophes,
// minus signs and spaces alike. A token remembers its bytes in the original text.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "image/edit_plan.h"

namespace atelier::instruct {

enum class TokenKind {
  kWord,         // letters, or one symbol that stands alone: "%", "&", an emoji
  kNumber,       // "20", "-1", "0,7", "½"
  kColourCode,   // "#1b2a49", "#fff"; its number is 0xrrggbb
  kSoftBreak,    // , : [ ] and a dash between spaces
  kOpen,         // ( and ), which part clauses too, unless they hold an operator's settings
  kClose,
  kStrongBreak,  // . ; ! ? and the end of a line
};

inline constexpr double kSmallestSize = 100;  // in pixels, that somebody asks for: "16x9" is a shape

struct Token {
  TokenKind kind = TokenKind::kWord;
  std::string text;  // folded; "?" of a break that asks, "-" or "/" of such a break; of a whole number without a sign
                     // its digits, so that phrases can hold them ("70s")
  image::TextSpan span;
  double number = 0;
  bool has_sign = false;   // a number written with + or -
  bool is_ratio = false;   // "16:9", "4/5", "16x9"
  double across = 0;       // of a ratio of two sizes in pixels, "1920x1080": the first; otherwise 0
  bool is_capital = false;  // a word with a capital letter at its beginning, and there alone
  bool is_whole = false;   // of a number: written without a fraction
};

// Any bytes; those that are not UTF-8 become words of their own, which nothing knows.
// elisions: folded beginnings that an apostrophe cuts off as a word of its own ("l" in "l'image").
std::vector<Token> tokenise(std::string_view text, std::span<const std::string> elisions);

}  // namespace atelier::instruct
