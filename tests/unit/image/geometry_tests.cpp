#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numbers>
#include <vector>

#include "image/mask_resample.h"
#include "image/operators/geometry.h"
#include "image/operators/rotate.h"
#include "image/orientation.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::image;

namespace {

PlanStep stepOf(OperatorId op, std::vector<float> values) { return normalised({.op = op, .values = std::move(values)}); }

Image run(OperatorId op, std::vector<float> values, const Image& source) {
  return runGeometry(stepOf(op, std::move(values)), source).value();
}

bool areSame(const Image& a, const Image& b) { return a.spec() == b.spec() && std::ranges::equal(a.bytes(), b.bytes()); }

Image smoothPicture(const ImageSpec& spec) {
  auto buffer = ImageBuffer::allocate(spec).value();
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      const auto wave = [&](double fx, double fy) {
        return static_cast<std::uint8_t>(128 + 100 * std::sin(x * fx + y * fy));
      };
      const std::uint8_t pixel[4] = {wave(0.05, 0.02), wave(-0.03, 0.04), wave(0.01, 0.06), 255};
      std::copy_n(&pixel[0], 4, buffer.pixel(x, y));
    }
  }
  return Image(std::move(buffer));
}

}  // namespace

TEST_CASE("geometry that says nothing changes nothing") {
  const Image picture = test::randomPicture({23, 17}, 1);
  CHECK(areSame(run(OperatorId::kRotate, {0}, smoothPicture({23, 17})), smoothPicture({23, 17})));
  CHECK(areSame(run(OperatorId::kCrop, {0, 0, 1, 1}, picture), picture));
  CHECK(areSame(run(OperatorId::kCropToRatio, {0, 0.5f, 0.5f}, picture), picture));
  CHECK(areSame(run(OperatorId::kBorder, {0, 1, 0, 0}, picture), picture));
  CHECK(isIdentity(stepOf(OperatorId::kCrop, {0, 0, 1, 1})));
  CHECK_FALSE(isIdentity(stepOf(OperatorId::kCrop, {0, 0.2f, 1, 1})));  // the first edge alone does not decide
}

TEST_CASE("a resize of 1 gives the same colours back") {
  const Image picture = test::flatPicture({23, 17}, 10, 200, 90);
  CHECK(areSame(run(OperatorId::kResize, {1}, picture), picture));
}

TEST_CASE("a resize to a size in pixels keeps the picture's shape, whatever the scale says") {
  const auto sizeAfter = [](std::vector<float> values, ImageSpec spec) {
    return geometryOf(stepOf(OperatorId::kResize, std::move(values)), spec).result;
  };
  const ImageSpec wide{600, 400}, tall{400, 600};
  CHECK(sizeAfter({2, 300, 0, 0}, wide) == ImageSpec{300, 200});
  CHECK(sizeAfter({1, 0, 300, 0}, wide) == ImageSpec{450, 300});
  CHECK(sizeAfter({1, 0, 0, 300}, wide) == ImageSpec{300, 200});
  CHECK(sizeAfter({1, 0, 0, 300}, tall) == ImageSpec{200, 300});
  CHECK(sizeAfter({1, 300, 9, 9}, wide) == ImageSpec{300, 200});  // of several the first
  CHECK(sizeAfter({1, 1, 0, 0}, {3000, 10}) == ImageSpec{1, 1});
  CHECK(sizeAfter({1, 16384, 0, 0}, {1, 1}).width == 16384);
  CHECK(isIdentity(stepOf(OperatorId::kResize, {1, 0, 0, 0})));
  CHECK_FALSE(isIdentity(stepOf(OperatorId::kResize, {1, 300, 0, 0})));
}

TEST_CASE("a crop keeps the pixels between its edges") {
  const Image picture = test::randomPicture({20, 10}, 2);
  const Image cropped = run(OperatorId::kCrop, {0.25f, 0.2f, 0.75f, 0.9f}, picture);
  REQUIRE(cropped.spec() == ImageSpec{10, 7});
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 10; ++x) REQUIRE(std::equal(cropped.pixel(x, y), cropped.pixel(x, y) + 4, picture.pixel(x + 5, y + 2)));
  }
}

