// Any bytes as an instruction, alone and after an earlier edit: spans stay in range, and what is understood is said in
// words that are understood again.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "instruct/understand.h"

namespace {

using namespace atelier;

void check(bool holds) {
  if (!holds) __builtin_trap();
}

void checkSpans(const std::vector<image::TextSpan>& spans, std::size_t size) {
  for (const image::TextSpan& span : spans) check(span.begin < span.end && span.end <= size);
}

void checkPlan(const image::EditPlan& plan, std::size_t size) {
  for (const image::PlanStep& step : plan.steps) {
    checkSpans(step.words, size);
    check(image::normalised(step) == step);
  }
}

void checkAll(const instruct::Understanding& result, std::size_t size) {
  checkSpans(result.understood, size);
  checkSpans(result.unknown, size);
  checkSpans(result.generative, size);
  checkPlan(result.plan, result.instruction.size());
  for (const image::EditPlan& plan : result.alternatives) checkPlan(plan, result.instruction.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto alone = instruct::understand(text);
  checkAll(alone, size);
  static const instruct::Earlier kEarlier{instruct::understand("vintage, blur, crop to square").plan, "vintage, blur, crop to square"};
  checkAll(instruct::understand(text, &kEarlier), size);
  if (!alone.isComplete() || alone.plan.steps.size() > 12) return 0;
  const auto again = instruct::understand(instruct::toText(alone.plan, base::Locale::kFrench));
  check(again.isComplete() && again.plan.steps.size() == alone.plan.steps.size());
  return 0;
}
