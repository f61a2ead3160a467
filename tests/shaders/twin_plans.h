// The plans that both backends run.
#pragma once

#include <string>
#include <vector>

#include "image/edit_plan.h"

struct NamedPlan {
  std::string name;
  atelier::image::EditPlan plan;
  int largest_difference = 1;  // in code values; more where a later step stretches what an earlier one rounded
};

// Every operator over its parameters' ranges, fused rows of point operators, and plans that mix kinds.
std::vector<NamedPlan> twinPlans();
