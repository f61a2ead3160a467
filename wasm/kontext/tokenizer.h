// The byte-level BPE tokenizer of the text encoder: text in, rows of the embedding table out.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kontext/merge_table.h"

namespace atelier::kontext {

// A token found by its literal spelling before anything else is looked at: "<|im_end|>".
struct AddedToken {
  std::string content;
  TokenId id = 0;
};

class Tokenizer {
 public:
  // Reads a Hugging Face `tokenizer.json` of the Qwen2/Qwen3 kind. kUnsupported names what is different in a file
  // of another kind (normalizer, rule, added tokens with flags), kBadRequest what is wrong in a damaged one.
  static base::Result<Tokenizer> fromJson(std::string_view json);

  // Takes any bytes; ill-formed UTF-8 reads as U+FFFD. Adds no token of its own at either end.
  std::vector<TokenId> encode(std::string_view text) const;

  std::optional<TokenId> addedTokenId(std::string_view content) const;

 private:
  Tokenizer(const std::array<TokenId, 256>& byte_ids, MergeTable merges, std::vector<AddedToken> added_tokens);

  const AddedToken* addedTokenAt(std::string_view text) const;
  void encodePlain(std::string_view text, PieceMerger& merger, std::vector<TokenId>& out) const;

  std::array<TokenId, 256> m_byte_ids;  // the token of each single byte
  MergeTable m_merges;
  std::vector<AddedToken> m_added_tokens;  // longest first, so that the longest wins
  std::array<bool, 256> m_begins_added_token{};
};

}  // namespace atelier::kontext
