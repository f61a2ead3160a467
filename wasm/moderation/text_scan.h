// Reading a text's code points, and which of them have no place in an instruction.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace atelier::moderation {

// The code point at `at`, which moves past it. None for invalid UTF-8 (RFC 3629: overlong forms, surrogates,
// values beyond U+10FFFF, truncation).
std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& at);

// C0 and C1 controls but tab and line ends, bidirectional embeddings, overrides and isolates (Unicode UAX #9),
// line and paragraph separators, tag characters and noncharacters: a person cannot see what they do to the text.
// Joiners and direction marks stay: emoji and Arabic or Hebrew words need them.
bool isHiddenOrControl(char32_t code_point);

}  // namespace atelier::moderation
