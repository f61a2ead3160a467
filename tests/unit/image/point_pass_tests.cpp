#include "image/operators/point_pass.h"

#include <algorithm>
#include <array>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "image/operators/blend.h"
#include "image/operators/sepia.h"
#include "image/operators/temperature.h"
#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;
using Catch::Approx;

TEST_CASE("one stop doubles the light") {
  // 188 is half of white's light (0.503); one stop more is white.
  CHECK(applied({step(OperatorId::kExposure, {1})}, {188, 188, 188, 255})[0] == 255);
  CHECK(applied({step(OperatorId::kExposure, {-1})}, {255, 255, 255, 255})[0] == 188);
}

TEST_CASE("inside one pass nothing is clipped or rounded") {
  for (int code = 0; code < 256; ++code) {
    const auto byte = static_cast<std::uint8_t>(code);
    const Pixel pixel{byte, static_cast<std::uint8_t>(255 - code), 77, 9};
    CHECK(applied({step(OperatorId::kExposure, {4}), step(OperatorId::kExposure, {-4})}, pixel) == pixel);
    CHECK(applied({step(OperatorId::kInvert, {1}), step(OperatorId::kInvert, {1})}, pixel) == pixel);
    CHECK(applied({step(OperatorId::kTemperature, {0})}, pixel) == pixel);
    CHECK(applied({step(OperatorId::kSaturation, {0})}, pixel) == pixel);
  }
}

TEST_CASE("contrast keeps black, white and middle grey, and no amount clips between them") {
  for (float amount : {-0.5f, 0.3f, 1.0f}) {
    const auto curve = [&](std::uint8_t v) { return int{applied({step(OperatorId::kContrast, {amount})}, {v, v, v, 255})[0]}; };
    CHECK(std::abs(curve(118) - 118) <= 1);
    for (int v = 1; v < 256; ++v) CHECK(curve(static_cast<std::uint8_t>(v)) >= curve(static_cast<std::uint8_t>(v - 1)));
    if (amount <= 0) continue;
    CHECK(curve(0) == 0);
    CHECK(curve(255) == 255);
    CHECK(curve(80) < 80);
    CHECK(curve(180) > 180);
  }
  CHECK(applied({step(OperatorId::kContrast, {0.3f})}, {250, 5, 0, 255})[0] < 255);
  CHECK(applied({step(OperatorId::kContrast, {0.3f})}, {250, 5, 0, 255})[1] > 0);
}

TEST_CASE("every slider is monotone: more of it never turns back") {
  // Green is left out for temperature: warmer and cooler both leave the axis on which green changes.
  struct Case { OperatorId op; Pixel pixel; std::size_t channel; int direction; };
  const Case cases[] = {{OperatorId::kExposure, {90, 90, 90, 255}, 1, 1},
                        {OperatorId::kContrast, {180, 180, 180, 255}, 0, 1},
                        {OperatorId::kContrast, {60, 60, 60, 255}, 0, -1},
                        {OperatorId::kSaturation, {170, 120, 90, 255}, 2, -1},
                        {OperatorId::kTemperature, {128, 128, 128, 255}, 0, 1},
                        {OperatorId::kTemperature, {128, 128, 128, 255}, 2, -1},
                        {OperatorId::kBlackAndWhite, {200, 40, 40, 255}, 0, -1},
                        {OperatorId::kSepia, {120, 120, 120, 255}, 2, -1},
                        {OperatorId::kVignette, {128, 128, 128, 255}, 0, -1},
                        {OperatorId::kInvert, {200, 200, 200, 255}, 0, -1},
                        {OperatorId::kBrightness, {90, 140, 30, 255}, 0, 1},
                        {OperatorId::kHighlights, {190, 160, 200, 255}, 0, 1},
                        {OperatorId::kShadows, {60, 40, 20, 255}, 0, 1},
                        {OperatorId::kWhites, {200, 190, 180, 255}, 0, 1},
                        {OperatorId::kBlacks, {30, 20, 40, 255}, 0, 1},
                        {OperatorId::kCurves, {30, 20, 40, 255}, 0, 1},
                        {OperatorId::kLevels, {200, 190, 180, 255}, 0, -1},
                        {OperatorId::kVibrance, {120, 150, 170, 255}, 0, -1},
                        {OperatorId::kTint, {128, 128, 128, 255}, 1, -1}};
  for (const Case& c : cases) {
    const ParameterInfo& range = operatorInfo(c.op).parameters[0];
    int previous = 0;
    for (int i = 0; i <= 40; ++i) {
      const float value = range.minimum + (range.maximum - range.minimum) * static_cast<float>(i) / 40;
      const int now = c.direction * applied({step(c.op, {value})}, c.pixel, 255, {100, 100}, 3, 5)[c.channel];
      INFO(operatorInfo(c.op).name << " at " << value);
      if (i > 0) REQUIRE(now >= previous);
      previous = now;
    }
  }
}

