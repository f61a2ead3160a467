// What every operator that looks around a pixel promises, and what each does to tiny pictures.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>
#include <vector>

#include "image/colour.h"
#include "image/operators/neighbourhood_pass.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::image;

namespace {

// `step` over the whole picture, in strips of `strip_height` rows.
Image run(const PlanStep& step, const Image& source, int strip_height = 1 << 20) {
  auto result = ImageBuffer::allocate(source.spec()).value();
  NeighbourhoodPass pass(step, source.spec());
  for (int top = 0; top < source.height(); top += strip_height) {
    const RowRange rows{top, std::min(top + strip_height, source.height())};
    REQUIRE(pass.prepare(source, rows).has_value());
    for (int y = rows.begin; y < rows.end; ++y) pass.runRow(y, source.row(y), {}, result.row(y));
  }
  return Image(std::move(result));
}

Image run(OperatorId op, std::vector<float> values, const Image& source) {
  return run(normalised({.op = op, .values = std::move(values)}), source);
}

bool areSame(const Image& a, const Image& b) { return std::ranges::equal(a.bytes(), b.bytes()); }

// How much two pictures differ, on average, in code values.
double distance(const Image& a, const Image& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.bytes().size(); ++i) sum += std::abs(a.bytes()[i] - b.bytes()[i]);
  return sum / static_cast<double>(a.bytes().size());
}

template <typename Grey>
Image greyPicture(const ImageSpec& spec, Grey grey) {
  auto buffer = ImageBuffer::allocate(spec).value();
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      const auto value = static_cast<std::uint8_t>(grey(x, y));
      const std::uint8_t pixel[4] = {value, value, value, 255};
      std::copy_n(&pixel[0], 4, buffer.pixel(x, y));
    }
  }
  return Image(std::move(buffer));
}

// -most … most.
int noiseOf(int most, std::mt19937& random) {
  return static_cast<int>(random() % static_cast<std::uint32_t>(2 * most + 1)) - most;
}

int greyAt(const Image& picture, int x, int y) { return picture.pixel(x, y)[0]; }

std::vector<OperatorInfo> neighbourhoodOperators() {
  std::vector<OperatorInfo> all;
  for (const OperatorInfo& info : allOperators()) {
    if (info.kind == OperatorKind::kNeighbourhood) all.push_back(info);
  }
  return all;
}

}  // namespace

TEST_CASE("strips join without a seam, for every neighbourhood operator") {
  const Image picture = test::randomPicture({61, 83}, 3);
  for (const OperatorInfo& info : neighbourhoodOperators()) {
    for (float value : {info.parameters[0].initial, info.parameters[0].maximum}) {
      PlanStep step = defaultStep(info.id);
      step.values[0] = value;
      INFO(info.name << " " << value);
      const Image whole = run(step, picture);
      CHECK(areSame(run(step, picture, 8), whole));
      CHECK(areSame(run(step, picture, 24), whole));
    }
  }
}

TEST_CASE("a stronger first parameter changes more, for every neighbourhood operator") {
  const Image picture = test::randomPicture({300, 24}, 4);
  for (const OperatorInfo& info : neighbourhoodOperators()) {
    const ParameterInfo& strength = info.parameters[0];
    double previous = -1;
    for (float share : {0.1f, 0.4f, 1.0f}) {
      PlanStep step = defaultStep(info.id);
      step.values[0] = strength.identity + (strength.maximum - strength.identity) * share;
      const double change = distance(run(step, picture), picture);
      INFO(info.name << " " << step.values[0] << ": " << change);
      // Noise is gone soon: a wider blur of it changes no more.
      CHECK(change > previous * 0.9);
      CHECK(change > 0);
      previous = change;
    }
  }
}

TEST_CASE("blurs and smoothing leave a flat picture as it is") {
  const Image flat = test::flatPicture({37, 29}, 13, 128, 250, 255);
  using enum OperatorId;
  for (OperatorId op : {kMotionBlur, kLensBlur, kTiltShift, kClarity, kTexture, kDenoise, kPixelate}) {
    PlanStep step = defaultStep(op);
    step.values[0] = operatorInfo(op).parameters[0].maximum;
    INFO(operatorInfo(op).name);
    CHECK(distance(run(step, flat), flat) < 0.01);
  }
}

