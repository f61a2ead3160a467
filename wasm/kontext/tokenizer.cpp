#include "kontext/tokenizer.h"

#include <algorithm>

#include "kontext/normalization.h"
#include "kontext/pre_tokenizer.h"
#include "kontext/unicode_text.h"

namespace atelier::kontext {

Tokenizer::Tokenizer(const std::array<TokenId, 256>& byte_ids, MergeTable merges, std::vector<AddedToken> added_tokens)
    : m_byte_ids(byte_ids), m_merges(std::move(merges)), m_added_tokens(std::move(added_tokens)) {
  std::ranges::sort(m_added_tokens, std::ranges::greater{}, [](const AddedToken& token) { return token.content.size(); });
  for (const AddedToken& token : m_added_tokens)
    m_begins_added_token[static_cast<unsigned char>(token.content.front())] = true;
}

std::vector<TokenId> Tokenizer::encode(std::string_view text) const {
  std::vector<TokenId> out;
  PieceMerger merger(m_merges);
  std::size_t plain_begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const AddedToken* added = addedTokenAt(text.substr(i));
    if (!added) {
      ++i;
      continue;
    }
    encodePlain(text.substr(plain_begin, i - plain_begin), merger, out);
    out.push_back(added->id);
    i += added->content.size();
    plain_begin = i;
  }
  encodePlain(text.substr(plain_begin), merger, out);
  return out;
}

std::optional<TokenId> Tokenizer::addedTokenId(std::string_view content) const {
  const auto token = std::ranges::find(m_added_tokens, content, &AddedToken::content);
  return token == m_added_tokens.end() ? std::nullopt : std::optional(token->id);
}

const AddedToken* Tokenizer::addedTokenAt(std::string_view text) const {
  if (!m_begins_added_token[static_cast<unsigned char>(text.front())]) return nullptr;
  const auto token =
      std::ranges::find_if(m_added_tokens, [&](const AddedToken& added) { return text.starts_with(added.content); });
  return token == m_added_tokens.end() ? nullptr : &*token;
}

void Tokenizer::encodePlain(std::string_view text, PieceMerger& merger, std::vector<TokenId>& out) const {
  const std::u32string normal = toNfc(decodeUtf8(text));
  std::string bytes;
  std::vector<TokenId> symbols;
  for (std::u32string_view rest = normal; !rest.empty();) {
    const std::size_t length = firstPieceLength(rest);
    bytes.clear();
    for (const char32_t code_point : rest.substr(0, length)) appendUtf8(bytes, code_point);
    symbols.clear();
    for (const char byte : bytes) symbols.push_back(m_byte_ids[static_cast<unsigned char>(byte)]);
    merger.merge(symbols);
    out.insert(out.end(), symbols.begin(), symbols.end());
    rest.remove_prefix(length);
  }
}

}  // namespace atelier::kontext
