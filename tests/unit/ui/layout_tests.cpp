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
  const Layout layout = layOut({width, height, shows_edits, shows_mask, has_sliders});
  CAPTURE(width, height, shows_edits, shows_mask, has_sliders);
  CHECK_FALSE(overlap(layout.tools, layout.picture));
  if (shows_edits) {
    CHECK_FALSE(overlap(layout.edits, layout.picture));
    CHECK_FALSE(overlap(layout.edits, layout.tools));
  }
  if (shows_mask) CHECK_FALSE(overlap(layout.mask_options, layout.picture));
  CHECK(layout.picture.x + layout.picture.width <= width + 0.5f);
  CHECK(layout.picture.y + layout.picture.height <= height + 0.5f);
  CHECK(layout.picture.width >= 0.4f * width);
  CHECK(layout.picture.height >= 90);
}
