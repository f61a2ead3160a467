// Planes that several operators ask for.
#pragma once

#include <array>
#include <vector>

#include "image/operators/neighbourhood_plan.h"

namespace atelier::image {

// A weight at a place near the pixel.
struct Tap {
  int dx = 0;
  int dy = 0;
  double weight = 0;
};

// A linear filter of `taps`, normalised to the sum 1 where `is_average`.
PlaneFilter tapsFilter(const std::vector<Tap>& taps, bool is_average = true);

// Blurred by a Gaussian (see blur_plan.h).
PlanePlan gaussianPlane(PlaneSignal signal, double sigma_px);
// The coefficients of a guided filter with a Gaussian window (see guided_filter.h).
PlanePlan guidedPlane(PlaneSignal moments, double sigma_px, float epsilon);

// The power of two by which a filter of `radius_px` must be shrunk to be at most `most_px` wide.
int factorFor(double radius_px, double most_px);

}  // namespace atelier::image
