#include "ui/place_text.h"

namespace atelier::ui {

namespace {

std::string nameOf(base::Locale locale, image::Region region) {
  return std::string(base::tr(locale, base::StringKey::fromRuntime("place." + std::string(image::apiName(region)))));
}

}  // namespace

// "in the blues, at the top, outside the mask", "at the top, except in the blues"
std::string placeText(base::Locale locale, const image::Place& place) {
  std::string text;
  const auto say = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  const bool is_part = place.region != image::Region::kEverywhere;
  if (is_part && !place.outside_region) say(nameOf(locale, place.region));
  if (image::readsPixels(place.within)) say(nameOf(locale, place.within));
  if (place.outside_region) say(std::string(base::tr(locale, "place.except")) + ' ' + nameOf(locale, place.region));
  if (place.outside_mask) say(nameOf(locale, image::Region::kOutsideMask));
  return text;
}

}  // namespace atelier::ui