TEST_CASE("saturation keeps greys grey, and lightness and hue in OKLab") {
  for (float amount : {-1.0f, -0.4f, 0.5f, 1.0f}) {
    const Pixel same = applied({step(OperatorId::kSaturation, {amount})}, {97, 97, 97, 255});
    CHECK(same == Pixel{97, 97, 97, 255});
    const Pixel before{150, 110, 90, 255};
    const Pixel after = applied({step(OperatorId::kSaturation, {amount})}, before);
    const auto lab = [](const Pixel& p) {
      const auto& t = srgbByteToLinear();
      return okLabFromLinear({t[p[0]], t[p[1]], t[p[2]]});
    };
    CHECK(lab(after).lightness == Approx(lab(before).lightness).margin(0.004));
    if (amount > -1) CHECK(std::atan2(lab(after).b, lab(after).a) == Approx(std::atan2(lab(before).b, lab(before).a)).margin(0.1));
  }
  // A vivid yellow that cannot become more vivid stays yellow: clipped by channel it would turn.
  const Pixel yellow = applied({step(OperatorId::kSaturation, {1})}, {250, 210, 20, 255});
  CHECK(std::abs(yellow[0] - 250) <= 8);
  CHECK(std::abs(yellow[1] - 210) <= 8);
}

TEST_CASE("no saturation at all is grey") {
  const Pixel p = applied({step(OperatorId::kSaturation, {-1})}, {200, 40, 90, 128});
  CHECK(p[0] == p[1]);
  CHECK(p[1] == p[2]);
  CHECK(p[3] == 128);
}

TEST_CASE("temperature keeps the luminance of white and adapts as physics has it") {
  for (float mired : {-150.0f, -40.0f, 40.0f, 150.0f}) {
    const Rgb white = temperature({1, 1, 1}, temperatureConstants(mired));
    CHECK(luminance(white) == Approx(1).margin(1e-4));
    CHECK((mired > 0 ? white.r > white.b : white.b > white.r));
  }
  // From 6504 K to 3292 K (303.75 mired): the black body there has x = 0.4175, y = 0.3939 in CIE 1931 where D65's
  // locus point has 0.3135, 0.3237; white moves by that adaptation, to about (1.41, 0.93, 0.47) linear.
  const Rgb warm = temperature({1, 1, 1}, temperatureConstants(150));
  const float x = 0.4124f * warm.r + 0.3576f * warm.g + 0.1805f * warm.b;
  const float y = 0.2126f * warm.r + 0.7152f * warm.g + 0.0722f * warm.b;
  const float z = 0.0193f * warm.r + 0.1192f * warm.g + 0.9505f * warm.b;
  CHECK(x / (x + y + z) == Approx(0.4175).margin(0.01));
  CHECK(y / (x + y + z) == Approx(0.3939).margin(0.01));
}

TEST_CASE("black and white is the grey of the same luminance") {
  const Pixel p = applied({step(OperatorId::kBlackAndWhite, {1})}, {255, 0, 0, 255});
  CHECK(p == Pixel{127, 127, 127, 255});  // encodeSrgb(0.2126) = 0.498
}

TEST_CASE("sepia leaves black and white neutral and keeps lightness between them") {
  CHECK(applied({step(OperatorId::kSepia, {1})}, {0, 0, 0, 255}) == Pixel{0, 0, 0, 255});
  const Pixel white = applied({step(OperatorId::kSepia, {1})}, {255, 255, 255, 255});
  for (std::size_t k = 0; k < 3; ++k) CHECK(white[k] >= 254);
  for (int v = 0; v <= 255; ++v) {
    const float grey = srgbByteToLinear()[static_cast<std::size_t>(v)];
    const Rgb toned = sepia({grey, grey, grey}, sepiaConstants(1));
    CHECK(okLabFromLinear(toned).lightness == Approx(std::cbrt(grey)).margin(1e-3));
    CHECK(std::min({toned.r, toned.g, toned.b}) >= -1e-3f);
    CHECK(std::max({toned.r, toned.g, toned.b}) <= 1.001f);
    CHECK(toned.r >= toned.b - 1e-3f);
  }
}

TEST_CASE("a vignette leaves the centre, darkens the corners, and is even on all four sides") {
  const ImageSpec spec{101, 101};
  const PlanStep full = step(OperatorId::kVignette, {1, 0.5f});
  const Pixel light = grey(200);
  CHECK(applied({full}, light, 255, spec, 50, 50) == light);
  const Pixel corner = applied({full}, light, 255, spec, 0, 0);
  CHECK(corner[0] < 70);  // cos(60°)^4 = 1/16 of the light
  CHECK(applied({full}, light, 255, spec, 100, 100) == corner);
  CHECK(applied({full}, light, 255, spec, 0, 100) == corner);
  CHECK(applied({step(OperatorId::kVignette, {1, 1})}, light, 255, spec, 0, 0)[0] > corner[0]);
}

TEST_CASE("invert is the negative of the encoded signal") {
  CHECK(applied({step(OperatorId::kInvert, {1})}, {0, 100, 255, 7}) == Pixel{255, 155, 0, 7});
  CHECK(applied({step(OperatorId::kInvert, {0.5f})}, {0, 100, 255, 7}) == Pixel{128, 128, 128, 7});
}

TEST_CASE("a weight mixes the encoded values") {
  CHECK(applied({step(OperatorId::kInvert, {1})}, {0, 0, 0, 255}, 128)[0] == 128);
  for (int before = 0; before < 256; before += 5) {
    for (int after = 0; after < 256; after += 3) {
      const auto b = static_cast<std::uint8_t>(before), a = static_cast<std::uint8_t>(after);
      REQUIRE(blendByte(b, a, 0) == b);
      REQUIRE(blendByte(b, a, 255) == a);
      REQUIRE(blendByte(b, b, 99) == b);
    }
  }
}
