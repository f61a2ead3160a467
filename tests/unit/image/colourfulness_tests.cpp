// Vibrance, hue, tint.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "image/operators/temperature.h"
#include "image/operators/tint.h"
#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;
using Catch::Approx;
using enum OperatorId;

TEST_CASE("vibrance moves pale colours more than vivid ones, skin less, and greys not at all") {
  const auto growth = [](const Pixel& pixel) {
    return chromaOf(applied({step(kVibrance, {0.8f})}, pixel)) / chromaOf(pixel);
  };
  const Pixel pale_blue{120, 135, 165, 255}, vivid_blue{40, 90, 230, 255}, skin{224, 180, 150, 255};
  CHECK(growth(pale_blue) > 1.5f);
  CHECK(growth(pale_blue) > growth(vivid_blue) + 0.2f);
  CHECK(growth(skin) < growth(pale_blue) - 0.2f);
  CHECK(applied({step(kVibrance, {1})}, grey(97)) == grey(97));
  CHECK(chromaOf(applied({step(kVibrance, {-1})}, pale_blue)) < 0.3f * chromaOf(pale_blue));
}

TEST_CASE("a turn of hue turns OKLab's hue by as much, and keeps lightness and greys") {
  const Pixel pixel{150, 110, 100, 255};
  for (float degrees : {-170.0f, -60.0f, 30.0f, 120.0f, 180.0f}) {
    const Pixel turned = applied({step(kHue, {degrees})}, pixel);
    CHECK(hueDistance(hueOf(turned), hueOf(pixel) + degrees + 360) < 4);
    CHECK(labOf(turned).lightness == Approx(labOf(pixel).lightness).margin(0.005));
    CHECK(applied({step(kHue, {degrees})}, grey(97)) == grey(97));
  }
  CHECK(applied({step(kHue, {180}), step(kHue, {180})}, pixel) == pixel);
}

TEST_CASE("a hue that sRGB has not so vivid keeps its lightness and gives up chroma") {
  for (int degrees = -180; degrees <= 180; degrees += 15) {
    for (const Pixel& vivid : {Pixel{255, 0, 0, 255}, Pixel{0, 0, 255, 255}, Pixel{255, 255, 0, 255}}) {
      const Pixel turned = applied({step(kHue, {static_cast<float>(degrees)})}, vivid);
      INFO(degrees << "°");
      CHECK(labOf(turned).lightness == Approx(labOf(vivid).lightness).margin(0.045));
      CHECK(chromaOf(turned) <= chromaOf(vivid) + 0.005f);
      const float wanted = hueOf(vivid) + static_cast<float>(degrees) + 720;
      if (chromaOf(turned) > 0.05f) CHECK(hueDistance(hueOf(turned), wanted) < 25);
    }
  }
}

TEST_CASE("tint leads from green to magenta, across the way of temperature, and keeps white's luminance") {
  for (float amount : {-1.0f, -0.3f, 0.5f, 1.0f}) {
    CHECK(luminance(tint({1, 1, 1}, tintConstants(amount))) == Approx(1).margin(1e-3));
  }
  const Pixel magenta = applied({step(kTint, {1})}, grey(128));
  CHECK(magenta[1] < 122);
  CHECK(magenta[0] > 130);
  CHECK(magenta[2] > 130);
  const Pixel green = applied({step(kTint, {-1})}, grey(128));
  CHECK(green[1] > 130);
  CHECK(green[0] < 126);
  CHECK(green[2] < 126);
}