TEST_CASE("a crop of crossed edges keeps one pixel rather than none") {
  CHECK(cropOf(stepOf(OperatorId::kCrop, {0.99f, 0.99f, 0.01f, 0.01f}), {7, 5}) == PixelRectangle{6, 4, 1, 1});
  CHECK(cropOf(stepOf(OperatorId::kCrop, {0.99f, 0.99f, 0.01f, 0.01f}), {1, 1}) == PixelRectangle{0, 0, 1, 1});
}

TEST_CASE("a crop to a ratio is as large as fits, where the anchor says") {
  const ImageSpec spec{300, 200};
  CHECK(cropOf(stepOf(OperatorId::kCropToRatio, {1, 0.5f, 0.5f}), spec) == PixelRectangle{50, 0, 200, 200});
  CHECK(cropOf(stepOf(OperatorId::kCropToRatio, {1, 0, 0.5f}), spec) == PixelRectangle{0, 0, 200, 200});
  CHECK(cropOf(stepOf(OperatorId::kCropToRatio, {1, 1, 0.5f}), spec) == PixelRectangle{100, 0, 200, 200});
  CHECK(cropOf(stepOf(OperatorId::kCropToRatio, {3, 0.5f, 0.5f}), spec) == PixelRectangle{0, 50, 300, 100});
}

TEST_CASE("a border surrounds the picture with its colour") {
  const Image picture = test::randomPicture({20, 10}, 3);
  const Image framed = run(OperatorId::kBorder, {100, 1, 0.5f, 0}, picture);
  REQUIRE(framed.spec() == ImageSpec{24, 14});
  for (int y = 0; y < 14; ++y) {
    for (int x = 0; x < 24; ++x) {
      const bool is_inside = x >= 2 && x < 22 && y >= 2 && y < 12;
      const std::uint8_t colour[4] = {255, 128, 0, 255};
      const std::uint8_t* expected = is_inside ? picture.pixel(x - 2, y - 2) : &colour[0];
      REQUIRE(std::equal(expected, expected + 4, framed.pixel(x, y)));
    }
  }
}

TEST_CASE("what a rotation leaves has the picture's proportions and no empty corner") {
  for (const ImageSpec& spec : {ImageSpec{300, 200}, ImageSpec{200, 300}, ImageSpec{1000, 10}, ImageSpec{64, 64}, ImageSpec{1, 1}}) {
    for (float degrees : {-45.0f, -20.0f, -1.0f, 0.0f, 3.0f, 30.0f, 45.0f}) {
      const StepGeometry geometry = geometryOf(stepOf(OperatorId::kRotate, {degrees}), spec);
      INFO(spec.width << " x " << spec.height << " by " << degrees);
      const double w = geometry.result.width, h = geometry.result.height;
      if (geometry.result.width > 20 && geometry.result.height > 20) {
        CHECK(w / h == Catch::Approx(static_cast<double>(spec.width) / spec.height).epsilon(0.05));
      }
      if (geometry.result.width == 1 || geometry.result.height == 1) continue;
      for (const Point corner : {Point{0, 0}, Point{w, 0}, Point{0, h}, Point{w, h}}) {
        const Point from = geometry.to_source(corner);
        CHECK(from.x >= -1e-6);
        CHECK(from.y >= -1e-6);
        CHECK(from.x <= spec.width + 1e-6);
        CHECK(from.y <= spec.height + 1e-6);
      }
    }
  }
  CHECK(geometryOf(stepOf(OperatorId::kRotate, {45}), {100, 100}).result == ImageSpec{70, 70});
}

