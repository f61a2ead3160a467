// A person's instruction as the fixed-length row of tokens that the text encoder reads.
#pragma once

#include "base/result.h"
#include "kontext/tokenizer.h"

namespace atelier::kontext {

struct PromptTokens {
  std::vector<TokenId> ids;    // [text_length], padded on the right
  std::size_t real_count = 0;  // the attention mask is 1 for this many and 0 for the rest
};

// The instruction, verbatim, as one user turn of the Qwen3 chat with thinking switched off.
std::string renderPrompt(std::string_view instruction);

// Renders, encodes, cuts what is beyond `text_length` tokens (the end, the template's own included) and pads with
// <|endoftext|>. A package says its length: 512 for klein. kUnsupported where the vocabulary lacks the padding token.
base::Result<PromptTokens> encodePrompt(const Tokenizer& tokenizer, std::string_view instruction,
                                        std::size_t text_length);

}  // namespace atelier::kontext
