// How long an instruction takes to understand: the corpus of tests/unit/instruct, and bytes that mean nothing.
//   instruct_understand_bench FILE…
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "instruct/understand.h"

namespace {

using namespace atelier;

void report(const char* name, const std::vector<std::string>& texts) {
  std::vector<double> microseconds;
  for (const std::string& text : texts) {
    double best = 1e9;  // of three: another program's turn on the processor is not ours
    for (int round = 0; round < 3; ++round) {
      const auto start = std::chrono::steady_clock::now();
      const auto result = instruct::understand(text);
      const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
      best = std::min(best, taken.count() + (result.plan.steps.size() > 1000 ? 1 : 0));
    }
    microseconds.push_back(best);
  }
  if (microseconds.empty()) return;
  std::ranges::sort(microseconds);
  std::printf("%-14s %5zu texts  median %7.1f us  worst %7.1f us\n", name, texts.size(),
              microseconds[microseconds.size() / 2], microseconds.back());
}

std::vector<std::string> readInstructions(const char* path) {
  std::vector<std::string> texts;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (const std::size_t arrow = line.find("=>"); arrow != std::string::npos && line[0] != '#') texts.push_back(line.substr(0, arrow));
  }
  return texts;
}

}  // namespace

int main(int count, char** paths) {
  const auto start = std::chrono::steady_clock::now();
  (void)instruct::understand("");
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
  std::printf("reading the lexicon once: %.1f ms\n", taken.count());
  std::vector<std::string> corpus;
  for (int i = 1; i < count; ++i) {
    const auto more = readInstructions(paths[i]);
    corpus.insert(corpus.end(), more.begin(), more.end());
  }
  report("corpus", corpus);
  std::mt19937 random(3);
  std::vector<std::string> bytes(500), letters(500), words(500);
  for (std::string& text : bytes) {
    text.resize(2000);
    for (char& c : text) c = static_cast<char>(random());
  }
  for (std::string& text : letters) {  // the most misspelt words that fit
    while (text.size() < 1990) text += random() % 7 == 0 ? ' ' : static_cast<char>('a' + random() % 26);
  }
  for (std::string& text : words) {
    while (!corpus.empty()) {
      const std::string& next = corpus[random() % corpus.size()];
      if (text.size() + next.size() > 1990) break;
      text += next + ", ";
    }
  }
  report("bytes", bytes);
  report("misspelt", letters);
  report("long", words);
}
