#include "kontext/prompt_template.h"

#include <algorithm>

namespace atelier::kontext {

std::string renderPrompt(std::string_view instruction) {
  std::string text = "<|im_start|>user\n";
  text += instruction;
  text += "<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n";
  return text;
}

base::Result<PromptTokens> encodePrompt(const Tokenizer& tokenizer, std::string_view instruction,
                                        std::size_t text_length) {
  const auto padding = tokenizer.addedTokenId("<|endoftext|>");
  if (!padding) return base::fail(base::ErrorCode::kUnsupported, "kontext.prompt", "no token <|endoftext|>");
  PromptTokens prompt;
  prompt.ids = tokenizer.encode(renderPrompt(instruction));
  prompt.real_count = std::min(prompt.ids.size(), text_length);
  prompt.ids.resize(text_length, *padding);
  return prompt;
}

}  // namespace atelier::kontext