TEST_CASE("a hidden colour does not bleed out of transparent pixels, whatever the blur") {
  auto buffer = ImageBuffer::allocate({40, 12}).value();
  for (int y = 0; y < 12; ++y) {
    for (int x = 0; x < 40; ++x) {
      const bool is_hidden = x >= 20;
      const std::uint8_t seen[4] = {10, 200, 30, 255}, hidden[4] = {255, 0, 0, 0};
      std::copy_n(is_hidden ? &hidden[0] : &seen[0], 4, buffer.pixel(x, y));
    }
  }
  const Image picture(std::move(buffer));
  using enum OperatorId;
  for (OperatorId op : {kMotionBlur, kLensBlur, kPixelate, kDenoise}) {
    PlanStep step = defaultStep(op);
    step.values[0] = operatorInfo(op).parameters[0].maximum;
    const Image result = run(step, picture);
    for (int x = 0; x < 20; ++x) {
      INFO(operatorInfo(op).name << " at " << x);
      CHECK(std::abs(result.pixel(x, 6)[0] - 10) <= 1);
      CHECK(std::abs(result.pixel(x, 6)[1] - 200) <= 1);
    }
  }
}

TEST_CASE("pixelate gives squares of the mean light") {
  // Squares of 3: the longer side is 30, a tenth of it.
  const Image stripes = greyPicture({30, 7}, [](int x, int) { return x % 3 == 0 ? 255 : 0; });
  const Image result = run(OperatorId::kPixelate, {100}, stripes);
  // A third of white's light.
  for (int x = 0; x < 30; ++x) CHECK(std::abs(greyAt(result, x, 6) - 156) <= 1);
  const Image ramp = greyPicture({30, 7}, [](int x, int y) { return x * 8 + y; });
  const Image squares = run(OperatorId::kPixelate, {100}, ramp);
  CHECK(greyAt(squares, 3, 3) == greyAt(squares, 5, 5));
  CHECK(greyAt(squares, 2, 3) != greyAt(squares, 3, 3));
  CHECK(greyAt(squares, 3, 5) != greyAt(squares, 3, 6));
}

TEST_CASE("motion blur spreads light along its line alone, as long as it says") {
  const Image dot = greyPicture({101, 101}, [](int x, int y) { return x == 50 && y == 50 ? 255 : 0; });
  const Image across = run(OperatorId::kMotionBlur, {100, 0}, dot);
  CHECK(greyAt(across, 50, 49) == 0);
  CHECK(greyAt(across, 54, 50) > 60);
  CHECK(greyAt(across, 46, 50) > 60);
  CHECK(greyAt(across, 57, 50) == 0);
  const Image down = run(OperatorId::kMotionBlur, {100, 90}, dot);
  CHECK(greyAt(down, 50, 54) > 60);
  CHECK(greyAt(down, 52, 50) == 0);
  // Clockwise: 45 degrees falls to the right.
  const Image slanted = run(OperatorId::kMotionBlur, {100, 45}, dot);
  CHECK(greyAt(slanted, 53, 53) > 40);
  CHECK(greyAt(slanted, 53, 47) == 0);
}

TEST_CASE("lens blur makes a disc of a point") {
  const Image dot = greyPicture({101, 101}, [](int x, int y) { return x == 50 && y == 50 ? 255 : 0; });
  const Image disc = run(OperatorId::kLensBlur, {40}, dot);  // a radius of 4 px
  CHECK(greyAt(disc, 53, 50) == greyAt(disc, 50, 50));
  CHECK(greyAt(disc, 52, 52) == greyAt(disc, 50, 50));
  CHECK(greyAt(disc, 50, 50) > 20);
  CHECK(greyAt(disc, 56, 50) == 0);
  CHECK(greyAt(disc, 54, 54) == 0);
}

TEST_CASE("a lamp stays bright under a lens blur: brighter than under a Gaussian of its size") {
  const Image lamp = greyPicture({200, 200}, [](int x, int y) { return std::hypot(x - 100, y - 100) < 4 ? 255 : 40; });
  const Image lens = run(OperatorId::kLensBlur, {40}, lamp);
  const Image gaussian = run(OperatorId::kGaussianBlur, {20}, lamp);  // the same second moment
  CHECK(greyAt(lens, 100, 100) > greyAt(gaussian, 100, 100) + 10);
}

TEST_CASE("tilt-shift keeps its band bit for bit and blurs more the further away") {
  const Image picture = test::randomPicture({64, 200}, 9);
  const Image result = run(OperatorId::kTiltShift, {40, 0.5f, 0.2f, 0}, picture);
  for (int y = 81; y < 119; ++y) REQUIRE(std::ranges::equal(result.row(y), picture.row(y)));
  const auto roughness = [&](int y) {
    int sum = 0;
    for (int x = 1; x < 64; ++x) sum += std::abs(greyAt(result, x, y) - greyAt(result, x - 1, y));
    return sum;
  };
  CHECK(roughness(100) > roughness(132));
  CHECK(roughness(132) > roughness(180));
  CHECK(roughness(68) > roughness(20));
}

