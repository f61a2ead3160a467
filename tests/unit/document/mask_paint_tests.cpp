#include "document/mask_paint.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "document/mask_layer.h"

using namespace atelier::document;
using atelier::image::ImageSpec;

namespace {

const Brush kHardBrush{.mode = PaintMode::kPaint, .size_px = 10, .hardness = 1, .opacity = 1};

// Tiles that both masks hold in the same memory.
int sharedTiles(const TiledMask& a, const TiledMask& b) {
  int shared = 0;
  for (std::size_t i = 0; i < a.tiles().size(); ++i) {
    const bool is_same = a.tiles()[i].identity() == b.tiles()[i].identity();
    shared += is_same && a.tiles()[i] == b.tiles()[i];
  }
  return shared;
}

}  // namespace

TEST_CASE("a mask keeps its pixels through tiles and back") {
  const ImageSpec spec{600, 300};  // tiles that the edges cut
  std::vector<std::uint8_t> pixels(spec.pixelCount());
  std::mt19937 random(7);
  for (auto& pixel : pixels) pixel = static_cast<std::uint8_t>(random());
  const auto mask = *atelier::image::Mask::copyOf(spec, pixels);
  const TiledMask tiled = TiledMask::fromMask(mask);
  CHECK(tiled.at(599, 299) == pixels.back());
  CHECK(tiled.at(256, 256) == pixels[256 * 600 + 256]);
  CHECK(std::ranges::equal(tiled.toMask()->bytes(), pixels));
}

TEST_CASE("uniform tiles hold no pixels") {
  const TiledMask mask({4000, 3000});
  CHECK(mask.isEmpty());
  CHECK_FALSE(mask.bounds());
  CHECK(mask.byteCount() == mask.tiles().size_bytes());
  CHECK(inverted(mask).isFull());
  CHECK(inverted(mask).byteCount() == mask.byteCount());
  CHECK(inverted(inverted(mask)) == mask);
}

TEST_CASE("a rectangle is filled to its edges and no further") {
  const TiledMask mask = paintRectangle(TiledMask({600, 600}), {250, 10, 262, 14});
  CHECK(mask.bounds() == PixelRect{250, 10, 262, 14});
  CHECK(mask.at(250, 10) == 255);
  CHECK(mask.at(261, 13) == 255);
  CHECK(mask.at(262, 13) == 0);
  const TiledMask erased = paintRectangle(mask, {0, 0, 600, 600}, PaintMode::kErase);
  CHECK(erased.isEmpty());
}

TEST_CASE("a rectangle outside the picture changes nothing") {
  const TiledMask mask({64, 64});
  CHECK(paintRectangle(mask, {-20, -20, 0, 0}).isEmpty());
  CHECK(paintRectangle(mask, {30, 30, 20, 20}).isEmpty());
  CHECK(paintRectangle(mask, {-100, -100, 1000, 1000}).isFull());
}

TEST_CASE("painting shares every tile it does not touch") {
  const TiledMask noise = [] {
    TiledMask mask({1024, 1024});
    for (int i = 0; i < 16; ++i) mask = paintRectangle(mask, {i % 4 * 256 + 3, i / 4 * 256 + 3, i % 4 * 256 + 9, i / 4 * 256 + 9});
    return mask;
  }();
  const std::vector<MaskPoint> path{{100, 100}, {150, 120}};
  CHECK(sharedTiles(noise, paintStroke(noise, kHardBrush, path)) == 15);
}

TEST_CASE("a brush stamp is a disc of its size") {
  const std::vector<MaskPoint> dot{{50, 50}};
  const TiledMask mask = paintStroke(TiledMask({100, 100}), kHardBrush, dot);
  CHECK(mask.at(50, 50) == 255);
  CHECK(mask.at(46, 50) == 255);
  CHECK(mask.at(44, 50) == 0);  // its centre is 5.5 px away
  CHECK(mask.bounds() == PixelRect{45, 45, 55, 55});
}

