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
  std::vector<image::TextSpan> generative;    // clauses that need a generative model ("add a dinosaur")
  std::vector<image::EditPlan> alternatives;  // several readings: none is chosen for the person

  // Whether the plan is all that was asked for. Where it is not, nothing is done: half an instruction is arbitrary.
  bool isComplete() const {
    return !plan.steps.empty() && unknown.empty() && generative.empty() && alternatives.empty();
  }
};

// Any bytes in; never fails, never takes more than about a millisecond (text beyond 2000 bytes is unknown as a whole).
Understanding understand(std::string_view instruction);

// The plan in words that understand() reads back to the same steps and values (up to rounding of one slider unit).
std::string toText(const image::EditPlan& plan, base::Locale locale);

}  // namespace atelier::instruct
