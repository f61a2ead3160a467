#include "instruct/regions.h"

#include <algorithm>
#include <array>
#include <utility>

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

bool isSide(Region region) { return contains(kHeights, region) || contains(kSides, region); }

bool areOfOneWhole(Region a, Region b) {
  const std::span<const Region> whole = wholeOf(a);
  return !whole.empty() && contains(whole, b);
}

bool canShare(Region a, Region b) {
  return image::readsPixels(a) && image::readsPixels(b) && a != b && !areApart(a, b);
}

bool areApart(Region a, Region b) {
  const auto is_rim = [](Region region) { return region == Region::kCorners || region == Region::kEdges; };
  const bool are_opposite = (is_rim(a) && b == Region::kCentre) || (is_rim(b) && a == Region::kCentre);
  return are_opposite || areOfOneWhole(a, b);
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

std::optional<Rest> restBut(std::span<const Region> excluded) {
  auto rest = restOf(excluded);
  const bool is_rim_or_middle =
      excluded.size() == 1 && excluded[0] >= Region::kEdges && excluded[0] <= Region::kCentre;
  if (rest && rest->size() == 1 && !is_rim_or_middle) return Rest{std::move(*rest)};
  const bool is_one = excluded.size() == 1 && excluded[0] > Region::kOutsideMask;
  if (is_one) return Rest{{excluded[0]}, true};
  if (!rest) return std::nullopt;
  return Rest{std::move(*rest)};
}

}  // namespace atelier::instruct
