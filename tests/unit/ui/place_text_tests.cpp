#include "ui/place_text.h"

#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace atelier;
using image::Region;

TEST_CASE("every place is called by a name of its own in both languages") {
  for (const base::Locale locale : {base::Locale::kEnglish, base::Locale::kFrench}) {
    std::set<std::string> names;
    for (int region = 0; region <= static_cast<int>(Region::kRight); ++region) {
      names.insert(ui::placeText(locale, {.region = static_cast<Region>(region)}));
    }
    CHECK(names.size() == static_cast<std::size_t>(Region::kRight) + 1);
  }
}

TEST_CASE("what is spared is said, and the whole picture is not") {
  CHECK(ui::placeText(base::Locale::kEnglish, image::kWholePicture).empty());
  const image::Place spared{.region = Region::kReds, .outside_region = true, .outside_mask = true};
  CHECK(ui::placeText(base::Locale::kEnglish, spared) == "except in the reds, outside the mask");
  CHECK(ui::placeText(base::Locale::kFrench, spared) == "sauf dans les rouges, hors du masque");
}

TEST_CASE("of two regions both are said, and what of the one is spared comes last") {
  image::Place place{.region = Region::kBlues, .within = Region::kTop};
  CHECK(ui::placeText(base::Locale::kEnglish, place) == "in the blues, at the top");
  place.outside_region = true;
  CHECK(ui::placeText(base::Locale::kEnglish, place) == "at the top, except in the blues");
}