TEST_CASE("clarity and texture steepen detail but draw no halo along a strong edge") {
  using enum OperatorId;
  for (OperatorId op : {kClarity, kTexture}) {
    const Image ripple = greyPicture({400, 40}, [](int x, int) { return 128 + std::lround(8 * std::sin(x * (1.5))); });
    const Image more = run(op, {1}, ripple);
    const Image less = run(op, {-1}, ripple);
    const auto contrast = [](const Image& picture) {
      int least = 255, most = 0;
      for (int x = 100; x < 300; ++x) {
        least = std::min(least, greyAt(picture, x, 20));
        most = std::max(most, greyAt(picture, x, 20));
      }
      return most - least;
    };
    INFO(operatorInfo(op).name);
    CHECK(contrast(more) > contrast(ripple) * 1.3);
    CHECK(contrast(less) < contrast(ripple) * 0.7);
    const Image edge = greyPicture({400, 40}, [](int x, int) { return x < 200 ? 60 : 200; });
    const Image kept = run(op, {1}, edge);
    // An unsharp mask as strong would overshoot by more than half of the step, 140.
    int halo = 0;
    for (int x = 0; x < 400; ++x) halo = std::max(halo, std::abs(greyAt(kept, x, 20) - greyAt(edge, x, 20)));
    CHECK(halo <= 16);
  }
}

TEST_CASE("denoise takes the noise and leaves the edge") {
  std::mt19937 random(12);
  const Image noisy = greyPicture({64, 64}, [&](int x, int) { return (x < 32 ? 60 : 190) + noiseOf(12, random); });
  const Image clean = run(OperatorId::kDenoise, {0.6f}, noisy);
  const auto deviation = [](const Image& picture, int mean) {
    double sum = 0;
    for (int y = 8; y < 56; ++y) {
      for (int x = 4; x < 28; ++x) sum += std::pow(greyAt(picture, x, y) - mean, 2);
    }
    return std::sqrt(sum / (48 * 24));
  };
  CHECK(deviation(clean, 60) < deviation(noisy, 60) * 0.5);
  for (int y = 8; y < 56; ++y) {
    CHECK(greyAt(clean, 30, y) < 85);
    CHECK(greyAt(clean, 33, y) > 165);
  }
}

TEST_CASE("a plan means the same at every size: a preview's blur is the full picture's, shrunk") {
  const auto edge = [](int size) { return greyPicture({size, 40}, [=](int x, int) { return x < size / 2 ? 0 : 255; }); };
  using enum OperatorId;
  for (OperatorId op : {kMotionBlur, kLensBlur}) {
    PlanStep step = defaultStep(op);
    step.values[0] = 40;
    const Image large = run(step, edge(1600));
    const Image small = run(step, edge(400));
    INFO(operatorInfo(op).name);
    for (int x = 0; x < 400; ++x) CHECK(std::abs(greyAt(small, x, 20) - greyAt(large, 4 * x + 2, 20)) <= 24);
  }
}

TEST_CASE("dehaze takes a white veil off and leaves a clear picture nearly as it is") {
  const auto scene = [](int x, int y) { return (x / 8 + y / 8) % 2 ? 30 : 160; };
  const Image clear = greyPicture({128, 96}, scene);
  const Image hazy = greyPicture({128, 96}, [&](int x, int y) { return scene(x, y) * 0.4 + 235 * 0.6; });
  const auto contrast = [](const Image& picture) { return greyAt(picture, 4, 4) - greyAt(picture, 12, 4); };
  const Image cleared = run(OperatorId::kDehaze, {1}, hazy);
  CHECK(contrast(cleared) > contrast(hazy) * 1.5);
  const Image veiled = run(OperatorId::kDehaze, {-1}, clear);
  CHECK(contrast(veiled) < contrast(clear) * 0.8);
  CHECK(greyAt(veiled, 2, 2) > greyAt(clear, 2, 2));
}

TEST_CASE("dehaze keeps paper white and a pale wall bright, at any strength") {
  for (float amount : {0.4f, 1.0f}) {
    INFO(amount);
    CHECK(greyAt(run(OperatorId::kDehaze, {amount}, test::flatPicture({40, 30}, 245, 245, 245)), 20, 15) > 240);
    CHECK(greyAt(run(OperatorId::kDehaze, {amount}, test::flatPicture({40, 30}, 190, 190, 190)), 20, 15) > 165);
  }
}

