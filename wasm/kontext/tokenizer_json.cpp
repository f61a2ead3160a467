// Tokenizer::fromJson: what of a tokenizer.json matters, and a refusal of every variant we do not follow.
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "kontext/pre_tokenizer.h"
#include "kontext/tokenizer.h"
#include "kontext/unicode_text.h"

namespace atelier::kontext {

namespace {

using base::ErrorCode;
using base::Result;
using nlohmann::json;
// Keys point into the parsed document.
using Vocabulary = std::unordered_map<std::string_view, TokenId>;

constexpr TokenId kMaxTokenId = 1 << 24;

std::unexpected<base::Error> damaged(std::string detail) {
  return base::fail(ErrorCode::kBadRequest, "kontext.tokenizer", std::move(detail));
}
std::unexpected<base::Error> different(std::string detail) {
  return base::fail(ErrorCode::kUnsupported, "kontext.tokenizer", std::move(detail));
}

// The field, or a shared null where `object` is no object or has none of that name.
const json& field(const json& object, const char* key) {
  static const json null;
  const auto found = object.find(key);
  return object.is_object() && found != object.end() ? *found : null;
}

std::string_view textOf(const json& value) {
  const auto* text = value.get_ptr<const std::string*>();
  return text ? std::string_view(*text) : std::string_view();
}

bool isTrue(const json& value) { return value.is_boolean() && value.get<bool>(); }

Result<TokenId> tokenId(const json& value) {
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() >= std::uint64_t{kMaxTokenId})
    return damaged("a token id is not a small whole number");
  return static_cast<TokenId>(value.get<std::uint64_t>());
}

bool splitsByOurRule(const json& pre_tokenizer) {
  const json& steps = field(pre_tokenizer, "pretokenizers");
  if (!steps.is_array() || steps.size() != 2) return false;
  return textOf(field(steps[0], "type")) == "Split" && textOf(field(field(steps[0], "pattern"), "Regex")) == kPieceRegex &&
         textOf(field(steps[0], "behavior")) == "Isolated" && !isTrue(field(steps[0], "invert")) &&
         textOf(field(steps[1], "type")) == "ByteLevel" && !isTrue(field(steps[1], "add_prefix_space")) &&
         !isTrue(field(steps[1], "use_regex"));
}

Result<void> checkKind(const json& root) {
  const json& model = field(root, "model");
  if (textOf(field(model, "type")) != "BPE") return different("the model is not BPE");
  for (const char* option : {"byte_fallback", "ignore_merges"})
    if (isTrue(field(model, option))) return different(std::string("the option ") + option);
  for (const char* affix : {"continuing_subword_prefix", "end_of_word_suffix", "unk_token"})
    if (!textOf(field(model, affix)).empty()) return different(std::string("a ") + affix);
  if (textOf(field(field(root, "normalizer"), "type")) != "NFC") return different("the normalizer is not NFC");
  if (!splitsByOurRule(field(root, "pre_tokenizer"))) return different("text is split by another rule");
  return {};
}

Result<std::vector<AddedToken>> readAddedTokens(const json& list) {
  std::vector<AddedToken> tokens;
  if (list.is_null()) return tokens;
  if (!list.is_array()) return damaged("added_tokens is not a list");
  for (const json& entry : list) {
    ATELIER_TRY(id, tokenId(field(entry, "id")));
    const std::string_view content = textOf(field(entry, "content"));
    if (content.empty()) return damaged("an added token has no content");
    for (const char* flag : {"single_word", "lstrip", "rstrip", "normalized"})
      if (isTrue(field(entry, flag))) return different("the added token " + std::string(content) + " has " + flag);
    tokens.push_back({std::string(content), id});
  }
  return tokens;
}

Result<Vocabulary> readVocabulary(const json& object) {
  if (!object.is_object()) return damaged("the vocabulary is not an object");
  Vocabulary vocabulary;
  vocabulary.reserve(object.size());
  for (const auto& [symbol, value] : object.items()) {
    ATELIER_TRY(id, tokenId(value));
    vocabulary.emplace(symbol, id);
  }
  return vocabulary;
}

// The printable stand-in of each byte: 33–126, 161–172 and 174–255 are themselves, the others follow from U+0100.
Result<std::array<TokenId, 256>> readByteIds(const Vocabulary& vocabulary) {
  std::array<TokenId, 256> ids{};
  char32_t next_stand_in = 0x100;
  for (char32_t byte = 0; byte < 256; ++byte) {
    const bool is_itself = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    std::string symbol;
    appendUtf8(symbol, is_itself ? byte : next_stand_in++);
    const auto found = vocabulary.find(symbol);
    if (found == vocabulary.end()) return damaged("the vocabulary lacks the byte " + std::to_string(+byte));
    ids[byte] = found->second;
  }
  return ids;
}

// "a b" or ["a", "b"]; two empty halves where it is neither.
std::pair<std::string_view, std::string_view> mergeHalves(const json& entry) {
  if (entry.is_array() && entry.size() == 2) return {textOf(entry[0]), textOf(entry[1])};
  const std::string_view text = textOf(entry);
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return {};
  return {text.substr(0, blank), text.substr(blank + 1)};
}

Result<MergeTable> readMerges(const json& list, const Vocabulary& vocabulary) {
  if (!list.is_array()) return damaged("merges is not a list");
  MergeTable table(list.size());
  std::string joined;
  for (std::uint32_t rank = 0; rank < list.size(); ++rank) {
    const auto [left, right] = mergeHalves(list[rank]);
    joined.assign(left).append(right);
    const auto left_id = vocabulary.find(left), right_id = vocabulary.find(right), merged_id = vocabulary.find(joined);
    if (left_id == vocabulary.end() || right_id == vocabulary.end() || merged_id == vocabulary.end())
      return damaged("merge " + std::to_string(rank) + " names what is not in the vocabulary");
    table.insert(left_id->second, right_id->second, {rank, merged_id->second});
  }
  return table;
}

}  // namespace

Result<Tokenizer> Tokenizer::fromJson(std::string_view text) {
  const json root = json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!root.is_object()) return damaged("not a JSON object");
  ATELIER_CHECK(checkKind(root));
  const json& model = field(root, "model");
  ATELIER_TRY(vocabulary, readVocabulary(field(model, "vocab")));
  ATELIER_TRY(byte_ids, readByteIds(vocabulary));
  ATELIER_TRY(merges, readMerges(field(model, "merges"), vocabulary));
  ATELIER_TRY(added_tokens, readAddedTokens(field(root, "added_tokens")));
  return Tokenizer(byte_ids, std::move(merges), std::move(added_tokens));
}

}  // namespace atelier::kontext
