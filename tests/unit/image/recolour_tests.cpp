// Recolour and selective colour: who is taken, and what stays.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;
using Catch::Approx;
using enum OperatorId;

namespace {

const Pixel kRed{180, 40, 35, 255};
const Pixel kDarkRed{90, 15, 12, 255};
const Pixel kSkin{224, 172, 135, 255};
const Pixel kGreen{60, 140, 60, 255};

}  // namespace

TEST_CASE("recoloured red is blue, as light as it was, its shading too") {
  const PlanStep to_blue = step(kRecolour, {1, 29, 264, 40, 1, 0});
  for (const Pixel& red : {kRed, kDarkRed, Pixel{220, 110, 100, 255}}) {
    const Pixel blue = applied({to_blue}, red);
    CHECK(hueDistance(hueOf(blue), 264) < 10);
    CHECK(labOf(blue).lightness == Approx(labOf(red).lightness).margin(0.01));
  }
  CHECK(labOf(applied({to_blue}, kDarkRed)).lightness < labOf(applied({to_blue}, kRed)).lightness - 0.1f);
}

TEST_CASE("recolour leaves greys and other hues bit for bit, and hardly touches skin when red is meant") {
  const PlanStep to_blue = step(kRecolour, {1, 29, 264, 40, 1, 0});
  for (int v = 0; v < 256; ++v) CHECK(applied({to_blue}, grey(v)) == grey(v));
  CHECK(applied({to_blue}, kGreen) == kGreen);
  CHECK(hueDistance(hueOf(applied({to_blue}, kSkin)), hueOf(kSkin)) < 15);
}

TEST_CASE("recolour's chroma makes grey of a colour, its lightness makes it lighter") {
  CHECK(chromaOf(applied({step(kRecolour, {1, 29, 29, 40, 0, 0})}, kRed)) < 0.005f);
  CHECK(labOf(applied({step(kRecolour, {1, 29, 29, 40, 0, 0.3f})}, kRed)).lightness ==
        Approx(labOf(kRed).lightness + 0.3f).margin(0.01));
}

TEST_CASE("recolour is monotone in its amount and reaches over the whole circle at its widest") {
  float before = 1e9f;
  for (float amount : {0.0f, 0.25f, 0.5f, 0.75f, 1.0f}) {
    const Pixel now = applied({step(kRecolour, {amount, 29, 264, 40, 1, 0})}, kRed);
    CHECK(static_cast<float>(now[0]) <= before);
    before = now[0];
  }
  const Pixel wide = applied({step(kRecolour, {1, 29, 264, 180, 1, 0})}, kGreen);
  CHECK(wide != kGreen);
}

TEST_CASE("selective colour moves hue, saturation and lightness of one family only") {
  const auto on_reds = [](float hue, float saturation, float lightness) {
    return step(kSelectiveColour, {1, 29, 40, hue, saturation, lightness});
  };
  CHECK(hueDistance(hueOf(applied({on_reds(60, 0, 0)}, kRed)), hueOf(kRed) + 60) < 5);
  CHECK(chromaOf(applied({on_reds(0, -1, 0)}, kRed)) < 0.005f);
  CHECK(chromaOf(applied({on_reds(0, 0.3f, 0)}, kRed)) > chromaOf(kRed) * 1.1f);
  CHECK(labOf(applied({on_reds(0, 0, -0.2f)}, kRed)).lightness == Approx(labOf(kRed).lightness - 0.2f).margin(0.01));
  for (const PlanStep& each : {on_reds(60, 0, 0), on_reds(0, -1, 0), on_reds(0, 0, 0.4f)}) {
    CHECK(applied({each}, kGreen) == kGreen);
    CHECK(applied({each}, grey(140)) == grey(140));
  }
}
