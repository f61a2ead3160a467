#include "instruct/effects.h"

#include <algorithm>
#include <array>

#include "instruct/decimal.h"
#include "instruct/lex_lines.h"

namespace atelier::instruct {

namespace {

constexpr std::array<std::string_view, 9> kUnitNames{"none",     "percent", "ev",      "kelvin", "mired",
                                                     "permille", "pixels",  "degrees", "times"};

template <typename Row>
std::optional<int> indexByName(const std::vector<Row>& rows, std::string_view name) {
  const auto row = std::ranges::find(rows, name, &Row::name);
  if (row == rows.end()) return std::nullopt;
  return static_cast<int>(row - rows.begin());
}

// "vignette amount=0.4 size=0.3"
std::optional<image::PlanStep> parseStep(std::string_view text) {
  const auto parts = splitTrimmed(text, ' ');
  const auto op = parts.empty() ? std::nullopt : image::operatorFromName(parts[0]);
  if (!op) return std::nullopt;
  image::PlanStep step = image::defaultStep(*op);
  const auto parameters = image::operatorInfo(*op).parameters;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::size_t equals = parts[i].find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const auto parameter = std::ranges::find(parameters, parts[i].substr(0, equals), &image::ParameterInfo::name);
    if (parameter == parameters.end()) return std::nullopt;
    const std::optional<double> value = parseDecimal(parts[i].substr(equals + 1));
    if (!value || *value < parameter->minimum || *value > parameter->maximum) return std::nullopt;
    step.values[static_cast<std::size_t>(parameter - parameters.begin())] = static_cast<float>(*value);
  }
  return step;
}

base::Result<void> addEffect(EffectTable& table, const LexLine& line) {
  Effect effect{.name = line.arguments[0]};
  if (table.effect(effect.name)) return lexError(line, "a second effect " + effect.name);
  for (const std::string_view text : splitTrimmed(line.rest, '|')) {
    const auto step = parseStep(text);
    if (!step) return lexError(line, "no such step, or a value out of range: " + std::string(text));
    effect.steps.push_back(*step);
  }
  if (effect.steps.empty()) return lexError(line, "an effect needs a step");
  table.effects.push_back(std::move(effect));
  return {};
}

base::Result<void> addRelation(EffectTable& table, const LexLine& line) {
  const auto from = table.effect(line.arguments[0]);
  const auto to = table.effect(line.rest);
  if (!from || !to) return lexError(line, "an effect that is not above");
  if (line.kind == "variant") {
    if (line.arguments.size() != 2) return lexError(line, "expected `variant <effect> <tag>: <effect>`");
    table.variants.push_back({*from, line.arguments[1], *to});
  } else {
    table.effects[static_cast<std::size_t>(*from)].opposite = *to;
  }
  return {};
}

base::Result<void> addMeasure(EffectTable& table, const LexLine& line) {
  const auto unit = unitFromName(line.arguments[0]);
  const auto effect = table.effect(line.rest);
  if (!unit || !effect) return lexError(line, "no such unit or effect");
  table.measures.push_back({*unit, *effect});
  return {};
}

base::Result<void> addAspect(EffectTable& table, const LexLine& line) {
  Aspect aspect{.name = line.arguments[0]};
  for (const std::string_view name : splitTrimmed(line.rest, '|')) {
    const auto op = image::operatorFromName(name);
    if (!op) return lexError(line, "no operator " + std::string(name));
    aspect.ops.push_back(*op);
  }
  table.aspects.push_back(std::move(aspect));
  return {};
}

base::Result<void> addLine(EffectTable& table, const LexLine& line) {
  if (line.kind == "effect") return addEffect(table, line);
  if (line.kind == "aspect") return addAspect(table, line);
  if (line.kind == "measure") return addMeasure(table, line);
  if (line.kind == "variant" || line.kind == "opposite") return addRelation(table, line);
  return lexError(line, "no such kind of line");
}

}  // namespace

std::optional<Unit> unitFromName(std::string_view name) {
  const auto found = std::ranges::find(kUnitNames, name);
  if (found == kUnitNames.end()) return std::nullopt;
  return static_cast<Unit>(found - kUnitNames.begin());
}

std::optional<int> EffectTable::effect(std::string_view name) const { return indexByName(effects, name); }
std::optional<int> EffectTable::aspect(std::string_view name) const { return indexByName(aspects, name); }

base::Result<EffectTable> parseEffects(std::string_view text) {
  ATELIER_TRY(lines, readLexLines(text));
  EffectTable table;
  for (const LexLine& line : lines) {
    if (line.arguments.empty()) return lexError(line, "a name is missing");
    ATELIER_CHECK(addLine(table, line));
  }
  return table;
}

}  // namespace atelier::instruct
