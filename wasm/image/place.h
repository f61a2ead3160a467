// Place: where in the picture a step applies.
#pragma once

#include <optional>
#include <string_view>

namespace atelier::image {

// One part of the picture, before the edit's own mask narrows it. How strongly it takes a pixel: image/place_weight.h.
enum class Region {
  kEverywhere, kMask, kOutsideMask,
  // Families of hue, in OKLab.
  kReds, kOranges, kYellows, kGreens, kCyans, kBlues, kPurples, kPinks,
  // By lightness.
  kHighlights, kMidtones, kShadows,
  // Places, each with a soft border.
  kEdges, kCorners, kCentre, kTop, kBottom, kLeft, kRight,
};

std::string_view apiName(Region region);                        // "everywhere", "mask", "outside_mask", "reds" …
std::optional<Region> regionFromName(std::string_view name);
// Whether the region asks for more than the mask.
bool readsPixels(Region region);

// "The blues at the top": what is of both regions. "The top, but not the reds": of the one, all but the other.
struct Place {
  Region region = Region::kEverywhere;
  Region within = Region::kEverywhere;  // of the region only what is of this one too; both read pixels
  bool outside_region = false;          // all but the region: "everything but the reds"; it reads pixels
  bool outside_mask = false;            // of that only what is not painted: "the reds, except the mask"
  bool operator==(const Place&) const = default;
};

inline constexpr Place kWholePicture{};

// The same place, said the one way that all else understands: all but one side of the picture is the other side, and
// what is within the mask is narrowed by the mask as every edit is; of two regions that both are meant the hue comes
// before the tone, and the tone before the side.
Place normalised(Place place);
// Whether the region is the place's, or narrows it.
bool isIn(const Place& place, Region region);
// What is painted, or what is not: without a mask it has no meaning.
bool isOfMask(const Place& place);

}  // namespace atelier::image
