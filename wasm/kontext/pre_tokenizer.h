// Cuts plain text into the pieces inside which byte pairs may merge: words, digits, punctuation, blanks.
#pragma once

#include <string_view>

namespace atelier::kontext {

// The rule, as tokenizer.json spells it (Qwen2/Qwen3).
inline constexpr std::string_view kPieceRegex =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

// How many code points the first piece of `text` has: what kPieceRegex matches at its beginning.
// 0 only for empty text. `text` must not go past the next added token: the rule looks one piece ahead.
std::size_t firstPieceLength(std::u32string_view text);

}  // namespace atelier::kontext
