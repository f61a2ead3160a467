// Text as code points: UTF-8 in and out, and the character classes that the tokenizer's rules speak of.
#pragma once

#include <string>
#include <string_view>

namespace atelier::kontext {

// Any bytes are accepted: each maximal ill-formed part becomes U+FFFD (Unicode 15.1, section 3.9, table 3-11).
std::u32string decodeUtf8(std::string_view bytes);

void appendUtf8(std::string& bytes, char32_t code_point);

bool isLetter(char32_t code_point);      // general category L*
bool isNumber(char32_t code_point);      // general category N*
bool isWhiteSpace(char32_t code_point);  // the property White_Space, which unlike ECMAScript's \s leaves U+FEFF out

}  // namespace atelier::kontext
