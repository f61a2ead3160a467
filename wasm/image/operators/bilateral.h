// The bilateral filter (Tomasi and Manduchi, 1998): an average of those pixels around that look alike.
//
// On the encoded signal, where a sensor's noise is about as large in the dark as in the light. How alike two colours
// are is judged for luma and for colour apart, each with its own range: eyes mind lost detail in luma, and noise in
// colour. The weight is Tukey's biweight (Durand and Dorsey, "Fast bilateral filtering", 2002): nothing beyond the
// range, without an exponential. The pixel in the middle is compared by the mean of its 3 x 3 neighbours, so that one
// noisy pixel does not keep itself.
#pragma once

#include <vector>

#include "image/operators/neighbourhood_plan.h"

namespace atelier::image {

// Over a disc of `radius` pixels; the ranges in encoded units, above 0.
PlaneFilter bilateralFilter(int radius, float luma_range, float colour_range);

}  // namespace atelier::image
