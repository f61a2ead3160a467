#include "image/colour.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace atelier::image;
using Catch::Approx;

TEST_CASE("the byte encoder gives the nearest code for every light") {
  for (int i = 0; i <= 200'000; ++i) {
    const float linear = static_cast<float>(i) / 200'000;
    const float exact = encodeSrgb(linear) * 255;
    REQUIRE(std::abs(static_cast<float>(encodeToByte(linear)) - exact) <= 0.5001f);
  }
}

TEST_CASE("every byte survives decoding and encoding") {
  for (int code = 0; code < 256; ++code) {
    REQUIRE(encodeToByte(srgbByteToLinear()[static_cast<std::size_t>(code)]) == code);
  }
}

TEST_CASE("the byte encoder clips what lies outside, and takes no number for black") {
  CHECK(encodeToByte(-0.5f) == 0);
  CHECK(encodeToByte(7) == 255);
  CHECK(encodeToByte(std::nanf("")) == 0);
}

TEST_CASE("the curve is odd, and its own inverse beyond white") {
  for (float value : {-1.5f, -0.01f, 0.0f, 0.002f, 0.5f, 1.0f, 3.0f}) {
    CHECK(encodeSrgb(decodeSrgb(value)) == Approx(value).margin(1e-6));
    CHECK(decodeSrgb(-value) == -decodeSrgb(value));
  }
}

TEST_CASE("OKLab gives the published values and its inverse") {
  // Ottosson's own check: XYZ of D65 white is L = 1; sRGB red is (0.628, 0.225, 0.126).
  const OkLab white = okLabFromLinear({1, 1, 1});
  CHECK(white.lightness == Approx(1).margin(1e-4));
  CHECK(white.a == Approx(0).margin(1e-4));
  const OkLab red = okLabFromLinear({1, 0, 0});
  CHECK(red.lightness == Approx(0.628).margin(1e-3));
  CHECK(red.a == Approx(0.225).margin(1e-3));
  CHECK(red.b == Approx(0.126).margin(1e-3));
  const Rgb back = linearFromOkLab(okLabFromLinear({0.2f, 0.7f, 0.05f}));
  CHECK(back.r == Approx(0.2f).margin(1e-5));
  CHECK(back.g == Approx(0.7f).margin(1e-5));
  CHECK(back.b == Approx(0.05f).margin(1e-5));
}
