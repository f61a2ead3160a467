// Black and white's filter, duotone, gradient map, split toning, posterise, threshold, grain.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "image/operators/grain.h"
#include "image/operators/gradient_map.h"
#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;
using Catch::Approx;
using enum OperatorId;

TEST_CASE("black and white weighs the channels as a filter does, and white stays white") {
  const Pixel red{255, 0, 0, 255}, green{0, 255, 0, 255};
  CHECK(applied({step(kBlackAndWhite, {1, 1, 0, 0})}, red) == grey(255));
  CHECK(applied({step(kBlackAndWhite, {1, 1, 0, 0})}, green) == grey(0));
  CHECK(applied({step(kBlackAndWhite, {1, 1, 1, 0})}, red) == applied({step(kBlackAndWhite, {1, 0.3f, 0.3f, 0})}, red));
  for (const PlanStep& each : {defaultStep(kBlackAndWhite), step(kBlackAndWhite, {1, 1, 0, 0.4f}),
                               step(kBlackAndWhite, {1, 0, 0, 0})}) {
    for (int v : {0, 77, 255}) CHECK(applied({each}, grey(v)) == grey(v));
  }
  CHECK(applied({step(kBlackAndWhite, {1, 0, 0, 0})}, red) == applied({defaultStep(kBlackAndWhite)}, red));
}

TEST_CASE("a duotone prints dark and light tones in its two hues, evenly lighter") {
  const PlanStep inks = step(kDuotone, {1, 260, 90});
  CHECK(hueDistance(hueOf(applied({inks}, grey(0))), 260) < 8);
  CHECK(hueDistance(hueOf(applied({inks}, grey(255))), 90) < 8);
  for (int v = 1; v < 256; ++v) {
    CHECK(labOf(applied({inks}, grey(v))).lightness >= labOf(applied({inks}, grey(v - 1))).lightness - 0.004f);
  }
}

TEST_CASE("every palette goes from dark to light, through the colours it names") {
  for (int palette = 0; palette < 6; ++palette) {
    const PlanStep map = step(kGradientMap, {1, static_cast<float>(palette)});
    for (int v = 4; v < 256; ++v) {
      INFO(palette << " at " << v);
      CHECK(labOf(applied({map}, grey(v))).lightness > labOf(applied({map}, grey(v - 4))).lightness - 0.002f);
    }
  }
  const Pixel black = applied({step(kGradientMap, {1, 3})}, grey(0));  // fire
  CHECK(black == Pixel{0x0a, 0, 0, 255});
  const Pixel white = applied({step(kGradientMap, {1, 3})}, grey(255));
  for (std::size_t k = 0; k < 3; ++k) CHECK(std::abs(white[k] - Pixel{0xff, 0xfb, 0xe0}[k]) <= 1);
  CHECK(applied({step(kGradientMap, {1, 2.4f})}, grey(99)) == applied({step(kGradientMap, {1, 2})}, grey(99)));
}

TEST_CASE("split toning tones shadows and highlights apart and keeps lightness, black and white") {
  const PlanStep teal_orange = step(kSplitToning, {1, 200, 60, 0});
  CHECK(hueDistance(hueOf(applied({teal_orange}, grey(40))), 200) < 12);
  CHECK(hueDistance(hueOf(applied({teal_orange}, grey(210))), 60) < 12);
  for (int v : {0, 255}) {
    for (std::size_t k = 0; k < 3; ++k) CHECK(std::abs(applied({teal_orange}, grey(v))[k] - v) <= 1);
  }
  for (int v = 20; v < 240; v += 20) {
    CHECK(labOf(applied({teal_orange}, grey(v))).lightness == Approx(labOf(grey(v)).lightness).margin(0.006));
  }
  // With the balance on the highlights' side their hue reaches further down.
  const auto warmth = [](float balance) {
    return labOf(applied({step(kSplitToning, {1, 200, 60, balance})}, grey(90))).b;
  };
  CHECK(warmth(0.8f) > warmth(0));
  CHECK(warmth(0) > warmth(-0.8f));
}

TEST_CASE("posterise gives exactly as many levels, the nearest to each code") {
  for (int levels : {2, 3, 4, 5, 6, 7, 16, 33, 64, 100, 128, 200, 255}) {
    std::set<int> found;
    for (int v = 0; v < 256; ++v) {
      const int after = applied({step(kPosterise, {static_cast<float>(levels)})}, grey(v))[0];
      const auto steps = static_cast<float>(levels - 1);
      const float nearest = std::round(static_cast<float>(v) * steps / 255) * 255 / steps;
      INFO(levels << " levels, code " << v);
      CHECK(std::abs(static_cast<float>(after) - nearest) <= 0.51f);
      found.insert(after);
    }
    CHECK(found.size() == static_cast<std::size_t>(levels));
  }
}

TEST_CASE("threshold parts black from white at its level, and its ends are all of one") {
  CHECK(applied({step(kThreshold, {1, 0.5f})}, grey(120)) == grey(0));
  CHECK(applied({step(kThreshold, {1, 0.5f})}, grey(136)) == grey(255));
  for (int v = 0; v < 256; ++v) {
    CHECK(applied({step(kThreshold, {1, 0})}, grey(v)) == grey(255));
    CHECK(applied({step(kThreshold, {1, 1})}, grey(v)) == grey(0));
  }
}

TEST_CASE("grain has the spread it says at every place of its lattice, and none in black and white") {
  for (float size : {1.0f, 1.5f, 4.0f}) {
    double sum = 0, squares = 0;
    constexpr std::uint32_t kSide = 400;
    for (std::uint32_t y = 0; y < kSide; ++y) {
      for (std::uint32_t x = 0; x < kSide; ++x) {
        const double noise = static_cast<double>(grainAt({.column = x, .row = y}, 1 / size));
        sum += noise;
        squares += noise * noise;
      }
    }
    const double count = kSide * kSide;
    CHECK(sum / count == Approx(0).margin(0.016 * static_cast<double>(size)));  // larger cells are fewer
    CHECK(squares / count == Approx(1).margin(0.06));
  }
  CHECK(grainAt({.column = 7, .row = 9}, 1) != grainAt({.column = 9, .row = 7}, 1));
  const ImageSpec spec{64, 64};
  CHECK(applied({step(kGrain, {1, 1})}, grey(0), 255, spec, 5, 6) == grey(0));
  CHECK(applied({step(kGrain, {1, 1})}, grey(255), 255, spec, 5, 6) == grey(255));
}

TEST_CASE("more grain is further from the pixel, always the same way, and equal in all channels") {
  const ImageSpec spec{64, 64};
  for (int x = 0; x < 64; ++x) {
    int before = 0;
    for (float amount : {0.2f, 0.5f, 1.0f}) {
      const Pixel after = applied({step(kGrain, {amount, 2})}, grey(128), 255, spec, x, 11);
      CHECK(after == grey(after[0]));
      const int away = after[0] - 128;
      CHECK(away * before >= 0);
      CHECK(std::abs(away) >= std::abs(before));
      before = away;
    }
  }
}
