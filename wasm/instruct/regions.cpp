#include "instruct/regions.h"

#include <algorithm>
#include <array>

namespace atelier::instruct {

namespace {

using image::Region;

constexpr std::array kMasks{Region::kMask, Region::kOutsideMask};
constexpr std::array kFamilies{Region::kReds,  Region::kOranges, Region::kYellows, Region::kGreens,
                               Region::kCyans, Region::kBlues,   Region::kPurples, Region::kPinks};
constexpr std::array kTones{Region::kShadows, Region::kMidtones, Region::kHighlights};
constexpr std::array kRings{Region::kCentre, Region::kEdges};
constexpr std::array kHeights{Region::kTop, Region::kBottom};
constexpr std::array kSides{Region::kLeft, Region::kRight};

bool contains(std::span<const Region> regions, Region region) {
  return std::ranges::find(regions, region) != regions.end();
}

// The set of which `region` is one part and the others are the rest.
std::span<const Region> wholeOf(Region region) {
  for (const std::span<const Region> whole : {std::span<const Region>(kMasks), std::span<const Region>(kFamilies),
                                              std::span<const Region>(kTones), std::span<const Region>(kRings),
                                              std::span<const Region>(kHeights), std::span<const Region>(kSides)}) {
    if (contains(whole, region)) return whole;
  }
  return {};
}

}  // namespace

bool isColourFamily(Region region) { return contains(kFamilies, region); }

bool areOfOneWhole(Region a, Region b) {
  const std::span<const Region> whole = wholeOf(a);
  return !whole.empty() && contains(whole, b);
}

std::optional<std::vector<Region>> restOf(std::span<const Region> excluded) {
  if (excluded.size() == 1 && excluded[0] == Region::kCorners) return std::vector{Region::kCentre};
  const std::span<const Region> whole = excluded.empty() ? std::span<const Region>() : wholeOf(excluded[0]);
  if (whole.empty() || !std::ranges::all_of(excluded, [&](Region region) { return contains(whole, region); })) {
    return std::nullopt;
  }
  std::vector<Region> rest;
  for (const Region region : whole) {
    if (!contains(excluded, region)) rest.push_back(region);
  }
  if (rest.empty()) return std::nullopt;
  return rest;
}

}  // namespace atelier::instruct