TEST_CASE("a stroke is even between far apart points") {
  const std::vector<MaskPoint> path{{20, 50}, {180, 50}};
  const TiledMask mask = paintStroke(TiledMask({200, 100}), kHardBrush, path);
  for (int x = 20; x < 180; ++x) {
    REQUIRE(mask.at(x, 50) == 255);
    REQUIRE(mask.at(x, 46) == mask.at(100, 46));
    REQUIRE(mask.at(x, 56) == 0);
  }
}

TEST_CASE("crossing one's own line does not paint twice") {
  Brush half = kHardBrush;
  half.opacity = 0.5f;
  const std::vector<MaskPoint> back_and_forth{{20, 50}, {80, 50}, {20, 50}, {80, 50}};
  const TiledMask once = paintStroke(TiledMask({100, 100}), half, back_and_forth);
  CHECK(once.at(50, 50) == 128);
  // A second stroke does add to the first.
  CHECK(paintStroke(once, half, back_and_forth).at(50, 50) == 192);
}

TEST_CASE("the eraser takes away what the brush painted") {
  Brush eraser = kHardBrush;
  eraser.mode = PaintMode::kErase;
  eraser.size_px = 14;
  const std::vector<MaskPoint> path{{20, 50}, {80, 60}};
  const TiledMask painted = paintStroke(TiledMask({100, 100}), kHardBrush, path);
  CHECK(paintStroke(painted, eraser, path).isEmpty());
}

TEST_CASE("a soft brush fades from the core to the rim") {
  Brush soft = kHardBrush;
  soft.size_px = 60;
  soft.hardness = 0;
  const std::vector<MaskPoint> dot{{50.5f, 50.5f}};
  const TiledMask mask = paintStroke(TiledMask({101, 101}), soft, dot);
  for (int x = 51; x < 101; ++x) REQUIRE(mask.at(x, 50) <= mask.at(x - 1, 50));
  CHECK(mask.at(50, 50) == 255);
  CHECK(mask.at(65, 50) > 100);
  CHECK(mask.at(65, 50) < 155);
  CHECK(mask.at(81, 50) == 0);
}

TEST_CASE("a stroke drawn piece by piece equals the stroke drawn at once") {
  const std::vector<MaskPoint> path{{10, 10}, {300, 40}, {280, 290}, {12, 200}};
  Brush brush{.size_px = 33, .hardness = 0.4f, .opacity = 0.7f};
  const TiledMask before = paintRectangle(TiledMask({320, 300}), {100, 0, 200, 300});
  Stroke stroke(before, brush, path[0]);
  for (std::size_t i = 1; i < path.size(); ++i) stroke.extendTo(path[i]);
  CHECK(stroke.result() == paintStroke(before, brush, path));
}

TEST_CASE("wild pointer positions and brushes paint nothing wild") {
  const float infinity = std::numeric_limits<float>::infinity();
  const std::vector<MaskPoint> path{{std::nanf(""), 5}, {infinity, -infinity}, {1e30f, -1e30f}};
  const Brush brush{.size_px = std::nanf(""), .hardness = infinity, .opacity = -3};
  CHECK(paintStroke(TiledMask({50, 50}), brush, path).isEmpty());
}

TEST_CASE("feathering reaches exactly its radius") {
  for (const int radius : {1, 2, 7, 30, 200}) {
    INFO("radius " << radius);
    const TiledMask hard = paintRectangle(TiledMask({1000, 520}), {0, 0, 500, 520});
    const TiledMask soft = feathered(hard, radius);
    CHECK(soft.at(499 - radius, 260) == 255);
    CHECK(soft.at(500 + radius, 260) == 0);
    CHECK(soft.at(499, 260) < 255);
    CHECK(soft.at(500, 260) > 0);
    for (int x = 501 - radius; x < 499 + radius; ++x) REQUIRE(soft.at(x, 260) <= soft.at(x - 1, 260));
    // At the picture's border the mask goes on as it ends.
    CHECK(soft.at(0, 0) == 255);
    CHECK(soft.at(499, 0) == soft.at(499, 260));
  }
}

