#include "document/mask_pieces.h"

#include <catch2/catch_test_macros.hpp>

#include "await.h"
#include "document/mask_grow.h"
#include "document/mask_paint.h"

using namespace atelier;
using namespace atelier::document;

namespace {

const image::ImageSpec kSpec{1200, 900};
const TiledMask kMask = paintRectangle(TiledMask(kSpec), {100, 100, 800, 700});

}  // namespace

TEST_CASE("work in pieces gives what work at once gives, and says how far it is") {
  double last_share = 0;
  int pieces = 0;
  const Pause pause = [&](double share) -> base::Task<base::Result<void>> {
    CHECK(share > last_share);
    last_share = share;
    ++pieces;
    co_return base::Result<void>();
  };
  const auto result = test::await(changedInPieces(kMask, growing(kMask, 20), pause));
  REQUIRE(result);
  CHECK(*result == grown(kMask, 20));
  CHECK(last_share == 1);
  CHECK(pieces == 20);  // tiles
}

TEST_CASE("work in pieces ends with what a pause says") {
  int pieces = 0;
  const Pause pause = [&](double) -> base::Task<base::Result<void>> {
    if (++pieces == 3) co_return base::fail(base::ErrorCode::kCancelled, "test");
    co_return base::Result<void>();
  };
  const auto result = test::await(layerInPieces(kMask, 30, std::nullopt, pause));
  REQUIRE_FALSE(result);
  CHECK(result.error().code == base::ErrorCode::kCancelled);
  CHECK(pieces == 3);
}

TEST_CASE("after a stroke only what lies near it is feathered again, with the same result") {
  const MaskLayer before(kMask, 40);
  const TiledMask painted = paintRectangle(kMask, {1100, 800, 1120, 820});
  const auto layer = test::await(layerInPieces(painted, 40, before, {}));
  REQUIRE(layer);
  CHECK(layer->applied() == MaskLayer(painted, 40).applied());
  CHECK(layer->applied().tile(0, 0).identity() == before.applied().tile(0, 0).identity());
  CHECK(layer->applied().tile(0, 0).identity() != nullptr);
}

TEST_CASE("another feather is made anew") {
  const MaskLayer before(kMask, 40);
  const auto layer = test::await(layerInPieces(kMask, 10, before, {}));
  REQUIRE(layer);
  CHECK(layer->applied() == feathered(kMask, 10));
  CHECK(layer->featherPx() == 10);
}
