// The generalised Kuwahara filter: strokes of paint. Papari, Petkov and Campisi, "Artistic edge and corner enhancing
// smoothing", 2007, with the polynomial sectors of Kyprianidis, Semmo, Kang and Döllner, "Anisotropic Kuwahara
// filtering with polynomial weighting functions", 2010 (here without the anisotropy).
//
// A disc around the pixel is cut into eight soft sectors. Each gives its mean and its variance, and the result is the
// mean of the means, each counting the more, the less its sector varies: so a pixel near an edge takes the colour of
// its own side, and edges stay while what lies between them becomes a patch. The weights fall off with the fourth
// power of the variance but never switch, so a rounding error cannot choose another sector.
#pragma once

#include "image/operators/neighbourhood_plan.h"

namespace atelier::image {

inline constexpr double kMaxKuwaharaRadius = 7;  // 149 taps; wider ones run on shrunk planes

PlaneFilter kuwaharaFilter(double radius_px);
// The encoded picture in strokes of `radius_px` of the full size.
PlanePlan kuwaharaPlane(double radius_px);

}  // namespace atelier::image
