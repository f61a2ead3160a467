#include "kontext/tokenizer.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <random>

#include "golden_kontext.h"

using namespace atelier::kontext;
using atelier::base::ErrorCode;
using nlohmann::json;

namespace {

// The definition of byte-pair merging, as slow as it reads.
std::vector<TokenId> mergeByDefinition(const MergeTable& table, std::vector<TokenId> symbols) {
  while (true) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
      const Merge* merge = table.find(symbols[i], symbols[i + 1]);
      if (merge && (!best || merge->rank < table.find(symbols[*best], symbols[*best + 1])->rank)) best = i;
    }
    if (!best) return symbols;
    symbols[*best] = table.find(symbols[*best], symbols[*best + 1])->merged;
    symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(*best) + 1);
  }
}

ErrorCode refusalOf(const json& file) {
  const auto tokenizer = Tokenizer::fromJson(file.dump());
  REQUIRE_FALSE(tokenizer.has_value());
  return tokenizer.error().code;
}

}  // namespace

TEST_CASE("ids are those of the reference tokenizer") {
  const auto tokenizer = tinyTokenizer();
  REQUIRE(tokenizer.has_value());
  const auto golden = goldenJson("tokenizer_vectors.json");
  REQUIRE(golden["cases"].size() == 15);
  for (const auto& row : golden["cases"]) {
    const auto text = row["text"].get<std::string>();
    CAPTURE(text);
    CHECK(tokenizer->encode(text) == row["ids"].get<std::vector<TokenId>>());
  }
}

TEST_CASE("merges may be written as two words in one string") {
  json file = goldenJson("tokenizer_tiny.json");
  for (json& merge : file["model"]["merges"]) merge = merge[0].get<std::string>() + ' ' + merge[1].get<std::string>();
  const auto tokenizer = Tokenizer::fromJson(file.dump());
  REQUIRE(tokenizer.has_value());
  CHECK(tokenizer->encode("make the sky purple") == tinyTokenizer()->encode("make the sky purple"));
}

TEST_CASE("merging in long and short pieces follows the definition") {
  std::mt19937 random(7);
  MergeTable table(300);
  for (std::uint32_t rank = 0; rank < 300; ++rank)
    table.insert(static_cast<TokenId>(random() % (4 + rank / 6)), static_cast<TokenId>(random() % (4 + rank / 6)),
                 {rank, static_cast<TokenId>(4 + rank)});
  PieceMerger merger(table);
  for (std::size_t length = 0; length < 400; length = length * 5 / 4 + 1) {
    for (int repeat = 0; repeat < 5; ++repeat) {
      std::vector<TokenId> symbols(length);
      for (TokenId& symbol : symbols) symbol = static_cast<TokenId>(random() % 4);
      const std::vector<TokenId> expected = mergeByDefinition(table, symbols);
      merger.merge(symbols);
      CHECK(symbols == expected);
    }
  }
}

TEST_CASE("a merge that is listed twice keeps its later rank") {
  MergeTable table(2);
  table.insert(1, 2, {0, 9});
  table.insert(1, 2, {5, 9});
  REQUIRE(table.find(1, 2));
  CHECK(table.find(1, 2)->rank == 5);
  CHECK_FALSE(table.find(2, 1));
}

TEST_CASE("any bytes give tokens, and only tokens of the vocabulary") {
  const auto tokenizer = tinyTokenizer();
  REQUIRE(tokenizer.has_value());
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 64, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    for (const TokenId id : tokenizer->encode(bytes)) REQUIRE((id >= 0 && id <= 304));
  }
}

TEST_CASE("plain ASCII text comes back whole from the byte tokens") {
  json file = goldenJson("tokenizer_tiny.json");
  file["model"]["merges"] = json::array();
  const auto tokenizer = Tokenizer::fromJson(file.dump());
  REQUIRE(tokenizer.has_value());
  const std::string text = "It's 12:45pm;\r\n\tthey'LL use 3.14  and tabs   ";
  const std::vector<TokenId> ids = tokenizer->encode(text);
  CHECK(std::string(ids.begin(), ids.end()) == text);  // in the tiny vocabulary a byte's id is its value
}

