#include "image/place_weight.h"

#include <catch2/catch_test_macros.hpp>

#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;

namespace {

int weightOf(Region region, const Pixel& pixel, int x = 0, int y = 0, ImageSpec spec = {1, 1}) {
  return placeWeight(placeRule({.region = region}, spec), pixel.data(), x, y, spec);
}

constexpr std::array kFamilies{Region::kReds,  Region::kOranges, Region::kYellows, Region::kGreens,
                               Region::kCyans, Region::kBlues,   Region::kPurples, Region::kPinks};

}  // namespace

TEST_CASE("a colour belongs to the family that people would name") {
  struct Case { Pixel pixel; Region family; };
  const Case cases[] = {{{200, 20, 30, 255}, Region::kReds},       {{120, 10, 10, 255}, Region::kReds},
                        {{255, 120, 0, 255}, Region::kOranges},    {{224, 172, 135, 255}, Region::kOranges},
                        {{255, 225, 0, 255}, Region::kYellows},    {{240, 220, 130, 255}, Region::kYellows},
                        {{20, 140, 40, 255}, Region::kGreens},     {{86, 125, 50, 255}, Region::kGreens},
                        {{0, 190, 190, 255}, Region::kCyans},      {{20, 40, 200, 255}, Region::kBlues},
                        {{100, 150, 210, 255}, Region::kBlues},    {{135, 206, 235, 255}, Region::kBlues},
                        {{138, 43, 226, 255}, Region::kPurples},   {{128, 0, 128, 255}, Region::kPurples},
                        {{255, 105, 180, 255}, Region::kPinks},    {{255, 182, 203, 255}, Region::kPinks}};
  for (const Case& c : cases) {
    INFO(int{c.pixel[0]} << ' ' << int{c.pixel[1]} << ' ' << int{c.pixel[2]});
    for (Region family : kFamilies) {
      INFO(apiName(family));
      if (family == c.family) CHECK(weightOf(family, c.pixel) >= 160);
      if (family != c.family) CHECK(weightOf(family, c.pixel) <= 95);
    }
  }
}

TEST_CASE("greys belong to no family, and every vivid colour to about one altogether") {
  for (int v = 0; v < 256; v += 5) {
    for (Region family : kFamilies) CHECK(weightOf(family, grey(v)) == 0);
  }
  for (int r = 0; r < 256; r += 51) {
    for (int g = 0; g < 256; g += 51) {
      for (int b = 0; b < 256; b += 51) {
        const Pixel pixel{static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g), static_cast<std::uint8_t>(b), 255};
        if (chromaOf(pixel) < 0.06f) continue;
        int sum = 0;
        for (Region family : kFamilies) sum += weightOf(family, pixel);
        INFO(r << ' ' << g << ' ' << b);
        CHECK(sum >= 225);
        CHECK(sum <= 285);
      }
    }
  }
}

TEST_CASE("shadows, midtones and highlights share every grey between them") {
  for (int v = 0; v < 256; ++v) {
    const int sum = weightOf(Region::kShadows, grey(v)) + weightOf(Region::kMidtones, grey(v)) +
                    weightOf(Region::kHighlights, grey(v));
    CHECK(std::abs(sum - 255) <= 1);
  }
  CHECK(weightOf(Region::kShadows, grey(30)) == 255);
  CHECK(weightOf(Region::kMidtones, grey(130)) == 255);
  CHECK(weightOf(Region::kHighlights, grey(230)) == 255);
}

TEST_CASE("places are where they are called, whatever the picture's shape") {
  for (const ImageSpec spec : {ImageSpec{300, 200}, ImageSpec{101, 301}}) {
    const int right = spec.width - 1, bottom = spec.height - 1, middle_x = spec.width / 2, middle_y = spec.height / 2;
    const auto at = [&](Region region, int x, int y) { return weightOf(region, grey(0), x, y, spec); };
    CHECK(at(Region::kTop, middle_x, 0) == 255);
    CHECK(at(Region::kTop, middle_x, bottom) == 0);
    CHECK(at(Region::kBottom, middle_x, bottom) == 255);
    CHECK(at(Region::kLeft, 0, middle_y) == 255);
    CHECK(at(Region::kLeft, right, middle_y) == 0);
    CHECK(at(Region::kRight, right, middle_y) == 255);
    CHECK(std::abs(at(Region::kTop, 0, middle_y) - 128) <= 5);
    CHECK(at(Region::kEdges, middle_x, 0) == 255);
    CHECK(at(Region::kEdges, right, middle_y) == 255);
    CHECK(at(Region::kEdges, middle_x, middle_y) == 0);
    CHECK(at(Region::kCorners, 0, 0) == 255);
    CHECK(at(Region::kCorners, right, bottom) == 255);
    CHECK(at(Region::kCorners, middle_x, middle_y) == 0);
    CHECK(at(Region::kCentre, middle_x, middle_y) == 255);
    CHECK(at(Region::kCentre, 0, 0) == 0);
    CHECK(at(Region::kCentre, middle_x, 0) == 0);
    for (int y = 0; y < spec.height; y += 7) {
      CHECK(std::abs(at(Region::kTop, 0, y) + at(Region::kBottom, 0, y) - 255) <= 1);
    }
  }
}

TEST_CASE("a region multiplies the mask, and 0 in the mask stays 0") {
  const ImageSpec spec{4, 1};
  const PlaceRule rule = placeRule({.region = Region::kShadows}, spec);
  const std::vector<std::uint8_t> source(16, 10), mask{0, 100, 200, 255};
  std::vector<std::uint8_t> weights(4);
  placeRow(rule, 0, spec, source, mask, weights);
  CHECK(weights == mask);
  placeRow(placeRule({.region = Region::kHighlights}, spec), 0, spec, source, mask, weights);
  CHECK(weights == std::vector<std::uint8_t>(4, 0));
}

TEST_CASE("what two regions share is taken as strongly as both say, and all but one of them as the other says") {
  const ImageSpec spec{90, 60};
  const Pixel blue{40, 90, 220, 255}, red{200, 30, 30, 255};
  const auto weight = [&](const Place& place, const Pixel& pixel, int y) {
    return placeWeight(placeRule(place, spec), pixel.data(), 45, y, spec);
  };
  const Place both{.region = Region::kBlues, .within = Region::kTop};
  const Place but{.region = Region::kBlues, .within = Region::kTop, .outside_region = true};
  CHECK(weight(both, blue, 0) == 255);
  CHECK(weight(both, blue, 59) == 0);
  CHECK(weight(both, red, 0) == 0);
  CHECK(weight(but, blue, 0) == 0);
  CHECK(weight(but, red, 0) == 255);
  CHECK(weight(but, red, 59) == 0);
  for (int y = 0; y < spec.height; y += 3) {
    const int top = weight({.region = Region::kTop}, blue, y);
    CHECK(weight(both, blue, y) == top);
    CHECK(weight(both, red, y) + weight(but, red, y) == top);
  }
}
