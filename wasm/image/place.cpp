#include "image/place.h"

#include <array>
#include <utility>

namespace atelier::image {

namespace {

constexpr std::array<std::pair<Region, std::string_view>, 21> kRegionNames{{
    {Region::kEverywhere, "everywhere"},
    {Region::kMask, "mask"},
    {Region::kOutsideMask, "outside_mask"},
    {Region::kReds, "reds"},
    {Region::kOranges, "oranges"},
    {Region::kYellows, "yellows"},
    {Region::kGreens, "greens"},
    {Region::kCyans, "cyans"},
    {Region::kBlues, "blues"},
    {Region::kPurples, "purples"},
    {Region::kPinks, "pinks"},
    {Region::kHighlights, "highlights"},
    {Region::kMidtones, "midtones"},
    {Region::kShadows, "shadows"},
    {Region::kEdges, "edges"},
    {Region::kCorners, "corners"},
    {Region::kCentre, "centre"},
    {Region::kTop, "top"},
    {Region::kBottom, "bottom"},
    {Region::kLeft, "left"},
    {Region::kRight, "right"},
}};

// Two sides of the picture add up to all of it.
std::optional<Region> otherSide(Region region) {
  switch (region) {
    case Region::kTop: return Region::kBottom;
    case Region::kBottom: return Region::kTop;
    case Region::kLeft: return Region::kRight;
    case Region::kRight: return Region::kLeft;
    default: return std::nullopt;
  }
}

}  // namespace

std::string_view apiName(Region region) { return kRegionNames[static_cast<std::size_t>(region)].second; }

std::optional<Region> regionFromName(std::string_view name) {
  for (const auto& [region, region_name] : kRegionNames) {
    if (region_name == name) return region;
  }
  return std::nullopt;
}

bool readsPixels(Region region) { return region > Region::kOutsideMask; }

Place normalised(Place place) {
  if (!readsPixels(place.within)) {
    place.outside_mask = place.outside_mask || place.within == Region::kOutsideMask;
    place.within = Region::kEverywhere;
  } else if (!readsPixels(place.region)) {
    place = {.region = place.within, .outside_mask = place.outside_mask || place.region == Region::kOutsideMask};
  }
  if (place.outside_region) {
    const auto other = otherSide(place.region);
    place.outside_region = readsPixels(place.region) && !other;
    if (other) place.region = *other;
  }
  if (place.within == place.region && !place.outside_region) place.within = Region::kEverywhere;
  if (!readsPixels(place.region) && std::exchange(place.outside_mask, false)) place.region = Region::kOutsideMask;
  const bool is_turned_round = readsPixels(place.within) && place.within < place.region && !place.outside_region;
  if (is_turned_round) std::swap(place.region, place.within);
  return place;
}

bool isIn(const Place& place, Region region) { return place.region == region || place.within == region; }

bool isOfMask(const Place& place) {
  return place.region == Region::kMask || place.region == Region::kOutsideMask || place.outside_mask;
}

}  // namespace atelier::image
