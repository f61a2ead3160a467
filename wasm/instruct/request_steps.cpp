#include "instruct/request_steps.h"

#include <algorithm>
#include <cmath>

#include "instruct/amounts.h"

namespace atelier::instruct {

namespace {

constexpr double kLimitedDegree = 0.6;  // of "not too …"

bool isTurn(const image::PlanStep& step) { return step.op == image::OperatorId::kRotateQuarter; }

int signOf(const image::PlanStep& step) {
  if (isTurn(step)) return step.values[0] == 3 ? -1 : 1;
  return !step.values.empty() && step.values[0] < 0 ? -1 : 1;
}

bool asksForLess(const Modifiers& modifiers, int undirected_sign) {
  int sign = modifiers.direction < 0 ? -1 : 1;
  if (modifiers.is_too) sign = -sign;
  const bool is_open = modifiers.is_undirected && modifiers.direction == 0 && !modifiers.is_too && !modifiers.amount;
  return (is_open ? undirected_sign : sign) < 0;
}

class StepMaker {
 public:
  StepMaker(const Request& request, const Lexicon& lexicon) : m_request(request), m_lexicon(lexicon) {}

  RequestSteps run(int undirected_sign) {
    const Modifiers& modifiers = m_request.modifiers;
    const auto& effects = m_lexicon.table.effects;
    int index = m_request.effect;
    if (asksForLess(modifiers, undirected_sign)) index = effects[static_cast<std::size_t>(index)].opposite;
    if (index < 0) {
      m_result.unknown = m_request.words;
      return std::move(m_result);
    }
    m_result.steps = effects[static_cast<std::size_t>(index)].steps;
    applyDegree();
    if (modifiers.amount) applyAmount(*modifiers.amount);
    for (const NamedAmount& amount : m_request.named_amounts) applyNamed(amount);
    for (image::PlanStep& step : m_result.steps) finish(step);
    return std::move(m_result);
  }

 private:
  bool isScalable() const {
    return std::ranges::all_of(m_result.steps, [](const auto& step) { return !step.values.empty() && !isTurn(step); });
  }

  void scale(double factor) {
    for (image::PlanStep& step : m_result.steps) step.values[0] = static_cast<float>(step.values[0] * factor);
  }

  void applyDegree() {
    const Modifiers& modifiers = m_request.modifiers;
    const double degree = modifiers.degree * (modifiers.is_limited ? kLimitedDegree : 1);
    if (degree == 1) return;
    if (isScalable()) return scale(degree);
    m_result.unknown.push_back(modifiers.degree_span.value_or(m_request.words.front()));
  }

  // Of an effect of several steps, a share of them all; of a single one, its own value.
  void applyAmount(const Quantity& amount) {
    if (m_result.steps.size() > 1) {
      const bool is_share = amount.unit == Unit::kPercent || amount.unit == Unit::kTimes;
      if (!is_share || !isScalable()) return m_result.unknown.push_back(amount.span);
      return scale(std::abs(amount.value) / (amount.unit == Unit::kPercent ? 100 : 1));
    }
    image::PlanStep& step = m_result.steps.front();
    const Modifiers& modifiers = m_request.modifiers;
    // "contrast -20", "vignette -30", but "darker by -1 EV" is darker all the same.
    const bool brings_sign = m_request.manner == Meaning::kQuality || (amount.value < 0 && signOf(step) > 0);
    const bool is_own_sign = brings_sign && amount.has_sign && modifiers.direction == 0 && !modifiers.is_too &&
                             amount.unit != Unit::kTimes && !isTurn(step);
    const bool is_bare_kelvin = m_request.manner == Meaning::kQuality && amount.unit == Unit::kKelvin && !modifiers.direction;
    // A ratio under 1 of something unqualified is less of it: "half as bright".
    const bool is_fraction = amount.unit == Unit::kTimes && amount.value < 1 && modifiers.direction == 0;
    int sign = is_own_sign || is_bare_kelvin ? 0 : signOf(step);
    if (is_fraction) sign = 1;
    const double plain = step.values.empty() ? 0 : step.values[0];
    const auto value = parameterValue(step.op, 0, amount, sign, plain);
    if (!value) return m_result.unknown.push_back(amount.span);
    step.values[0] = static_cast<float>(*value);
  }

  void applyNamed(const NamedAmount& named) {
    const std::string& name = m_lexicon.parameters[static_cast<std::size_t>(named.parameter)];
    for (image::PlanStep& step : m_result.steps) {
      const auto parameters = image::operatorInfo(step.op).parameters;
      const auto parameter = std::ranges::find(parameters, name, &image::ParameterInfo::name);
      if (parameter == parameters.end()) continue;
      const auto index = static_cast<std::size_t>(parameter - parameters.begin());
      const int sign = parameter->minimum < 0 ? 0 : 1;
      const auto value = parameterValue(step.op, index, named.amount, sign, step.values[index]);
      if (!value) break;
      step.values[index] = static_cast<float>(*value);
      return;
    }
    m_result.unknown.push_back(named.amount.span);
  }

  void finish(image::PlanStep& step) const {
    const bool is_geometry = image::operatorInfo(step.op).kind == image::OperatorKind::kGeometry;
    step = image::normalised(std::move(step));
    step.region = is_geometry ? image::Region::kEverywhere : m_request.region.value_or(image::Region::kEverywhere);
    step.words = m_request.words;
  }

  const Request& m_request;
  const Lexicon& m_lexicon;
  RequestSteps m_result;
};

}  // namespace

RequestSteps stepsOf(const Request& request, const Lexicon& lexicon, int undirected_sign) {
  return StepMaker(request, lexicon).run(undirected_sign);
}

}  // namespace atelier::instruct
