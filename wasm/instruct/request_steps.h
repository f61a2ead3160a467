// Steps: one request to the operators that fulfil it.
#pragma once

#include <vector>

#include "instruct/requests.h"

namespace atelier::instruct {

struct RequestSteps {
  std::vector<image::PlanStep> steps;
  bool moves_part = false;               // turns or crops, and was to do it in a part of the picture only
  std::vector<image::TextSpan> unknown;  // words of the request that nothing can be done about
};

// undirected_sign: how to take "change the contrast", 1 as more, -1 as less.
RequestSteps stepsOf(const Request& request, const Lexicon& lexicon, int undirected_sign);

}  // namespace atelier::instruct