TEST_CASE("a positive rotation is clockwise") {
  // A bright spot right of the middle goes down.
  auto buffer = ImageBuffer::allocate({101, 101}).value();
  std::ranges::fill(buffer.bytes(), std::uint8_t{0});
  for (int y = 49; y <= 51; ++y) {
    for (int x = 69; x <= 71; ++x) std::fill_n(buffer.pixel(x, y), 4, std::uint8_t{255});
  }
  const Image turned = run(OperatorId::kRotate, {30}, Image(std::move(buffer)));
  const int middle = turned.width() / 2;
  const int x = middle + static_cast<int>(std::lround(20 * std::cos(std::numbers::pi / 6)));
  CHECK(turned.pixel(x, middle + 10)[3] > 200);
  CHECK(turned.pixel(x, middle - 10)[3] == 0);
}

TEST_CASE("a rotation there and back gives a smooth picture again") {
  const Image picture = smoothPicture({120, 90});
  const Image there = run(OperatorId::kRotate, {12}, picture);
  const Image back = run(OperatorId::kRotate, {-12}, there);
  const int left = (picture.width() - back.width()) / 2, top = (picture.height() - back.height()) / 2;
  int largest = 0;
  for (int y = 3; y < back.height() - 3; ++y) {
    for (int x = 3; x < back.width() - 3; ++x) {
      for (int k = 0; k < 3; ++k) largest = std::max(largest, std::abs(back.pixel(x, y)[k] - picture.pixel(x + left, y + top)[k]));
    }
  }
  CHECK(largest <= 6);  // half a pixel of rounding where sizes are odd, times the waves' slope
}

TEST_CASE("fixed places are the map's, to a thousandth of a pixel, in the largest pictures") {
  const ImageSpec spec{32'767, 3'000};
  for (float degrees : {-45.0f, -7.3f, 0.1f, 31.0f}) {
    const PlanStep step = stepOf(OperatorId::kRotate, {degrees});
    const Rotation rotation = rotationOf(step, spec);
    const AffineMap map = geometryOf(step, spec).to_source;
    for (int x : {0, 1, rotation.result.width / 2, rotation.result.width - 1}) {
      for (int y : {0, rotation.result.height - 1}) {
        const FixedPlace place = placeOf(rotation, spec, x, y);
        const Point exact = map({x + 0.5, y + 0.5});
        CHECK(std::abs(place.x / 65536.0 + 0.5 - exact.x) < 0.001);
        CHECK(std::abs(place.y / 65536.0 + 0.5 - exact.y) < 0.001);
      }
    }
  }
}

TEST_CASE("a rotated hidden colour stays hidden") {
  auto buffer = ImageBuffer::allocate({40, 40}).value();
  for (int y = 0; y < 40; ++y) {
    for (int x = 0; x < 40; ++x) {
      const std::uint8_t seen[4] = {10, 200, 30, 255}, hidden[4] = {255, 0, 0, 0};
      std::copy_n(x < 20 ? &seen[0] : &hidden[0], 4, buffer.pixel(x, y));
    }
  }
  const Image turned = run(OperatorId::kRotate, {10}, Image(std::move(buffer)));
  for (std::size_t i = 0; i < turned.bytes().size(); i += 4) {
    if (turned.bytes()[i + 3] > 8) CHECK(std::abs(turned.bytes()[i] - 10) <= 3);
  }
}

