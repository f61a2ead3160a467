// What words can ask for, free of any language: effects, their opposites, and the aspects that can be kept.
// Read from lexicon/effects.lex.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "image/edit_plan.h"

namespace atelier::instruct {

enum class Unit {
  kNone, kPercent, kEv, kKelvin, kMired, kPermille, kPixels, kDegrees, kTimes, kRatio, kLevels,
  kPixelsWide, kPixelsHigh, kPixelsLong,  // of the picture: across, down, and its longer side
};

std::optional<Unit> unitFromName(std::string_view name);  // as the files write it: "percent", "ev", …

// One thing that can be asked for: "brighter" is one step, "vintage" several.
struct Effect {
  std::string name;
  std::vector<image::PlanStep> steps;  // at their plain strength, without words
  std::size_t amount_parameter = 0;    // of the first step: which one a number is for
  int complaint = -1;                  // index of the effect that only "too" asks for; -1: the opposite
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

// An effect in one region that is better done as another of the whole picture: darker + corners → vignette.
struct Within {
  image::Region region = image::Region::kEverywhere;
  int effect = -1;
  int becomes = -1;
};

// A colour by name, as the operators take it.
struct Colour {
  std::string name;
  float hue = 0;                        // in OKLab, degrees
  float chroma = 1;                     // of a recoloured thing: 0 makes it grey
  float lightness = 0;                  // added to a recoloured thing, -0.5 … 0.5
  float red = 1, green = 1, blue = 1;   // sRGB, 0 … 1
  std::optional<image::Region> family;  // the hues that are called so; black and white have none
  int cast = -1;                        // the effect that gives the whole picture this colour
};

struct EffectTable {
  std::vector<Effect> effects;
  std::vector<Variant> variants;
  std::vector<Within> withins;
  std::vector<Colour> colours;
  // Effects that the reader itself speaks of, by role: `family` is what more of a family of colours means, `tone` what
  // more of the midtones does, `recolour` gives a family another colour, `tint` gives all hues the same, `splash` is
  // done to all but the colours that are kept, `straighten` and `lean` have no direction of their own, `improve` only
  // asks for the remedy after a complaint, `era` says of what time another look is.
  std::vector<std::pair<std::string, int>> roles;
  std::vector<Aspect> aspects;
  std::vector<Measure> measures;

  std::optional<int> effect(std::string_view name) const;
  std::optional<int> colour(std::string_view name) const;
  const Colour* familyColour(image::Region family) const;  // the first of the family; null where there is none
  int role(std::string_view name) const;                   // the effect's index, or -1
  int measureOf(Unit unit) const;                          // the effect that a number with that unit is about, or -1
  int variantOf(int effect, std::string_view tag) const;   // what the tag makes of the effect, or -1
  std::optional<int> within(image::Region region, int effect) const;
  std::optional<int> aspect(std::string_view name) const;
};

// kBadRequest with the line's number and what is wrong in it.
base::Result<EffectTable> parseEffects(std::string_view text);

}  // namespace atelier::instruct
