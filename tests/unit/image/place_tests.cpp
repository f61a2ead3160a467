#include "image/place.h"

#include <catch2/catch_test_macros.hpp>

#include "image/place_weight.h"

using namespace atelier::image;

TEST_CASE("a place is said in one way, whichever way it was asked for") {
  CHECK(normalised({.region = Region::kTop, .outside_region = true}) == Place{.region = Region::kBottom});
  CHECK(normalised({.region = Region::kTop, .within = Region::kBlues}) ==
        Place{.region = Region::kBlues, .within = Region::kTop});
  CHECK(normalised({.region = Region::kBlues, .within = Region::kBlues}) == Place{.region = Region::kBlues});
  CHECK(normalised({.region = Region::kMask, .within = Region::kLeft}) == Place{.region = Region::kLeft});
  CHECK(normalised({.region = Region::kOutsideMask, .within = Region::kLeft}) ==
        Place{.region = Region::kLeft, .outside_mask = true});
  CHECK(normalised({.region = Region::kReds, .within = Region::kOutsideMask}) ==
        Place{.region = Region::kReds, .outside_mask = true});
  CHECK(normalised({.outside_mask = true}) == Place{.region = Region::kOutsideMask});
  CHECK(normalised({.outside_region = true}) == kWholePicture);
}

TEST_CASE("what is left out of a region keeps its place before the side, and a side turns to the other") {
  const Place top_but_blues{.region = Region::kReds, .within = Region::kBlues, .outside_region = true};
  CHECK(normalised(top_but_blues) == top_but_blues);
  CHECK(normalised({.region = Region::kLeft, .within = Region::kBlues, .outside_region = true}) ==
        Place{.region = Region::kBlues, .within = Region::kRight});
}

TEST_CASE("normalising twice changes nothing more") {
  for (int region = 0; region <= static_cast<int>(Region::kRight); ++region) {
    for (int within = 0; within <= static_cast<int>(Region::kRight); ++within) {
      for (int flags = 0; flags < 4; ++flags) {
        const Place once = normalised({.region = static_cast<Region>(region),
                                       .within = static_cast<Region>(within),
                                       .outside_region = (flags & 1) != 0,
                                       .outside_mask = (flags & 2) != 0});
        REQUIRE(normalised(once) == once);
      }
    }
  }
}

TEST_CASE("every hue is of one family, all round the circle") {
  CHECK(familyOfHue(29) == Region::kReds);
  CHECK(familyOfHue(2) == Region::kPinks);
  CHECK(familyOfHue(359) == Region::kPinks);
  CHECK(familyOfHue(142) == Region::kGreens);
  CHECK(familyOfHue(264) == Region::kBlues);
  CHECK(familyOfHue(305) == Region::kPurples);
}
