#include "instruct/understand.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "instruct/channel_mix.h"
#include "instruct/likely_places.h"
#include "instruct/operator_groups.h"
#include "instruct/sentence.h"
#include "instruct/tidying.h"

namespace atelier::instruct {

namespace {

constexpr std::size_t kMostBytes = 2000;
constexpr std::size_t kMostTokens = 300;

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

std::vector<image::EditPlan> Understanding::choices() const {
  if (!alternatives.empty() || isComplete()) return alternatives;
  const auto holds = [](const image::TextSpan& clause, const image::TextSpan& words) {
    return clause.begin <= words.begin && words.end <= clause.end;
  };
  const auto is_of_stranger = [&](const image::PlanStep& step) {
    return isOfGeometry(step.op) && std::ranges::any_of(understood, [&](const image::TextSpan& clause) {
      const auto is_within = [&](const image::TextSpan& words) { return holds(clause, words); };
      return std::ranges::any_of(step.words, is_within) && std::ranges::any_of(unknown, is_within);
    });
  };
  image::EditPlan part = plan;
  if (!revises) std::erase_if(part.steps, is_of_stranger);  // the words of a revised plan are of two texts
  return part.steps.empty() ? std::vector<image::EditPlan>{} : std::vector{std::move(part)};
}

Understanding understand(std::string_view instruction, const Earlier* earlier) {
  Understanding result;
  if (instruction.size() > kMostBytes) {
    result.unknown = {{0, instruction.size()}};
    return result;
  }
  const Lexicon& lexicon = builtInLexicon();
  std::vector<Token> tokens = tokenise(instruction, lexicon.elisions);
  if (tokens.size() > kMostTokens) {
    result.unknown = {{0, instruction.size()}};
    return result;
  }
  dropListMarks(tokens);
  dropClockTimes(tokens);
  dropCameraSettings(tokens);
  dropShortSlashes(tokens);
  readMinusSigns(tokens);
  const std::string head = earlier == nullptr || earlier->instruction.empty() ? "" : earlier->instruction + " → ";
  std::optional<EarlierPlan> plan;
  if (earlier != nullptr) plan.emplace(earlier->plan, head.size());
  auto items = readItems(std::move(tokens), lexicon);
  joinChannelMix(items, lexicon);
  result = readSentence(readClauses(items, lexicon), lexicon, plan);
  if (!result.generative.empty()) {
    if (auto readings = likelyReadings(items, lexicon, plan); !readings.empty()) {
      result = {};
      result.alternatives = std::move(readings);
    }
  }
  result.unknown = tidied(std::move(result.unknown), instruction);
  result.unheeded = tidied(std::move(result.unheeded), instruction);
  result.instruction = (result.revises ? head : "") + std::string(instruction);
  tidyWords(result.plan, result.instruction);
  for (image::EditPlan& alternative : result.alternatives) tidyWords(alternative, result.instruction);
  return result;
}

}  // namespace atelier::instruct
