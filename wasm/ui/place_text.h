// Place text: where in the picture a step of a plan applies, in the person's language.
#pragma once

#include <string>

#include "base/strings.h"
#include "image/place.h"

namespace atelier::ui {

// "in the reds, at the top", "except at the edges, outside the mask"; empty for the whole picture.
std::string placeText(base::Locale locale, const image::Place& place);

}  // namespace atelier::ui
