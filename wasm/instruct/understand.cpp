#include "instruct/understand.h"

#include <algorithm>
#include <utility>

#include "instruct/sentence.h"

namespace atelier::instruct {

namespace {

constexpr std::size_t kMostBytes = 2000;

// In reading order, each once, neighbours as one where only spaces part them.
std::vector<image::TextSpan> tidied(std::vector<image::TextSpan> spans, std::string_view text) {
  std::ranges::sort(spans, {}, [](const image::TextSpan& span) { return std::pair(span.begin, span.end); });
  std::vector<image::TextSpan> result;
  for (const image::TextSpan& span : spans) {
    const std::size_t reached = result.empty() ? 0 : result.back().end;
    const bool is_next = !result.empty() && (span.begin <= reached ||
                                             text.substr(reached, span.begin - reached).find_first_not_of(' ') ==
                                                 std::string_view::npos);
    if (is_next) {
      result.back().end = std::max(reached, span.end);
    } else {
      result.push_back(span);
    }
  }
  return result;
}

void tidyWords(image::EditPlan& plan, std::string_view text) {
  for (image::PlanStep& step : plan.steps) step.words = tidied(std::move(step.words), text);
}

}  // namespace

Understanding understand(std::string_view instruction) {
  if (instruction.size() > kMostBytes) return {.unknown = {{0, instruction.size()}}};
  const Lexicon& lexicon = builtInLexicon();
  const auto items = readItems(tokenise(instruction, lexicon.elisions), lexicon);
  Understanding result = readSentence(readClauses(items), lexicon);
  result.unknown = tidied(std::move(result.unknown), instruction);
  tidyWords(result.plan, instruction);
  for (image::EditPlan& plan : result.alternatives) tidyWords(plan, instruction);
  return result;
}

}  // namespace atelier::instruct
