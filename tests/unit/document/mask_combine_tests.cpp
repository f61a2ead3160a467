#include "document/mask_combine.h"

#include <catch2/catch_test_macros.hpp>

#include "document/mask_paint.h"
#include "mask_grid.h"

using namespace atelier::document;
using atelier::test::Grid;
using atelier::test::gridOf;
using atelier::test::maskFrom;

namespace {

const TiledMask kLeft = maskFrom({"##..", "##..", "55.."});
const TiledMask kMiddle = maskFrom({".##.", ".55.", ".##."});

}  // namespace

TEST_CASE("a shape replaces, joins, cuts or narrows a mask, and soft edges stay soft") {
  CHECK(gridOf(combined(kLeft, kMiddle, Combination::kReplace)) == Grid{".##.", ".55.", ".##."});
  CHECK(gridOf(combined(kLeft, kMiddle, Combination::kAdd)) == Grid{"###.", "##5.", "5##."});
  CHECK(gridOf(combined(kLeft, kMiddle, Combination::kSubtract)) == Grid{"#...", "#5..", "5..."});
  CHECK(gridOf(combined(kLeft, kMiddle, Combination::kIntersect)) == Grid{".#..", ".5..", ".5.."});
}

TEST_CASE("joining a shape twice is joining it once") {
  for (const Combination how : {Combination::kAdd, Combination::kSubtract, Combination::kIntersect}) {
    const TiledMask once = combined(kLeft, kMiddle, how);
    CHECK(combined(once, kMiddle, how) == once);
  }
}

TEST_CASE("where a shape changes nothing the tiles are shared") {
  const TiledMask mask = paintRectangle(TiledMask({1000, 600}), {10, 10, 900, 500});
  const TiledMask shape = paintRectangle(TiledMask({1000, 600}), {20, 20, 200, 200});
  const TiledMask cut = combined(mask, shape, Combination::kSubtract);
  CHECK(cut.at(100, 100) == 0);
  CHECK(cut.tile(2, 1).identity() == mask.tile(2, 1).identity());
  CHECK(combined(mask, shape, Combination::kAdd) == mask);
}
