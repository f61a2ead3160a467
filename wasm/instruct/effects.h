// What words can ask for, free of any language: effects, their opposites, and the aspects that can be kept.
// Read from lexicon/effects.lex.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "image/edit_plan.h"

namespace atelier::instruct {

enum class Unit { kNone, kPercent, kEv, kKelvin, kMired, kPermille, kPixels, kDegrees, kTimes };

std::optional<Unit> unitFromName(std::string_view name);  // as the files write it: "percent", "ev", …

// One thing that can be asked for: "brighter" is one step, "vintage" several.
struct Effect {
  std::string name;
  std::vector<image::PlanStep> steps;  // at their plain strength, without words
  int opposite = -1;                   // index of the effect that "less" and "too" ask for; -1: there is none
};

// A word beside an effect that makes it another: turn + left → turn_left.
struct Variant {
  int effect = -1;
  std::string tag;
  int becomes = -1;
};

// What can be kept from changing: "the colours" are four operators.
struct Aspect {
  std::string name;
  std::vector<image::OperatorId> ops;
};

// The quality that a number alone is about: "-1 EV" is exposure.
struct Measure {
  Unit unit = Unit::kNone;
  int effect = -1;
};

struct EffectTable {
  std::vector<Effect> effects;
  std::vector<Variant> variants;
  std::vector<Aspect> aspects;
  std::vector<Measure> measures;

  std::optional<int> effect(std::string_view name) const;
  std::optional<int> aspect(std::string_view name) const;
};

// kBadRequest with the line's number and what is wrong in it.
base::Result<EffectTable> parseEffects(std::string_view text);

}  // namespace atelier::instruct
