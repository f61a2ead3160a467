#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "await.h"
#include "gpu/backend.h"
#include "image/operators/geometry.h"
#include "random_picture.h"

using namespace atelier;
using image::OperatorId;
using image::OperatorKind;
using image::PlanStep;
using image::Region;
using test::await;

namespace {

image::Image runPlan(const image::EditPlan& plan, const image::Image& input, std::optional<image::Mask> mask = {}) {
  const auto backend = gpu::makeCpuBackend();
  const auto surface = backend->upload(input).value();
  const auto result = await(backend->run(gpu::passesOf(plan), surface, std::move(mask), {})).value();
  return await(backend->read(result, {})).value();
}

bool areSame(const image::Image& a, const image::Image& b) {
  return a.spec() == b.spec() && std::ranges::equal(a.bytes(), b.bytes());
}

image::Mask inverseOf(const image::Mask& mask) {
  auto inverse = image::MaskBuffer::allocate(mask.spec()).value();
  std::ranges::transform(mask.bytes(), inverse.bytes().begin(), [](std::uint8_t m) { return 255 - m; });
  return image::Mask(std::move(inverse));
}

// Three pixels in a row.
image::Image redBlueGrey() {
  auto picture = image::ImageBuffer::allocate({3, 1}).value();
  constexpr std::uint8_t kPixels[] = {200, 20, 30, 255, 20, 40, 200, 255, 128, 128, 128, 255};
  std::ranges::copy(kPixels, picture.bytes().begin());
  return image::Image(std::move(picture));
}

// Every operator that a mask narrows, at its default and at both ends of its first parameter; and fused rows of them.
std::vector<image::EditPlan> maskablePlans() {
  std::vector<image::EditPlan> plans;
  image::EditPlan all_points;
  for (const auto& info : image::allOperators()) {
    if (info.kind == OperatorKind::kGeometry) continue;
    PlanStep step = image::defaultStep(info.id);
    plans.push_back({{step}});
    if (info.kind == OperatorKind::kPoint) all_points.steps.push_back(step);
    for (float value : {info.parameters[0].minimum, info.parameters[0].maximum}) {
      step.values[0] = value;
      plans.push_back({{step}});
    }
  }
  plans.push_back(all_points);
  std::ranges::reverse(all_points.steps);
  all_points.steps.push_back(image::defaultStep(OperatorId::kGaussianBlur));
  all_points.steps.push_back(image::defaultStep(OperatorId::kInvert));
  plans.push_back(all_points);
  return plans;
}

}  // namespace

TEST_CASE("outside the mask every operator and every fused plan keeps each bit") {
  const image::ImageSpec sizes[] = {{1, 1}, {3, 5}, {67, 41}};
  std::uint32_t seed = 1;
  for (const auto& spec : sizes) {
    const auto picture = test::randomPicture(spec, ++seed);
    const auto mask = test::randomMask(spec, ++seed);
    for (const auto& plan : maskablePlans()) {
      const auto result = runPlan(plan, picture, mask);
      INFO(image::operatorInfo(plan.steps[0].op).name << ", " << plan.steps.size() << " steps");
      REQUIRE(result.spec() == spec);
      for (std::size_t i = 0; i < mask.bytes().size(); ++i) {
        if (mask.bytes()[i] != 0) continue;
        const auto before = picture.bytes().subspan(i * 4, 4);
        REQUIRE(std::ranges::equal(before, result.bytes().subspan(i * 4, 4)));
      }
    }
  }
}

TEST_CASE("a mask of 255 everywhere equals no mask") {
  const auto picture = test::randomPicture({33, 20}, 5);
  auto buffer = image::MaskBuffer::allocate(picture.spec()).value();
  std::ranges::fill(buffer.bytes(), std::uint8_t{255});
  const image::Mask full(std::move(buffer));
  for (const auto& plan : maskablePlans()) CHECK(areSame(runPlan(plan, picture, full), runPlan(plan, picture)));
}

TEST_CASE("only blurs touch alpha") {
  using enum OperatorId;
  constexpr OperatorId kBlurs[] = {kGaussianBlur, kMotionBlur, kLensBlur, kTiltShift, kPixelate};
  const auto picture = test::randomPicture({33, 20}, 6);
  for (const auto& plan : maskablePlans()) {
    const bool has_blur =
        std::ranges::any_of(plan.steps, [&](auto& s) { return std::ranges::find(kBlurs, s.op) != std::end(kBlurs); });
    if (has_blur) continue;
    const auto result = runPlan(plan, picture);
    for (std::size_t i = 3; i < result.bytes().size(); i += 4) REQUIRE(result.bytes()[i] == picture.bytes()[i]);
  }
}

TEST_CASE("a step for outside the mask changes exactly what the mask keeps") {
  const auto picture = test::randomPicture({19, 13}, 7);
  const auto mask = test::randomMask(picture.spec(), 8);
  const image::Mask inverse = inverseOf(mask);
  PlanStep step = image::defaultStep(OperatorId::kInvert);
  const auto narrowed = runPlan({{step}}, picture, inverse);
  step.place.region = Region::kOutsideMask;
  CHECK(areSame(runPlan({{step}}, picture, mask), narrowed));
  CHECK(areSame(runPlan({{step}}, picture), picture));
}

TEST_CASE("a step for a region changes what lies there and nothing else") {
  const image::Image picture = redBlueGrey();
  for (OperatorId op : {OperatorId::kInvert, OperatorId::kSharpen}) {
    PlanStep step = image::defaultStep(op);
    step.place.region = Region::kReds;
    const auto result = runPlan({{step}}, picture);
    CHECK_FALSE(std::equal(picture.pixel(0, 0), picture.pixel(0, 0) + 4, result.pixel(0, 0)));
    CHECK(std::equal(picture.pixel(1, 0), picture.pixel(1, 0) + 8, result.pixel(1, 0)));
  }
}

