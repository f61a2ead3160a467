#include "ui/layout.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atelier::ui;

namespace {

bool overlap(const Box& a, const Box& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

}  // namespace

TEST_CASE("panels never overlap each other or the picture, from phones to 4K") {
  const float width = GENERATE(360.f, 412.f, 759.f, 760.f, 1024.f, 1920.f, 3840.f);
  const float height = GENERATE(420.f, 640.f, 1080.f, 2160.f);
  const bool shows_edits = GENERATE(false, true);
  const bool shows_mask = GENERATE(false, true);
  const bool has_sliders = GENERATE(false, true);
  const bool shows_histogram = GENERATE(false, true);
  const bool shows_crop = GENERATE(false, true);
  if (shows_crop && (shows_mask || shows_edits)) return;  // the crop tool puts both away
  const Layout layout = layOut({.width = width, .height = height, .shows_edits = shows_edits, .shows_mask_options = shows_mask,
                                .has_mask_sliders = has_sliders, .shows_histogram = shows_histogram,
                                .shows_crop_options = shows_crop});
  CAPTURE(width, height, shows_edits, shows_mask, has_sliders, shows_histogram, shows_crop);
  CHECK_FALSE(overlap(layout.tools, layout.picture));
  if (shows_edits) {
    CHECK_FALSE(overlap(layout.edits, layout.picture));
    CHECK_FALSE(overlap(layout.edits, layout.tools));
  }
  if (shows_histogram) {
    // A phone has no room beside the picture: there it lies over a corner of it.
    if (!layout.is_narrow) CHECK_FALSE(overlap(layout.histogram, layout.picture));
    if (shows_edits) CHECK_FALSE(overlap(layout.histogram, layout.edits));
    CHECK_FALSE(overlap(layout.histogram, layout.tools));
    CHECK(layout.histogram.x + layout.histogram.width <= width);
  }
  if (shows_crop) CHECK_FALSE(overlap(layout.crop_options, layout.picture));
  if (shows_mask) CHECK_FALSE(overlap(layout.mask_options, layout.picture));
  CHECK(layout.picture.x + layout.picture.width <= width + 0.5f);
  CHECK(layout.picture.y + layout.picture.height <= height + 0.5f);
  CHECK(layout.picture.width >= 0.4f * width);
  CHECK(layout.picture.height >= 90);
}
