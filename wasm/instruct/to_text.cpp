#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

#include "instruct/lexicon.h"
#include "instruct/operator_groups.h"
#include "instruct/understand.h"

namespace atelier::instruct {

namespace {

using image::Region;

class PlanWriter {
 public:
  explicit PlanWriter(base::Locale locale) : m_locale(locale), m_lexicon(builtInLexicon()) {}

  std::string write(image::EditPlan plan) const {
    for (image::PlanStep& step : plan.steps) step = image::normalised(std::move(step));
    std::string text;
    const std::optional<std::string> shared = sharedPlace(plan);
    for (const image::PlanStep& step : plan.steps) {
      if (!text.empty()) text += ", ";
      text += describe(step);
      if (!shared && !isOfGeometry(step.op)) text += ' ' + sayPlace(step.place);
    }
    if (shared && !shared->empty()) text += ", " + *shared;
    return text;
  }

 private:
  // The one place of all steps that have one (geometry has none), empty for the whole picture; nothing where they
  // differ.
  std::optional<std::string> sharedPlace(const image::EditPlan& plan) const {
    std::optional<std::string> shared;
    for (const image::PlanStep& step : plan.steps) {
      if (isOfGeometry(step.op)) continue;
      std::string place = step.place == image::kWholePicture ? "" : sayPlace(step.place);
      if (shared && *shared != place) return std::nullopt;
      shared = std::move(place);
    }
    return shared.value_or("");
  }

  std::string say(std::string_view key) const {
    return std::string(m_lexicon.spokenName(base::apiName(m_locale), key));
  }

  std::string sayRegion(Region region) const { return say("in_" + std::string(image::apiName(region))); }

  // "in the blues at the top outside the mask", "at the top except in the blues"
  std::string sayPlace(const image::Place& place) const {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " ") + part; };
    if (!place.outside_region) add(sayRegion(place.region));
    if (image::readsPixels(place.within)) add(sayRegion(place.within));
    if (place.outside_region) add(say("except") + ' ' + sayRegion(place.region));
    if (place.outside_mask) add(sayRegion(Region::kOutsideMask));
    return text;
  }

  // "split toning 50 % (shadows 230°, highlights 70°)": the first number is the operator's own, the others that are not
  // as in a plain request are called by name.
  std::string describe(const image::PlanStep& step) const {
    const image::OperatorInfo& info = image::operatorInfo(step.op);
    std::string text = say(info.name);
    if (step.op == image::OperatorId::kRotateQuarter) return text + ' ' + number(90 * step.values[0], 0, false) + "°";
    std::string settings;
    for (std::size_t i = 0; i < info.parameters.size(); ++i) {
      const image::ParameterInfo& parameter = info.parameters[i];
      const std::string written = amount(parameter, step.values[i]);
      if (i == 0) {
        text += ' ' + written;
      } else if (written != amount(parameter, parameter.initial)) {
        settings += (settings.empty() ? "" : ", ") + say(parameter.name) + ' ' + written;
      }
    }
    return settings.empty() ? text : text + " (" + settings + ')';
  }

  std::string amount(const image::ParameterInfo& parameter, float value) const {
    const bool is_percent = parameter.unit == "%";
    const bool is_fine = parameter.unit == "EV" || parameter.unit == "×" || parameter.unit.empty();
    const int digits = is_fine ? 2 : is_percent || parameter.unit == "mired" ? 0 : 1;
    const std::string text = number(is_percent ? 100 * value : value, digits, parameter.minimum < 0);
    if (parameter.unit.empty()) return text;
    return text + (parameter.unit == "°" ? "" : " ") + std::string(parameter.unit);
  }

  // As people write it in the language: a typographic minus, no idle zeros.
  std::string number(float value, int digits, bool is_signed) const {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, std::abs(static_cast<double>(value)));
    std::string text = buffer.data();
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
      text.erase(text.find_last_not_of('0') + 1);
      if (text.size() == point + 1) text.pop_back();
      if (point < text.size() && m_locale == base::Locale::kFrench) text[point] = ',';
    }
    if (is_signed) text.insert(0, value < 0 ? "−" : "+");
    return text;
  }

  base::Locale m_locale;
  const Lexicon& m_lexicon;
};

}  // namespace

std::string toText(const image::EditPlan& plan, base::Locale locale) { return PlanWriter(locale).write(plan); }

}  // namespace atelier::instruct
