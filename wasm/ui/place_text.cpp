#include "ui/place_text.h"

namespace atelier::ui {

namespace {

std::string nameOf(base::Locale locale, image::Region region) {
  return std::string(base::tr(locale, base::StringKey::fromRuntime("place." + std::string(image::apiName(region)))));
}

}  // namespace

std::string placeText(base::Locale locale, const image::PlanStep& step) {
  if (step.region == image::Region::kEverywhere) {
    return step.outside_mask ? nameOf(locale, image::Region::kOutsideMask) : std::string();
  }
  std::string text = nameOf(locale, step.region);
  if (step.outside_region) text = std::string(base::tr(locale, "place.except")) + ' ' + text;
  if (step.outside_mask) text += ", " + nameOf(locale, image::Region::kOutsideMask);
  return text;
}

}  // namespace atelier::ui
