#include "ui/place_text.h"

#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace atelier;
using image::Region;

TEST_CASE("every place is called by a name of its own in both languages") {
  for (const base::Locale locale : {base::Locale::kEnglish, base::Locale::kFrench}) {
    std::set<std::string> names;
    for (int region = 0; region <= static_cast<int>(Region::kRight); ++region) {
      image::PlanStep step = image::defaultStep(image::OperatorId::kExposure);
      step.region = static_cast<Region>(region);
      names.insert(ui::placeText(locale, step));
    }
    CHECK(names.size() == static_cast<std::size_t>(Region::kRight) + 1);
  }
}

TEST_CASE("what is spared is said, and the whole picture is not") {
  image::PlanStep step = image::defaultStep(image::OperatorId::kExposure);
  CHECK(ui::placeText(base::Locale::kEnglish, step).empty());
  step.region = Region::kReds;
  step.outside_region = step.outside_mask = true;
  CHECK(ui::placeText(base::Locale::kEnglish, step) == "except in the reds, outside the mask");
  CHECK(ui::placeText(base::Locale::kFrench, step) == "sauf dans les rouges, hors du masque");
}
