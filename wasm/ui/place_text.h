// Place text: where in the picture a step of a plan applies, in the person's language.
#pragma once

#include <string>

#include "base/strings.h"
#include "image/edit_plan.h"

namespace atelier::ui {

// "in the reds", "except at the edges, outside the mask"; empty for the whole picture.
std::string placeText(base::Locale locale, const image::PlanStep& step);

}  // namespace atelier::ui