TEST_CASE("a long text without a blank takes no quadratic time") {
  const auto tokenizer = tinyTokenizer();
  REQUIRE(tokenizer.has_value());
  const auto secondsFor = [&](const std::string& text) {
    const auto began = std::chrono::steady_clock::now();
    CHECK_FALSE(tokenizer->encode(text).empty());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  };
  std::string word;
  while (word.size() < 200'000) word += "groundkeepmake";
  CHECK(secondsFor(word) < 20);  // sanitizers make it about 1; quadratic would be minutes
  CHECK(secondsFor(std::string(200'000, ' ') + 'x') < 20);
  CHECK(secondsFor(std::string(200'000, '<')) < 20);
  std::string marks = "a";
  for (int i = 0; i < 60'000; ++i) marks += i % 2 ? "\u0301" : "\u0323";
  CHECK(secondsFor(marks) < 20);
}

TEST_CASE("added tokens are cut out wherever they stand, the longest first") {
  json file = goldenJson("tokenizer_tiny.json");
  file["added_tokens"].push_back({{"id", 305}, {"content", "<think>!"}});
  const auto tokenizer = Tokenizer::fromJson(file.dump());
  REQUIRE(tokenizer.has_value());
  CHECK(tokenizer->encode("<think>!<think>a<|im_end|>") == std::vector<TokenId>{305, 303, 'a', 302});
  CHECK(tokenizer->encode("<|im_end|") == std::vector<TokenId>{'<', '|', 'i', 'm', '_', 'e', 262, '|'});
}

TEST_CASE("a tokenizer of another kind is refused by name") {
  const json tiny = goldenJson("tokenizer_tiny.json");
  const auto with = [&](const char* pointer, json value) {
    json file = tiny;
    file[json::json_pointer(pointer)] = std::move(value);
    return file;
  };
  CHECK(refusalOf(with("/model/type", "Unigram")) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/model/byte_fallback", true)) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/model/ignore_merges", true)) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/model/unk_token", "<unk>")) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/normalizer", nullptr)) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/pre_tokenizer/pretokenizers/0/pattern/Regex", "\\s+")) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/pre_tokenizer/pretokenizers/1/add_prefix_space", true)) == ErrorCode::kUnsupported);
  CHECK(refusalOf(with("/added_tokens/0/lstrip", true)) == ErrorCode::kUnsupported);
}

TEST_CASE("a damaged tokenizer file is an error") {
  const json tiny = goldenJson("tokenizer_tiny.json");
  const auto with = [&](const char* pointer, json value) {
    json file = tiny;
    file[json::json_pointer(pointer)] = std::move(value);
    return file;
  };
  CHECK(refusalOf(json()) == ErrorCode::kBadRequest);
  CHECK(refusalOf(json::array()) == ErrorCode::kBadRequest);
  CHECK(refusalOf(with("/model/vocab/a", -1)) == ErrorCode::kBadRequest);
  CHECK(refusalOf(with("/model/vocab/a", 1e12)) == ErrorCode::kBadRequest);
  CHECK(refusalOf(with("/model/merges/0", json::array({"Ġ", "nowhere"}))) == ErrorCode::kBadRequest);
  CHECK(refusalOf(with("/model/merges/0", 3)) == ErrorCode::kBadRequest);
  CHECK(refusalOf(with("/model/merges", "none")) == ErrorCode::kBadRequest);
  CHECK(refusalOf(with("/added_tokens/0/content", "")) == ErrorCode::kBadRequest);
  json without_byte = tiny;
  without_byte["model"]["vocab"].erase("Ā");
  CHECK(refusalOf(without_byte) == ErrorCode::kBadRequest);
  const std::string text = tiny.dump();
  for (std::size_t length = 0; length < text.size(); length += 97)
    CHECK_FALSE(Tokenizer::fromJson(std::string_view(text).substr(0, length)).has_value());
}
