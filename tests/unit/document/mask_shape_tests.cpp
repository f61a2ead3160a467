#include "document/mask_shape.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "mask_grid.h"

using namespace atelier::document;
using atelier::test::Grid;
using atelier::test::gridOf;

namespace {

// In whole pixels: the sum of all coverages.
double areaOf(const TiledMask& mask) {
  double sum = 0;
  for (int y = 0; y < mask.spec().height; ++y) {
    for (int x = 0; x < mask.spec().width; ++x) sum += mask.at(x, y);
  }
  return sum / 255;
}

}  // namespace

TEST_CASE("a polygon along pixel borders is those pixels") {
  const std::vector<MaskPoint> steps{{1, 1}, {4, 1}, {4, 2}, {3, 2}, {3, 4}, {1, 4}};
  CHECK(gridOf(polygonMask({5, 5}, steps)) == Grid{".....", ".###.", ".##..", ".##..", "....."});
}

TEST_CASE("a side that cuts pixels covers them in part") {
  const std::vector<MaskPoint> triangle{{0, 0}, {4, 0}, {0, 4}};
  CHECK(gridOf(polygonMask({5, 5}, triangle)) == Grid{"###5.", "##5..", "#5...", "5....", "....."});
  const std::vector<MaskPoint> halves{{0.5f, 0}, {1.5f, 0}, {1.5f, 1}, {0.5f, 1}};
  CHECK(gridOf(polygonMask({3, 1}, halves)) == Grid{"55."});
}

TEST_CASE("a lasso that goes round twice leaves no hole") {
  const std::vector<MaskPoint> loop{{1, 1}, {5, 1}, {5, 5}, {1, 5}, {1, 1}, {5, 1}, {5, 5}, {1, 5}};
  CHECK(gridOf(polygonMask({6, 6}, loop)) == Grid{"......", ".####.", ".####.", ".####.", ".####.", "......"});
}

TEST_CASE("a figure of eight has both its halves") {
  const std::vector<MaskPoint> eight{{0, 0}, {6, 4}, {6, 0}, {0, 4}};
  const TiledMask mask = polygonMask({6, 4}, eight);
  CHECK(mask.at(0, 2) == 255);
  CHECK(mask.at(5, 2) == 255);
  CHECK(mask.at(3, 0) == 0);
  CHECK(areaOf(mask) == Catch::Approx(12).margin(0.2));
}

TEST_CASE("an ellipse has the area of its formula, across tile borders and cut by the picture") {
  const TiledMask whole = ellipseMask({700, 600}, {{650, 50}, {50, 550}});  // the corners in any order
  CHECK(areaOf(whole) == Catch::Approx(std::numbers::pi * 300 * 250).epsilon(1e-4));
  CHECK(whole.bounds() == PixelRect{50, 50, 650, 550});
  const TiledMask large = ellipseMask({1200, 1200}, {{0, 0}, {1200, 1200}});
  CHECK(large.tile(2, 2).isUniform());  // the middle holds no pixels
  CHECK(large.at(600, 600) == 255);
  const TiledMask cut = ellipseMask({400, 400}, {{-300, -300}, {300, 300}});
  CHECK(areaOf(cut) == Catch::Approx(std::numbers::pi * 300 * 300 / 4).epsilon(1e-3));
  CHECK(gridOf(ellipseMask({4, 4}, {{0, 0}, {4, 4}})) == Grid{"3993", "9##9", "9##9", "3993"});
}

TEST_CASE("what has no area selects nothing") {
  const std::vector<MaskPoint> line{{0, 0}, {4, 4}};
  CHECK(polygonMask({5, 5}, line).isEmpty());
  const std::vector<MaskPoint> flat{{0, 2}, {4, 2}, {2, 2}};
  CHECK(polygonMask({5, 5}, flat).isEmpty());
  CHECK(ellipseMask({5, 5}, {{1, 1}, {1, 4}}).isEmpty());
  CHECK(ellipseMask({5, 5}, {{20, 20}, {30, 30}}).isEmpty());
}

TEST_CASE("points from far outside and none at all are survived") {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const std::vector<MaskPoint> wild{{-1e30f, -1e30f}, {1e30f, -1e30f}, {1e30f, 1e30f}, {-1e30f, 1e30f}};
  CHECK(polygonMask({40, 40}, wild).isFull());
  const std::vector<MaskPoint> no_numbers{{NAN, 0}, {kInfinity, 3}, {1, NAN}, {4, 4}};
  CHECK(polygonMask({5, 5}, no_numbers).spec() == atelier::image::ImageSpec{5, 5});
  CHECK(ellipseMask({5, 5}, {{NAN, NAN}, {kInfinity, 9}}).isEmpty());
}
