// Free text, French or English or both, to an EditPlan.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "image/edit_plan.h"

namespace atelier::instruct {

struct Understanding {
  image::EditPlan plan;                       // in the order to apply; each step names the words it came from
  std::vector<image::TextSpan> understood;    // clauses that became steps
  std::vector<image::TextSpan> unknown;       // words that carry meaning and that nothing here knows
  std::vector<image::TextSpan> unheeded;      // nothing here knows these either, but the plan is plain without them
  std::vector<image::TextSpan> generative;    // clauses that need a generative model ("add a dinosaur")
  std::vector<image::EditPlan> alternatives;  // readings of which none is chosen for the person
  bool is_question = false;  // "what would make it warmer?": the alternatives answer it, and nothing is to be done yet
  bool revises = false;      // the plan, or the answer, replaces the one before it: "less", "rather in sepia"
  bool undoes = false;       // what was done before is to be taken back, and nothing else: "undo"
  // What the words of `plan` are parts of: the text, or with `revises` the earlier text with this one after it.
  std::string instruction;

  // Whether the plan is all that was asked for. Where it is not, nothing is done: half an instruction is arbitrary.
  bool isComplete() const {
    return !plan.steps.empty() && unknown.empty() && generative.empty() && alternatives.empty();
  }

  // What a person may choose instead where it is not: one of the readings, or that part of it which can be done. The
  // picture is not turned or resized for what nobody knows: "make the xyzzyx bigger".
  std::vector<image::EditPlan> choices() const;
};

// What was done before, which "less", "undo the blur" and "rather in sepia" speak of.
struct Earlier {
  image::EditPlan plan;
  std::string instruction;  // the words that the plan came from
};

// Any bytes in; never fails, and takes well under a millisecond (text beyond 2000 bytes is unknown as a whole, and so
// is what follows the first couple of dozen wishes). Without an earlier edit such words are unknown.
Understanding understand(std::string_view instruction, const Earlier* earlier = nullptr);

// The plan in words that understand() reads back to the same steps and values (up to rounding of one slider unit).
std::string toText(const image::EditPlan& plan, base::Locale locale);

}  // namespace atelier::instruct
