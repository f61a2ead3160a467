// The filters of a plane on the processor: the twins of passes/blur_rows.wgsl, blur_columns.wgsl, convolve_taps.wgsl,
// guide.wgsl, kuwahara.wgsl and bilateral.wgsl.
#pragma once

#include "image/operators/float_rows.h"
#include "image/operators/neighbourhood_plan.h"

namespace atelier::image {

// Fills `result` from `source`, which holds the rows around those that `filter` reads, within a plane `height` rows
// high. Beyond its edges a plane continues with its outermost values.
void runFilter(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result);

}  // namespace atelier::image
