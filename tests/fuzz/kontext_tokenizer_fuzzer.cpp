// Any bytes as a prompt: never a crash, and every token is one of the vocabulary.
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "kontext/tokenizer.h"

namespace {

constexpr atelier::kontext::TokenId kMostTokens = 1 << 20;  // far above any vocabulary

const atelier::kontext::Tokenizer& tokenizer() {
  static const auto made = [] {
    std::ifstream file(ATELIER_TESTS "/golden/kontext/tokenizer_tiny.json", std::ios::binary);
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    return atelier::kontext::Tokenizer::fromJson(json);
  }();
  if (!made) __builtin_trap();
  return *made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto tokens = tokenizer().encode(text);
  if (tokens.size() > size * 3) __builtin_trap();  // at worst every byte is a U+FFFD of three bytes
  for (const auto token : tokens)
    if (token < 0 || token >= kMostTokens) __builtin_trap();
  return 0;
}
