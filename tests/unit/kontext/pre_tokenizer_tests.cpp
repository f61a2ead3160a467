#include "kontext/pre_tokenizer.h"

#include <catch2/catch_test_macros.hpp>

#include "golden_kontext.h"
#include "kontext/normalization.h"
#include "kontext/unicode_text.h"

using namespace atelier::kontext;

namespace {

std::vector<std::string> piecesOf(const std::string& text) {
  const std::u32string normal = toNfc(decodeUtf8(text));
  std::vector<std::string> pieces;
  for (std::u32string_view rest = normal; !rest.empty();) {
    const std::size_t length = firstPieceLength(rest);
    REQUIRE(length > 0);
    std::string& piece = pieces.emplace_back();
    for (const char32_t c : rest.substr(0, length)) appendUtf8(piece, c);
    rest.remove_prefix(length);
  }
  return pieces;
}

}  // namespace

TEST_CASE("pieces are those of the reference tokenizer") {
  const auto golden = goldenJson("tokenizer_vectors.json");
  REQUIRE(golden["cases"].size() == 15);
  for (const auto& row : golden["cases"]) {
    const auto text = row["text"].get<std::string>();
    if (text.contains("<think>")) continue;  // an added token, cut out before this rule
    CHECK(piecesOf(text) == row["pieces"].get<std::vector<std::string>>());
  }
}

TEST_CASE("pieces are those of a regular-expression engine on 400 mixed texts") {
  const auto golden = goldenJson("pieces.json");
  REQUIRE(golden.size() == 400);
  for (const auto& row : golden)
    CHECK(piecesOf(row["text"].get<std::string>()) == row["pieces"].get<std::vector<std::string>>());
}
