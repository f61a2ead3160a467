#include "app/crop_box.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace atelier::app;
using Catch::Approx;

namespace {

void checkInside(const CropBox& box) {
  CHECK(box.left >= -1e-5f);
  CHECK(box.top >= -1e-5f);
  CHECK(box.right <= 1 + 1e-5f);
  CHECK(box.bottom <= 1 + 1e-5f);
  CHECK(box.width() >= kSmallestCrop - 1e-4f);
  CHECK(box.height() >= kSmallestCrop - 1e-4f);
}

}  // namespace

TEST_CASE("a handle pulls its own edges and stops at the others") {
  const CropBox box{0.2f, 0.2f, 0.8f, 0.8f};
  CHECK(pulled(box, {-1, 0}, 0.4f, 0.9f, {}) == CropBox{0.4f, 0.2f, 0.8f, 0.8f});
  CHECK(pulled(box, {1, 1}, 0.9f, 0.95f, {}) == CropBox{0.2f, 0.2f, 0.9f, 0.95f});
  CHECK(pulled(box, {-1, 0}, 2, 0, {}).left == Approx(0.8f - kSmallestCrop));
  CHECK(pulled(box, {0, -1}, 0, -3, {}).top == 0);
}

TEST_CASE("wherever a handle is pulled, the box stays inside and holds its shape") {
  std::mt19937 random(5);
  std::uniform_real_distribution<float> place(-0.5f, 1.5f), shape(0.3f, 3);
  const int x = GENERATE(-1, 0, 1), y = GENERATE(-1, 0, 1);
  if (x == 0 && y == 0) return;
  for (int i = 0; i < 200; ++i) {
    const float ratio = shape(random);
    const CropBox start = shaped({0.1f, 0.2f, 0.9f, 0.7f}, ratio);
    checkInside(start);
    const CropBox free = pulled(start, {x, y}, place(random), place(random), {});
    checkInside(free);
    const CropBox held = pulled(start, {x, y}, place(random), place(random), ratio);
    checkInside(held);
    CHECK(held.width() / held.height() == Approx(ratio).epsilon(0.02));
  }
}

TEST_CASE("a box that is moved keeps its size and stays inside") {
  const CropBox moved = movedTo({0.1f, 0.1f, 0.5f, 0.4f}, 0.9f, -1);
  CHECK(moved.right == Approx(1));
  CHECK(moved.top == 0);
  CHECK(moved.width() == Approx(0.4f));
  CHECK(moved.height() == Approx(0.3f));
}

TEST_CASE("a shape is counted in pixels, so that a square is one on any picture") {
  const float share = shareRatio(1, {4000, 2000});
  const CropBox square = shaped({}, share);
  CHECK(square.width() * 4000 == Approx(square.height() * 2000));
  CHECK(square.height() == Approx(1));
}

TEST_CASE("growing keeps the middle where the picture allows it") {
  const CropBox smaller = grown({0.2f, 0.2f, 0.8f, 0.8f}, -0.1f, 0, {});
  CHECK(smaller.width() == Approx(0.5f));
  CHECK(smaller.left == Approx(0.25f));
  CHECK(grown({0, 0, 1, 1}, 0.1f, 0.1f, {}) == CropBox{});
  checkInside(grown({0.4f, 0.4f, 0.42f, 0.42f}, -0.5f, -0.5f, {}));
}
