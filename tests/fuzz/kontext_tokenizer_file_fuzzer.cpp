// Any bytes as a tokenizer.json: an error or a tokenizer that works, never a crash. So that more than the JSON
// parser is reached, the bytes are also merged as a patch into a file that is right.
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string_view>

#include "kontext/tokenizer.h"

using atelier::kontext::Tokenizer;
using nlohmann::json;

namespace {

const json& soundFile() {
  static const json file = [] {
    std::ifstream stream(ATELIER_TESTS "/golden/kontext/tokenizer_tiny.json", std::ios::binary);
    return json::parse(std::istreambuf_iterator<char>(stream), {}, nullptr, false);
  }();
  if (!file.is_object()) __builtin_trap();
  return file;
}

void tryFile(std::string_view text) {
  const auto tokenizer = Tokenizer::fromJson(text);
  if (tokenizer) tokenizer->encode("The quick brown fox, <think> naïve\r\n 12\xFF");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  tryFile(text);
  const json patch = json::parse(text, nullptr, false);
  if (!patch.is_object()) return 0;
  json file = soundFile();
  file.merge_patch(patch);
  tryFile(file.dump(-1, ' ', false, json::error_handler_t::replace));
  return 0;
}