TEST_CASE("a region outside the mask is what of it the mask keeps") {
  const auto picture = test::randomPicture({41, 23}, 16);
  const auto mask = test::randomMask(picture.spec(), 17);
  const image::Mask inverse = inverseOf(mask);
  for (const Region region : {Region::kEverywhere, Region::kBlues, Region::kShadows, Region::kTop}) {
    image::EditPlan plan{{image::defaultStep(OperatorId::kSepia), image::defaultStep(OperatorId::kGaussianBlur)}};
    for (PlanStep& step : plan.steps) step.place.region = region;
    const auto narrowed = runPlan(plan, picture, inverse);
    for (PlanStep& step : plan.steps) step.place.outside_mask = true;
    CHECK(areSame(runPlan(plan, picture, mask), narrowed));
    CHECK(areSame(runPlan(plan, picture), picture));
  }
}

TEST_CASE("a step for all but a region changes the greys too, and what lies there not at all") {
  const image::Image picture = redBlueGrey();
  for (OperatorId op : {OperatorId::kInvert, OperatorId::kSharpen}) {
    PlanStep step = image::defaultStep(op);
    step.place.region = Region::kReds;
    step.place.outside_region = true;
    const auto result = runPlan({{step}}, picture);
    CHECK(std::equal(picture.pixel(0, 0), picture.pixel(0, 0) + 4, result.pixel(0, 0)));
    CHECK_FALSE(std::equal(picture.pixel(1, 0), picture.pixel(1, 0) + 4, result.pixel(1, 0)));
    CHECK_FALSE(std::equal(picture.pixel(2, 0), picture.pixel(2, 0) + 4, result.pixel(2, 0)));
  }
}

TEST_CASE("a mask narrows every region: where it is 0 each bit stays") {
  const auto picture = test::randomPicture({41, 23}, 14);
  const auto mask = test::randomMask(picture.spec(), 15);
  for (int region = 0; region <= static_cast<int>(Region::kRight); ++region) {
    if (static_cast<Region>(region) == Region::kOutsideMask) continue;
    image::EditPlan plan{{image::defaultStep(OperatorId::kInvert), image::defaultStep(OperatorId::kSepia),
                          image::defaultStep(OperatorId::kGaussianBlur)}};
    for (PlanStep& step : plan.steps) step.place.region = static_cast<Region>(region);
    const auto result = runPlan(plan, picture, mask);
    CHECK_FALSE(areSame(result, picture));
    for (std::size_t i = 0; i < mask.bytes().size(); ++i) {
      if (mask.bytes()[i] != 0) continue;
      REQUIRE(std::ranges::equal(picture.bytes().subspan(i * 4, 4), result.bytes().subspan(i * 4, 4)));
    }
  }
}

TEST_CASE("four quarter turns, and two of the same flip, are the identity") {
  const auto picture = test::randomPicture({5, 3}, 9);
  const PlanStep turn = image::defaultStep(OperatorId::kRotateQuarter);
  CHECK(areSame(runPlan({{turn, turn, turn, turn}}, picture), picture));
  for (OperatorId id : {OperatorId::kFlipHorizontal, OperatorId::kFlipVertical}) {
    const PlanStep flip = image::defaultStep(id);
    CHECK_FALSE(areSame(runPlan({{flip}}, picture), picture));
    CHECK(areSame(runPlan({{flip, flip}}, picture), picture));
  }
}

TEST_CASE("a quarter turn is clockwise") {
  const auto picture = test::randomPicture({5, 3}, 10);
  const auto turned = runPlan({{image::defaultStep(OperatorId::kRotateQuarter)}}, picture);
  REQUIRE(turned.spec() == image::ImageSpec{3, 5});
  // The top left corner goes to the top right.
  CHECK(std::equal(picture.pixel(0, 0), picture.pixel(0, 0) + 4, turned.pixel(2, 0)));
  CHECK(std::equal(picture.pixel(4, 0), picture.pixel(4, 0) + 4, turned.pixel(2, 4)));
}

TEST_CASE("the mask turns with the picture") {
  const auto picture = test::randomPicture({6, 4}, 11);
  const auto mask = test::randomMask(picture.spec(), 12);
  const PlanStep turn = image::defaultStep(OperatorId::kRotateQuarter);
  const PlanStep invert = image::defaultStep(OperatorId::kInvert);
  CHECK(areSame(runPlan({{turn, invert}}, picture, mask), runPlan({{invert, turn}}, picture, mask)));
}

TEST_CASE("a cancelled run ends with the cancelled error, and so does a refused pause") {
  const auto picture = test::randomPicture({64, 64}, 13);
  const gpu::PassList passes = gpu::passesOf({{image::defaultStep(OperatorId::kGaussianBlur)}});
  base::CancelSource source;
  source.cancel();
  const auto backend = gpu::makeCpuBackend();
  const auto surface = backend->upload(picture).value();
  const auto cancelled = await(backend->run(passes, surface, {}, source.token()));
  REQUIRE_FALSE(cancelled);
  CHECK(cancelled.error().code == base::ErrorCode::kCancelled);

  const auto refusing = gpu::makeCpuBackend([]() -> base::Task<bool> { co_return false; });
  const auto refused = await(refusing->run(passes, refusing->upload(picture).value(), {}, {}));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::kCancelled);
}
