// The golden numbers of the kontext tests. A file that is missing or damaged reads as null, which fails the test.
#pragma once

#include <nlohmann/json.hpp>

#include "golden_file.h"
#include "kontext/tokenizer.h"

namespace atelier::kontext {

inline nlohmann::json goldenJson(const std::string& name) {
  return nlohmann::json::parse(tests::goldenFile("kontext/" + name), nullptr, false);
}

inline base::Result<Tokenizer> tinyTokenizer() {
  return Tokenizer::fromJson(tests::goldenFile("kontext/tokenizer_tiny.json"));
}

}  // namespace atelier::kontext