TEST_CASE("a feathered edge is close to a Gaussian") {
  const int radius = 60;
  const TiledMask soft = feathered(paintRectangle(TiledMask({600, 64}), {0, 0, 300, 64}), radius);
  const double sigma = std::sqrt(3 * (std::pow(2 * radius / 3.0 + 1, 2) - 1) / 12);
  for (int x = 240; x < 360; ++x) {
    const double expected = 255 * 0.5 * std::erfc((x + 0.5 - 300) / (sigma * std::sqrt(2.0)));
    REQUIRE(std::abs(soft.at(x, 32) - expected) < 255 * 0.03);
  }
}

TEST_CASE("feathering is symmetric and does not show the tiles") {
  const TiledMask hard = paintRectangle(TiledMask({512, 512}), {156, 156, 356, 356});
  const TiledMask soft = feathered(hard, 25);
  for (int y = 0; y < 512; y += 3) {
    for (int x = 0; x < 512; x += 3) {
      REQUIRE(soft.at(x, y) == soft.at(511 - x, y));
      REQUIRE(soft.at(x, y) == soft.at(x, 511 - y));
    }
  }
}

TEST_CASE("feathering nothing or everything changes nothing") {
  const TiledMask empty({700, 700});
  CHECK(feathered(empty, 50).isEmpty());
  CHECK(feathered(inverted(empty), 50).isFull());
  const TiledMask rectangle = paintRectangle(empty, {10, 10, 20, 20});
  CHECK(feathered(rectangle, 0) == rectangle);
  CHECK(feathered(rectangle, -5) == rectangle);
}

TEST_CASE("the content key tells masks apart and knows equal ones") {
  const TiledMask one = paintRectangle(TiledMask({300, 300}), {1, 1, 9, 9});
  const TiledMask same = paintRectangle(TiledMask({300, 300}), {1, 1, 9, 9});
  CHECK(one.contentKey() == same.contentKey());
  CHECK(one == same);
  CHECK(one.contentKey() != paintRectangle(TiledMask({300, 300}), {1, 1, 9, 10}).contentKey());
  CHECK(TiledMask({256, 512}).contentKey() != TiledMask({512, 256}).contentKey());
}

TEST_CASE("a layer's feather can be taken back") {
  const TiledMask painted = paintRectangle(TiledMask({300, 300}), {100, 100, 200, 200});
  const MaskLayer layer(painted, 20);
  CHECK_FALSE(layer.applied() == painted);
  CHECK(layer.withFeather(0).applied() == painted);
  CHECK(layer.withFeather(0).withFeather(20) == layer);
}

TEST_CASE("a pen that is pressed less paints a thinner and a weaker line") {
  Stroke stroke(TiledMask({200, 100}), kHardBrush, {20, 50}, {.size = 1, .strength = 1});
  stroke.extendTo({180, 50}, {.size = 0.2f, .strength = 0.5f});
  const auto widthAt = [&](int x) {
    int width = 0;
    for (int y = 0; y < 100; ++y) width += stroke.result().at(x, y) > 0;
    return width;
  };
  CHECK(widthAt(25) > widthAt(100));
  CHECK(widthAt(100) > widthAt(170));
  CHECK(stroke.result().at(25, 50) > 240);
  CHECK(std::abs(stroke.result().at(100, 50) - 191) <= 2);  // half way: three quarters
}

TEST_CASE("a sampled mask has every fourth pixel, across tiles that the edges cut") {
  const ImageSpec spec{600, 301};
  std::vector<std::uint8_t> pixels(spec.pixelCount());
  std::mt19937 random(9);
  for (auto& pixel : pixels) pixel = static_cast<std::uint8_t>(random());
  const TiledMask tiled = TiledMask::fromMask(*atelier::image::Mask::copyOf(spec, pixels));
  const auto sampled = tiled.sampled(4);
  REQUIRE(sampled);
  CHECK(sampled->spec() == ImageSpec{150, 76});
  for (int y = 0; y < 76; ++y) {
    for (int x = 0; x < 150; ++x) REQUIRE(*sampled->pixel(x, y) == tiled.at(x * 4, y * 4));
  }
}