TEST_CASE("a resize beyond a picture's limits is an error, before any memory is asked for") {
  const PlanStep larger = stepOf(OperatorId::kResize, {4});
  CHECK(geometryOf(larger, {20'000, 100}).result == ImageSpec{80'000, 400});
  const auto result = runGeometry(larger, test::flatPicture({20'000, 1}, 0, 0, 0));
  REQUIRE_FALSE(result);
  CHECK(result.error().code == base::ErrorCode::kTooLarge);
}

TEST_CASE("a plan promises the size that its steps give") {
  const Image picture = test::randomPicture({61, 40}, 4);
  EditPlan plan;
  for (OperatorId op : {OperatorId::kRotate, OperatorId::kRotateQuarter, OperatorId::kCrop, OperatorId::kBorder,
                        OperatorId::kCropToRatio, OperatorId::kResize, OperatorId::kFlipVertical}) {
    plan.steps.push_back(defaultStep(op));
  }
  Image result = picture;
  for (const PlanStep& step : plan.steps) result = runGeometry(step, result).value();
  CHECK(result.spec() == specAfter(plan, picture.spec()));
}

TEST_CASE("every geometry step's map leads back to the pixel that it moved") {
  const Image picture = test::randomPicture({13, 9}, 5);
  std::vector<PlanStep> steps{defaultStep(OperatorId::kCrop), defaultStep(OperatorId::kCropToRatio), defaultStep(OperatorId::kBorder),
                              defaultStep(OperatorId::kFlipHorizontal), defaultStep(OperatorId::kFlipVertical)};
  for (float turns : {0.0f, 1.0f, 2.0f, 3.0f}) steps.push_back(stepOf(OperatorId::kRotateQuarter, {turns}));
  for (const PlanStep& step : steps) {
    const Image result = runGeometry(step, picture).value();
    const StepGeometry geometry = geometryOf(step, picture.spec());
    REQUIRE(geometry.result == result.spec());
    INFO(operatorInfo(step.op).name);
    for (int y = 0; y < result.height(); ++y) {
      for (int x = 0; x < result.width(); ++x) {
        const Point from = geometry.to_source({x + 0.5, y + 0.5});
        const bool is_inside = from.x > 0 && from.y > 0 && from.x < picture.width() && from.y < picture.height();
        if (!is_inside) continue;
        const std::uint8_t* before = picture.pixel(static_cast<int>(from.x), static_cast<int>(from.y));
        REQUIRE(std::equal(before, before + 4, result.pixel(x, y)));
      }
    }
  }
}

TEST_CASE("maps compose and invert") {
  const AffineMap turn = geometryOf(stepOf(OperatorId::kRotate, {17}), {300, 200}).to_source;
  const AffineMap shift{1, 0, 5, 0, 1, -3};
  const Point p{12.5, 40.25};
  const Point through = shift(turn(p));
  const Point composed_point = composed(turn, shift)(p);
  CHECK(composed_point.x == Catch::Approx(through.x));
  CHECK(composed_point.y == Catch::Approx(through.y));
  const Point back = inverse(turn)(turn(p));
  CHECK(back.x == Catch::Approx(p.x));
  CHECK(back.y == Catch::Approx(p.y));
}

TEST_CASE("a mask moves with the picture's pixels, exactly") {
  const Mask mask = test::randomMask({13, 9}, 6);
  for (OperatorId op : {OperatorId::kFlipHorizontal, OperatorId::kFlipVertical, OperatorId::kRotateQuarter}) {
    const PlanStep step = defaultStep(op);
    const Mask moved = runGeometry(step, mask).value();
    const Mask expected = oriented(mask, orientationOf(step)).value();
    CHECK(moved.spec() == expected.spec());
    CHECK(std::ranges::equal(moved.bytes(), expected.bytes()));
  }
}

TEST_CASE("a mask through rotation and resize stays whole inside and nothing outside") {
  auto buffer = MaskBuffer::allocate({100, 80}).value();
  for (int y = 0; y < 80; ++y) {
    for (int x = 0; x < 100; ++x) buffer.row(y)[static_cast<std::size_t>(x)] = x >= 30 && x < 70 && y >= 20 && y < 60 ? 255 : 0;
  }
  const Mask mask(std::move(buffer));
  for (const PlanStep& step : {stepOf(OperatorId::kRotate, {20}), stepOf(OperatorId::kResize, {0.3f}), stepOf(OperatorId::kResize, {3})}) {
    const Mask moved = runGeometry(step, mask).value();
    const AffineMap map = geometryOf(step, mask.spec()).to_source;
    for (int y = 0; y < moved.height(); ++y) {
      for (int x = 0; x < moved.width(); ++x) {
        const Point from = map({x + 0.5, y + 0.5});
        const double inside = std::min({from.x - 30, 70 - from.x, from.y - 20, 60 - from.y});
        if (inside > 4) REQUIRE(*moved.pixel(x, y) == 255);
        if (inside < -4) REQUIRE(*moved.pixel(x, y) == 0);
      }
    }
  }
}
