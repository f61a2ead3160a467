// kontext_tokenizer_bench: how fast prompts become tokens, with a vocabulary of Qwen3's size that this program makes up.
// Prints one JSON object.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "kontext/pre_tokenizer.h"
#include "kontext/tokenizer.h"
#include "kontext/unicode_text.h"

namespace {

using namespace atelier::kontext;
using nlohmann::json;

constexpr std::size_t kMergeCount = 151'387;  // of the genuine vocabulary
constexpr std::size_t kTextBytes = 4'000'000;

// Pronounceable words, some with accents, in a fixed order.
std::vector<std::string> makeWords(std::mt19937& random, std::size_t count) {
  const std::vector<std::string> starts = {"b", "c", "ch", "d", "f", "g", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"};
  const std::vector<std::string> ends = {"a", "e", "i", "o", "u", "é", "an", "en", "in", "on", "er", "or", "est", "ine"};
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count; ++i) {
    std::string& word = words.emplace_back();
    for (std::size_t syllable = 0; syllable <= random() % 4; ++syllable) word += starts[random() % starts.size()] + ends[random() % ends.size()];
  }
  return words;
}

// The printable stand-in of each byte, as tokenizer.json has it.
std::vector<std::string> byteSymbols() {
  std::vector<std::string> symbols(256);
  char32_t next = 0x100;
  for (char32_t byte = 0; byte < 256; ++byte) {
    const bool is_itself = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    appendUtf8(symbols[byte], is_itself ? byte : next++);
  }
  return symbols;
}

// Merges every word from its front, letter by letter, and then with the blank before it, until there are as many
// merges as wanted.
json makeTokenizer(const std::vector<std::string>& words) {
  const std::vector<std::string> symbols = byteSymbols();
  json vocabulary = json::object(), merges = json::array();
  for (const std::string& symbol : symbols) vocabulary[symbol] = vocabulary.size();
  const auto merge = [&](const std::string& left, const std::string& right) {
    if (merges.size() == kMergeCount || vocabulary.contains(left + right)) return;
    merges.push_back({left, right});
    const std::size_t id = vocabulary.size();
    vocabulary[left + right] = id;
  };
  for (const std::string& word : words) {
    std::string joined;
    for (const char byte : word) {
      const std::string& next = symbols[static_cast<unsigned char>(byte)];
      if (!joined.empty()) merge(joined, next);
      joined += next;
    }
    if (vocabulary.contains(joined)) merge(symbols[' '], joined);
  }
  return {{"model", {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", merges}}},
          {"normalizer", {{"type", "NFC"}}},
          {"pre_tokenizer",
           {{"pretokenizers",
             {{{"type", "Split"}, {"behavior", "Isolated"}, {"pattern", {{"Regex", std::string(kPieceRegex)}}}},
              {{"type", "ByteLevel"}, {"use_regex", false}}}}}},
          {"added_tokens", {{{"id", 1'000'000}, {"content", "<|im_end|>"}}}}};
}

std::string makeText(const std::vector<std::string>& words, std::mt19937& random, bool is_wide) {
  std::string text;
  while (text.size() < kTextBytes) {
    text += words[random() % 20'000];
    if (is_wide) appendUtf8(text, 0x4E00 + random() % 20'000);
    text += random() % 9 == 0 ? ", 42!\n" : " ";
  }
  return text;
}

double secondsOf(auto&& work) {
  const auto began = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

double bestRate(const Tokenizer& tokenizer, const std::string& text, std::size_t& tokens) {
  double best = 1e9;
  for (int repeat = 0; repeat < 5; ++repeat) best = std::min(best, secondsOf([&] { tokens = tokenizer.encode(text).size(); }));
  return static_cast<double>(text.size()) / 1e6 / best;
}

}  // namespace

int main() {
  std::mt19937 random(1);
  const std::vector<std::string> words = makeWords(random, 400'000);
  const json file = makeTokenizer(words);
  const std::string bytes = file.dump();
  double load_seconds = 1e9;
  for (int repeat = 0; repeat < 3; ++repeat)
    load_seconds = std::min(load_seconds, secondsOf([&] { if (!Tokenizer::fromJson(bytes)) std::abort(); }));
  const auto tokenizer = Tokenizer::fromJson(bytes);
  std::size_t plain_tokens = 0, wide_tokens = 0, prompt_tokens = 0;
  const std::string plain = makeText(words, random, false), wide = makeText(words, random, true);
  std::string one_word;
  while (one_word.size() < 1'000'000) one_word += words[random() % 20'000];
  const double plain_rate = bestRate(*tokenizer, plain, plain_tokens), wide_rate = bestRate(*tokenizer, wide, wide_tokens);
  std::size_t word_tokens = 0;
  const double word_rate = bestRate(*tokenizer, one_word, word_tokens);
  const std::string prompt = plain.substr(0, 400);
  const double prompt_seconds = secondsOf([&] { for (int i = 0; i < 1000; ++i) prompt_tokens = tokenizer->encode(prompt).size(); }) / 1000;
  const json result = {{"merges", file["model"]["merges"].size()},
                       {"file_mb", static_cast<double>(bytes.size()) / 1e6},
                       {"load_ms", load_seconds * 1e3},
                       {"text_mb_per_s", plain_rate},
                       {"text_bytes_per_token", static_cast<double>(plain.size()) / static_cast<double>(plain_tokens)},
                       {"cjk_mb_per_s", wide_rate},
                       {"one_word_of_1_mb_mb_per_s", word_rate},
                       {"prompt_400_bytes_us", prompt_seconds * 1e6}};
  std::printf("%s\n", result.dump(1).c_str());
  return 0;
}
