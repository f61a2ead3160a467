// Protections: "but keep the colours", "no blur": steps that a sentence takes out again.
#include "instruct/sentence_reader.h"

#include "instruct/append.h"
#include "instruct/operator_groups.h"
#include "instruct/request_steps.h"

namespace atelier::instruct {

namespace {

bool isProtected(const image::PlanStep& step, const std::vector<Sense>& kept, const Lexicon& lexicon) {
  return std::ranges::any_of(kept, [&](const Sense& sense) {
    const auto index = static_cast<std::size_t>(sense.index);
    if (sense.meaning == Meaning::kAspect) {
      return std::ranges::find(lexicon.table.aspects[index].ops, step.op) != lexicon.table.aspects[index].ops.end();
    }
    return std::ranges::any_of(lexicon.table.effects[index].steps, [&](const image::PlanStep& other) {
      const bool are_crops = isCrop(other.op) && isCrop(step.op);
      return are_crops || (sense.meaning == Meaning::kQuality ? other.op == step.op : isSameWay(other, step));
    });
  });
}

}  // namespace

// All wishes' steps, less what the protections take away.
image::EditPlan SentenceReader::without(std::vector<image::TextSpan>& unknown) {
  for (const ClauseReading& reading : m_readings) {
    if (reading.kind != ClauseKind::kProtection) continue;
    const bool is_done = m_wishes.empty() ? keepOfEarlier(reading) || askForLess(reading) : protect(reading);
    if (is_done) addUnderstood(reading.span);
    if (!is_done) unknown.push_back(reading.span);
  }
  image::EditPlan plan;
  for (const Wish& wish : m_wishes) append(plan.steps, wish.steps);
  return plan;
}

// Takes the protected steps out of effects of several steps. False where that would leave nothing of an effect:
// "black and white, but keep the colours" contradicts itself.
bool SentenceReader::protect(const ClauseReading& reading) {
  std::vector<std::vector<image::PlanStep>> kept_steps;
  for (const Wish& wish : m_wishes) {
    std::vector<image::PlanStep> left = wish.steps;
    std::erase_if(left, [&](const image::PlanStep& step) { return isProtected(step, reading.kept, m_lexicon); });
    if (left.empty() && !wish.steps.empty()) return false;
    kept_steps.push_back(std::move(left));
  }
  for (std::size_t i = 0; i < m_wishes.size(); ++i) m_wishes[i].steps = std::move(kept_steps[i]);
  return true;
}

// "keep only the vignette": of what was done before the rest goes. "But keep the colours": what was done to them goes.
bool SentenceReader::keepOfEarlier(const ClauseReading& reading) {
  if (!m_earlier || !reading.is_keeping || reading.is_without) return false;
  if (m_earlier->isChanged()) return true;  // "keep the vignette and lose the blur"
  const bool is_aspect =
      std::ranges::all_of(reading.kept, [](const Sense& sense) { return sense.meaning == Meaning::kAspect; });
  return m_earlier->takeAway(
      [&](const image::PlanStep& step) { return isProtected(step, reading.kept, m_lexicon) == is_aspect; });
}

// "no blur" and nothing else: less blur. "Don't blur" and nothing else asks for nothing.
bool SentenceReader::askForLess(const ClauseReading& reading) {
  if (!reading.is_without || reading.kept.size() != 1 || reading.kept[0].meaning == Meaning::kAspect) return false;
  Request request{.manner = Meaning::kEffect, .effect = reading.kept[0].index};
  request.modifiers.direction = -1;
  request.modifiers.removes = true;
  request.words = {reading.span};
  if (correctEarlier(request, indexOf(reading))) return true;
  RequestSteps made = stepsOf(request, m_lexicon, 1);
  if (made.steps.empty()) return false;
  m_wishes.push_back({std::move(request), indexOf(reading), std::move(made.steps)});
  return true;
}

}  // namespace atelier::instruct