TEST_CASE("pencil and ink draw a dark line on white along an edge") {
  const Image edge = greyPicture({400, 60}, [](int x, int) { return x < 200 ? 170 : 235; });
  using enum OperatorId;
  for (OperatorId op : {kPencilSketch, kInk}) {
    const Image drawn = run(defaultStep(op), edge);
    int darkest = 255;
    for (int x = 190; x < 210; ++x) darkest = std::min(darkest, greyAt(drawn, x, 30));
    INFO(operatorInfo(op).name << ", darkest " << darkest);
    CHECK(darkest < 215);
    CHECK(greyAt(drawn, 320, 30) > 225);
    // Grey alone.
    CHECK(drawn.pixel(195, 30)[0] == drawn.pixel(195, 30)[2]);
  }
}

TEST_CASE("ink has more black at a higher level") {
  const Image ramp = greyPicture({256, 32}, [](int x, int) { return x; });
  const auto darkShare = [&](float level) {
    const Image drawn = run(OperatorId::kInk, {1, level}, ramp);
    int dark = 0;
    for (int x = 0; x < 256; ++x) dark += greyAt(drawn, x, 16) < 128 ? 1 : 0;
    return dark;
  };
  CHECK(darkShare(0.2f) + 20 < darkShare(0.5f));
  CHECK(darkShare(0.5f) + 20 < darkShare(0.8f));
}

TEST_CASE("oil flattens noise into patches and keeps the edge between them") {
  std::mt19937 random(13);
  const Image noisy = greyPicture({600, 60}, [&](int x, int) { return (x < 300 ? 60 : 190) + noiseOf(20, random); });
  const Image painted = run(OperatorId::kOil, {1, 10}, noisy);
  int roughness = 0, before = 0;
  for (int x = 20; x < 280; ++x) {
    roughness += std::abs(greyAt(painted, x, 30) - greyAt(painted, x + 1, 30));
    before += std::abs(greyAt(noisy, x, 30) - greyAt(noisy, x + 1, 30));
  }
  CHECK(roughness < before / 3);
  CHECK(greyAt(painted, 296, 30) < 90);
  CHECK(greyAt(painted, 303, 30) > 160);
}

TEST_CASE("cartoon has few tones, and watercolour is lighter than what it paints") {
  const Image ramp = greyPicture({512, 32}, [](int x, int) { return x / 2; });
  const Image drawn = run(OperatorId::kCartoon, {1, 4}, ramp);
  int flat = 0;  // pixels like their neighbour
  for (int x = 1; x < 512; ++x) flat += greyAt(drawn, x, 16) == greyAt(drawn, x - 1, 16) ? 1 : 0;
  CHECK(flat > 300);
  const Image dark = test::flatPicture({64, 64}, 40, 60, 90);
  const Image washed = run(defaultStep(OperatorId::kWatercolour), dark);
  for (int x = 0; x < 64; ++x) CHECK(greyAt(washed, x, 20) > 40);
}

TEST_CASE("a halftone has the picture's light on the whole, and greys in black alone") {
  for (int grey : {40, 120, 188, 230}) {
    const Image flat = greyPicture({400, 400}, [=](int, int) { return grey; });
    const Image printed = run(OperatorId::kHalftone, {1, 30, 45}, flat);
    double light = 0;
    for (std::size_t i = 0; i < printed.bytes().size(); i += 4) {
      light += static_cast<double>(srgbByteToLinear()[printed.bytes()[i]]);
      REQUIRE(printed.bytes()[i] == printed.bytes()[i + 2]);
    }
    light /= 160'000;
    INFO(grey << ": " << light);
    CHECK(std::abs(light - static_cast<double>(srgbByteToLinear()[static_cast<std::size_t>(grey)])) < 0.04);
  }
  const Image white = test::flatPicture({64, 64}, 255, 255, 255);
  CHECK(areSame(run(OperatorId::kHalftone, {1, 40, 45}, white), white));
  const Image black = test::flatPicture({64, 64}, 0, 0, 0);
  CHECK(areSame(run(OperatorId::kHalftone, {1, 40, 45}, black), black));
}

TEST_CASE("emboss lights the side of a raised disc that faces the light") {
  const Image disc = greyPicture({201, 201}, [](int x, int y) { return std::hypot(x - 100, y - 100) < 50 ? 200 : 60; });
  const Image top_left = run(OperatorId::kEmboss, {1, -45}, disc);
  CHECK(greyAt(top_left, 65, 65) > 160);
  CHECK(greyAt(top_left, 135, 135) < 95);
  CHECK(std::abs(greyAt(top_left, 100, 100) - 128) <= 1);
  const Image right = run(OperatorId::kEmboss, {1, 90}, disc);
  CHECK(greyAt(right, 150, 100) > 160);
  CHECK(greyAt(right, 50, 100) < 95);
}
