#include "instruct/effects.h"

#include <algorithm>
#include <array>
#include <utility>

#include "instruct/decimal.h"
#include "instruct/lex_lines.h"

namespace atelier::instruct {

namespace {

constexpr std::array<std::string_view, 14> kUnitNames{
    "none",  "percent", "ev",     "kelvin",      "mired",       "permille",   "pixels", "degrees",
    "times", "ratio",   "levels", "pixels_wide", "pixels_high", "pixels_long"};

template <typename Row>
std::optional<int> indexByName(const std::vector<Row>& rows, std::string_view name) {
  const auto row = std::ranges::find(rows, name, &Row::name);
  if (row == rows.end()) return std::nullopt;
  return static_cast<int>(row - rows.begin());
}

// "vignette amount=0.4 size=0.3"; a star before a name makes it the one that a number is for.
std::optional<image::PlanStep> parseStep(std::string_view text, std::size_t& amount_parameter) {
  const auto parts = splitTrimmed(text, ' ');
  const auto op = parts.empty() ? std::nullopt : image::operatorFromName(parts[0]);
  if (!op) return std::nullopt;
  image::PlanStep step = image::defaultStep(*op);
  const auto parameters = image::operatorInfo(*op).parameters;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const std::size_t equals = parts[i].find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const bool is_starred = parts[i][0] == '*';
    const std::string_view name = parts[i].substr(is_starred ? 1 : 0, equals - (is_starred ? 1 : 0));
    const auto index = image::parameterIndex(*op, name);
    if (!index) return std::nullopt;
    if (is_starred) amount_parameter = *index;
    const std::optional<double> value = parseDecimal(parts[i].substr(equals + 1));
    if (!value || *value < parameters[*index].minimum || *value > parameters[*index].maximum) return std::nullopt;
    step.values[*index] = static_cast<float>(*value);
  }
  return step;
}

base::Result<void> addEffect(EffectTable& table, const LexLine& line) {
  Effect effect{.name = line.arguments[0]};
  if (table.effect(effect.name)) return lexError(line, "a second effect " + effect.name);
  for (const std::string_view text : splitTrimmed(line.rest, '|')) {
    const auto step = parseStep(text, effect.amount_parameter);
    if (!step) return lexError(line, "no such step, or a value out of range: " + std::string(text));
    effect.steps.push_back(*step);
  }
  if (effect.steps.empty()) return lexError(line, "an effect needs a step");
  table.effects.push_back(std::move(effect));
  return {};
}

// "hue=264 red=0.15 green=0.3 blue=0.9 family=blues cast=cooler"
base::Result<void> addColour(EffectTable& table, const LexLine& line) {
  Colour colour{.name = line.arguments[0]};
  if (table.colour(colour.name)) return lexError(line, "a second colour " + colour.name);
  const std::array<std::pair<std::string_view, float*>, 6> numbers{{{"hue", &colour.hue}, {"chroma", &colour.chroma},
      {"lightness", &colour.lightness}, {"red", &colour.red}, {"green", &colour.green}, {"blue", &colour.blue}}};
  for (const std::string_view part : splitTrimmed(line.rest, ' ')) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) return lexError(line, "expected `name=value`: " + std::string(part));
    const std::string_view name = part.substr(0, equals);
    const std::string_view value = part.substr(equals + 1);
    const auto number = std::ranges::find(numbers, name, [](const auto& row) { return row.first; });
    const auto decimal = parseDecimal(value);
    const auto family = image::regionFromName(value);
    const auto cast = table.effect(value);
    if (number != numbers.end() && decimal) {
      *number->second = static_cast<float>(*decimal);
    } else if (name == "family" && family) {
      colour.family = family;
    } else if (name == "cast" && cast) {
      colour.cast = *cast;
    } else {
      return lexError(line, "no such part of a colour: " + std::string(part));
    }
  }
  table.colours.push_back(std::move(colour));
  return {};
}

// "within corners darker: vignette"
base::Result<void> addWithin(EffectTable& table, const LexLine& line) {
  const auto region = image::regionFromName(line.arguments[0]);
  const auto from = line.arguments.size() == 2 ? table.effect(line.arguments[1]) : std::nullopt;
  const auto to = table.effect(line.rest);
  if (!region || !from || !to) return lexError(line, "expected `within <region> <effect>: <effect>`");
  table.withins.push_back({*region, *from, *to});
  return {};
}

base::Result<void> addRelation(EffectTable& table, const LexLine& line) {
  const auto from = table.effect(line.arguments[0]);
  const auto to = table.effect(line.rest);
  if (!from || !to) return lexError(line, "an effect that is not above");
  if (line.kind == "too") {
    table.effects[static_cast<std::size_t>(*from)].complaint = *to;
  } else if (line.kind == "variant") {
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
  if (line.kind == "colour") return addColour(table, line);
  if (line.kind == "within") return addWithin(table, line);
  if (line.kind == "role") {
    const auto effect = table.effect(line.rest);
    if (!effect) return lexError(line, "no such effect");
    table.roles.emplace_back(line.arguments[0], *effect);
    return {};
  }
  if (line.kind == "variant" || line.kind == "opposite" || line.kind == "too") return addRelation(table, line);
  return lexError(line, "no such kind of line");
}

}  // namespace

std::optional<Unit> unitFromName(std::string_view name) {
  const auto found = std::ranges::find(kUnitNames, name);
  if (found == kUnitNames.end()) return std::nullopt;
  return static_cast<Unit>(found - kUnitNames.begin());
}

std::optional<int> EffectTable::effect(std::string_view name) const { return indexByName(effects, name); }
std::optional<int> EffectTable::colour(std::string_view name) const { return indexByName(colours, name); }
std::optional<int> EffectTable::aspect(std::string_view name) const { return indexByName(aspects, name); }

const Colour* EffectTable::familyColour(image::Region family) const {
  const auto found = std::ranges::find(colours, std::optional(family), &Colour::family);
  return found == colours.end() ? nullptr : &*found;
}

int EffectTable::variantOf(int effect, std::string_view tag) const {
  const auto found =
      std::ranges::find_if(variants, [&](const Variant& v) { return v.effect == effect && v.tag == tag; });
  return found == variants.end() ? -1 : found->becomes;
}

int EffectTable::measureOf(Unit unit) const {
  const auto measure = std::ranges::find(measures, unit, &Measure::unit);
  return measure == measures.end() ? -1 : measure->effect;
}

int EffectTable::role(std::string_view name) const {
  const auto found = std::ranges::find(roles, name, [](const auto& role) { return std::string_view(role.first); });
  return found == roles.end() ? -1 : found->second;
}

std::optional<int> EffectTable::within(image::Region region, int effect) const {
  for (const Within& row : withins) {
    if (row.region == region && row.effect == effect) return row.becomes;
  }
  return std::nullopt;
}

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
