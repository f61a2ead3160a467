// Regions: what is left of the picture when some of them are excepted.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "image/edit_plan.h"

namespace atelier::instruct {

bool isColourFamily(image::Region region);
// Top, bottom, left or right.
bool isSide(image::Region region);
// Left and right, shadows and highlights: parts of one whole, of which a place may be another.
bool areOfOneWhole(image::Region a, image::Region b);
// "the blues at the top", "the top left": there is something of both.
bool canShare(image::Region a, image::Region b);
// What is done to one leaves the other, or nearly: they are of one whole, or one is the rim and the other the middle.
bool areApart(image::Region a, image::Region b);

// The regions that `excluded` leaves: outside the mask, the midtones and highlights without the shadows, the other
// families of hue. Nothing where no region is the rest: greys are in no family of hue.
std::optional<std::vector<image::Region>> restOf(std::span<const image::Region> excluded);

// The places of steps that leave `excluded` as it is.
struct Rest {
  std::vector<image::Region> regions;
  bool is_outside = false;  // all but the one region: image::Place::outside_region
};
std::optional<Rest> restBut(std::span<const image::Region> excluded);

}  // namespace atelier::instruct
