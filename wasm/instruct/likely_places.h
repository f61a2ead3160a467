// Likely places: "darken the sky", "blur the background". Nothing here finds either, but a sky is blue or at the top, and
// a background is on one side of the mask.
#pragma once

#include <optional>
#include <vector>

#include "instruct/corrections.h"
#include "instruct/items.h"

namespace atelier::instruct {

// The readings of a text that needs a model as it stands, for the person to see which serves. Empty where such a thing
// is not all that keeps it from being understood, and where another one is asked for ("swap the sky", "a white
// background").
std::vector<image::EditPlan> likelyReadings(const std::vector<Item>& items, const Lexicon& lexicon,
                                            const std::optional<EarlierPlan>& earlier);

}  // namespace atelier::instruct
