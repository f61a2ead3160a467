#include "kontext/prompt_template.h"

#include <catch2/catch_test_macros.hpp>

#include "golden_kontext.h"

using namespace atelier::kontext;

TEST_CASE("prompts are rendered, cut and padded as the reference does") {
  const auto tokenizer = tinyTokenizer();
  REQUIRE(tokenizer.has_value());
  const auto golden = goldenJson("tokenizer_vectors.json");
  REQUIRE(golden["chat_cases"].size() == 4);
  for (const auto& row : golden["chat_cases"]) {
    const auto instruction = row["prompt"].get<std::string>();
    CAPTURE(instruction);
    CHECK(renderPrompt(instruction) == row["rendered"].get<std::string>());
    CHECK(tokenizer->encode(renderPrompt(instruction)) == row["ids_unpadded"].get<std::vector<TokenId>>());
    const auto prompt = encodePrompt(*tokenizer, instruction, row["max_length"].get<std::size_t>());
    REQUIRE(prompt.has_value());
    CHECK(prompt->ids == row["input_ids"].get<std::vector<TokenId>>());
    std::vector<int> mask(prompt->ids.size(), 0);
    std::fill_n(mask.begin(), prompt->real_count, 1);
    CHECK(mask == row["attention_mask"].get<std::vector<int>>());
  }
}

TEST_CASE("a prompt fills any text length exactly") {
  const auto tokenizer = tinyTokenizer();
  REQUIRE(tokenizer.has_value());
  for (const std::size_t length : {0u, 1u, 64u, 512u}) {
    const auto prompt = encodePrompt(*tokenizer, "make it winter", length);
    REQUIRE(prompt.has_value());
    CHECK(prompt->ids.size() == length);
    CHECK(prompt->real_count <= length);
  }
}

TEST_CASE("a vocabulary without the padding token is refused") {
  auto file = goldenJson("tokenizer_tiny.json");
  file["added_tokens"] = nlohmann::json::array();
  const auto tokenizer = Tokenizer::fromJson(file.dump());
  REQUIRE(tokenizer.has_value());
  const auto prompt = encodePrompt(*tokenizer, "make it winter", 64);
  REQUIRE_FALSE(prompt.has_value());
  CHECK(prompt.error().code == atelier::base::ErrorCode::kUnsupported);
}
