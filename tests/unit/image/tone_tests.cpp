// Brightness, highlights, shadows, whites, blacks, levels, curves: what each moves and what it leaves.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;
using Catch::Approx;
using enum OperatorId;

namespace {

int greyAfter(const PlanStep& given, int value) { return applied({given}, grey(value))[0]; }

}  // namespace

TEST_CASE("no tone overtakes another: every tone curve rises, whatever the amount") {
  for (OperatorId op : {kBrightness, kHighlights, kShadows, kWhites, kBlacks}) {
    for (float amount : {-1.0f, -0.5f, 0.5f, 1.0f}) {
      INFO(operatorInfo(op).name << " at " << amount);
      for (int v = 1; v < 256; ++v) REQUIRE(greyAfter(step(op, {amount}), v) >= greyAfter(step(op, {amount}), v - 1));
    }
  }
  for (const PlanStep& each : {defaultStep(kCurves), step(kCurves, {0.2f, 0.3f, 0.2f, 0.1f, 0}),
                               step(kCurves, {-0.4f, -0.2f, 0.1f, -0.05f, -0.2f}), defaultStep(kLevels),
                               step(kLevels, {0.1f, 0.6f, 3}), step(kLevels, {0.3f, 0.9f, 0.3f})}) {
    for (int v = 1; v < 256; ++v) REQUIRE(greyAfter(each, v) >= greyAfter(each, v - 1));
  }
}

TEST_CASE("brightness keeps black and white, and a step back undoes it") {
  for (float amount : {-1.0f, -0.3f, 0.25f, 1.0f}) {
    CHECK(greyAfter(step(kBrightness, {amount}), 0) == 0);
    CHECK(greyAfter(step(kBrightness, {amount}), 255) == 255);
    const Pixel pixel{13, 120, 244, 255};
    CHECK(applied({step(kBrightness, {amount}), step(kBrightness, {-amount})}, pixel) == pixel);
  }
  CHECK(greyAfter(step(kBrightness, {1}), 128) == Approx(204).margin(1));  // 0.5 to 0.8
  CHECK(greyAfter(step(kBrightness, {-1}), 127) == Approx(51).margin(1));  // 0.5 to 0.2
}

TEST_CASE("highlights and shadows each move their own half and keep black and white") {
  for (float amount : {-1.0f, 1.0f}) {
    for (OperatorId op : {kHighlights, kShadows}) {
      CHECK(greyAfter(step(op, {amount}), 0) == 0);
      CHECK(greyAfter(step(op, {amount}), 255) == 255);
    }
    const int sign = amount > 0 ? 1 : -1;
    CHECK(sign * (greyAfter(step(kHighlights, {amount}), 190) - 190) >= 20);
    CHECK(std::abs(greyAfter(step(kHighlights, {amount}), 40) - 40) <= 2);
    CHECK(sign * (greyAfter(step(kShadows, {amount}), 64) - 64) >= 20);
    CHECK(std::abs(greyAfter(step(kShadows, {amount}), 215) - 215) <= 2);
  }
}

TEST_CASE("whites move white, blacks move black, and neither the other") {
  CHECK(greyAfter(step(kWhites, {-1}), 255) == Approx(191).margin(1));
  CHECK(greyAfter(step(kWhites, {0.5f}), 240) == 255);
  CHECK(std::abs(greyAfter(step(kWhites, {1}), 40) - 40) <= 1);
  CHECK(greyAfter(step(kBlacks, {1}), 0) == Approx(51).margin(1));
  CHECK(greyAfter(step(kBlacks, {-0.5f}), 15) == 0);
  CHECK(std::abs(greyAfter(step(kBlacks, {1}), 215) - 215) <= 1);
}

TEST_CASE("lifted shadows and lowered highlights keep their hue") {
  const Pixel brown{60, 30, 15, 255};
  const Pixel lifted = applied({step(kShadows, {1})}, brown);
  CHECK(lifted[0] > 90);
  CHECK(hueDistance(hueOf(lifted), hueOf(brown)) < 3);
  const Pixel sky{150, 190, 240, 255};
  const Pixel lowered = applied({step(kHighlights, {-1})}, sky);
  CHECK(lowered[2] < 215);
  CHECK(hueDistance(hueOf(lowered), hueOf(sky)) < 3);
}

TEST_CASE("a vivid colour that becomes brighter than sRGB can show becomes paler, not another hue") {
  const Pixel orange{255, 140, 40, 255};
  const Pixel brighter = applied({step(kHighlights, {1})}, orange);
  CHECK(labOf(brighter).lightness > labOf(orange).lightness);
  CHECK(hueDistance(hueOf(brighter), hueOf(orange)) < 8);
}

TEST_CASE("levels stretch what lies between their two points, and gamma bends it") {
  CHECK(greyAfter(step(kLevels, {0.2f, 0.8f, 1}), 51) == 0);
  CHECK(greyAfter(step(kLevels, {0.2f, 0.8f, 1}), 204) == 255);
  CHECK(greyAfter(step(kLevels, {0.2f, 0.8f, 1}), 128) == Approx(128).margin(1));
  CHECK(greyAfter(step(kLevels, {0, 1, 2}), 64) == Approx(128).margin(1));  // √0.25
  CHECK(greyAfter(step(kLevels, {0, 1, 2}), 255) == 255);
  CHECK(greyAfter(step(kLevels, {0.9f, 0.1f, 1}), 100) == 0);  // points that crossed: a hard step, no nonsense
  CHECK(greyAfter(step(kLevels, {0.9f, 0.1f, 1}), 240) == 255);
}

TEST_CASE("a curve goes through its points, and without any it is the diagonal") {
  const PlanStep bent = step(kCurves, {0.05f, -0.1f, 0.05f, 0.1f, -0.05f});
  CHECK(greyAfter(bent, 0) == Approx(0.05 * 255).margin(1));
  CHECK(greyAfter(bent, 64) == Approx(0.15 * 255).margin(1.5));
  CHECK(greyAfter(bent, 128) == Approx(0.55 * 255).margin(1.5));
  CHECK(greyAfter(bent, 191) == Approx(0.85 * 255).margin(1.5));
  CHECK(greyAfter(bent, 255) == Approx(0.95 * 255).margin(1));
  for (int v = 0; v < 256; ++v) CHECK(greyAfter(step(kCurves, {0, 0, 0, 0, 0}), v) == v);
}

TEST_CASE("levels and curves are an identity only where every parameter is") {
  CHECK(isIdentity(step(kLevels, {0, 1, 1})));
  CHECK_FALSE(isIdentity(step(kLevels, {0, 1, 1.2f})));
  CHECK_FALSE(isIdentity(step(kLevels, {0, 0.9f, 1})));
  CHECK(isIdentity(step(kCurves, {0, 0, 0, 0, 0})));
  CHECK_FALSE(isIdentity(step(kCurves, {0, 0, 0, 0, 0.1f})));
  CHECK(isIdentity(step(kVignette, {0, 0.2f})));  // led by its amount
}
