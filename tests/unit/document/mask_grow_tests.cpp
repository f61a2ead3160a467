#include "document/mask_grow.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

#include "document/mask_paint.h"
#include "document/mask_shape.h"
#include "mask_grid.h"

using namespace atelier::document;
using atelier::test::Grid;
using atelier::test::gridOf;
using atelier::test::maskFrom;

TEST_CASE("a dot grows to a disc, and back to a dot") {
  const TiledMask dot = maskFrom({".......", ".......", ".......", "...#...", ".......", ".......", "......."});
  const TiledMask disc = grown(dot, 2);
  CHECK(gridOf(disc) == Grid{".......", ".28#82.", ".8###8.", ".#####.", ".8###8.", ".28#82.", "......."});
  CHECK(gridOf(shrunk(disc, 2)) == Grid{".......", ".......", ".......", "...7...", ".......", ".......", "......."});
  CHECK(grown(dot, 0) == dot);
}

TEST_CASE("a straight edge moves by exactly the radius") {
  const TiledMask half = paintRectangle(TiledMask({600, 300}), {0, 0, 250, 300});
  CHECK(grown(half, 40) == paintRectangle(TiledMask({600, 300}), {0, 0, 290, 300}));  // over a tile's border
  CHECK(shrunk(half, 40) == paintRectangle(TiledMask({600, 300}), {0, 0, 210, 300}));  // not from the picture's border
}

TEST_CASE("growing is what measuring every pair of pixels gives") {
  std::mt19937 random(3);
  const atelier::image::ImageSpec spec{300, 270};
  TiledMask mask(spec);
  for (int i = 0; i < 12; ++i) {
    const int x = static_cast<int>(random() % 300), y = static_cast<int>(random() % 270);
    mask = paintRectangle(mask, {x, y, x + 1, y + 1});
  }
  std::vector<MaskPoint> marks;
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      if (mask.at(x, y) == 255) marks.push_back({static_cast<float>(x), static_cast<float>(y)});
    }
  }
  const TiledMask result = grown(mask, 17);
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      float nearest = 1e9f;
      for (const MaskPoint& mark : marks) {
        nearest = std::min(nearest, std::hypot(mark.x - static_cast<float>(x), mark.y - static_cast<float>(y)));
      }
      const float expected = 255 * std::clamp(18 - nearest, 0.0f, 1.0f);
      REQUIRE(std::abs(static_cast<float>(result.at(x, y)) - expected) <= 1);
    }
  }
}

TEST_CASE("soft edges grow as they are") {
  const TiledMask soft = maskFrom({"##852.....", "##852.....", "##852....."});
  CHECK(gridOf(grown(soft, 3))[1] == "#####852..");
  CHECK(gridOf(shrunk(soft, 1))[1] == "#852......");
  const TiledMask gradual = feathered(paintRectangle(TiledMask({400, 100}), {0, 0, 150, 100}), 60);
  const TiledMask moved = grown(gradual, 30);
  for (int x = 60; x < 240; ++x) {
    CAPTURE(x);
    REQUIRE(std::abs(moved.at(x + 30, 50) - gradual.at(x, 50)) <= 17);  // many values: within half a level
    REQUIRE(moved.at(x, 50) >= gradual.at(x, 50));
  }
}

TEST_CASE("what is uniform stays as it is and holds no pixels") {
  CHECK(grown(TiledMask({2000, 1000}), 100).isEmpty());
  CHECK(shrunk(TiledMask({2000, 1000}, 255), 100).isFull());
  CHECK(smoothed(TiledMask({2000, 1000}, 255), 100).isFull());
}

TEST_CASE("smoothing drops specks, fills holes and keeps straight edges where they are") {
  TiledMask mask = paintRectangle(TiledMask({300, 200}), {0, 0, 150, 200});
  mask = paintRectangle(mask, {60, 60, 63, 63}, PaintMode::kErase);  // a hole
  mask = paintRectangle(mask, {220, 60, 223, 63});                   // a speck
  const TiledMask smooth = smoothed(mask, 12);
  CHECK(smooth.at(61, 61) == 255);
  CHECK(smooth.at(221, 61) == 0);
  CHECK(smooth.at(148, 100) == 255);
  CHECK(smooth.at(151, 100) == 0);
}

TEST_CASE("smoothing takes the teeth off a ragged edge") {
  TiledMask ragged = paintRectangle(TiledMask({300, 200}), {0, 0, 150, 200});
  for (int y = 0; y < 200; y += 4) ragged = paintRectangle(ragged, {150, y, 154, y + 2});
  const TiledMask smooth = smoothed(ragged, 12);
  for (int y = 20; y < 180; ++y) REQUIRE(std::abs(smooth.at(152, y) - smooth.at(152, y + 1)) < 60);
}
