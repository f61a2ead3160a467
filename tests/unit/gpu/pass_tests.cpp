#include "gpu/pass.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier;
using gpu::passesOf;
using image::defaultStep;
using image::OperatorId;
using image::OperatorKind;
using image::PlanStep;
using image::Region;

TEST_CASE("neighbouring point steps share a pass, in their order") {
  const auto passes = passesOf({{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kSepia)}});
  REQUIRE(passes.size() == 1);
  CHECK(passes[0].kind == OperatorKind::kPoint);
  REQUIRE(passes[0].steps.size() == 2);
  CHECK(passes[0].steps[0].op == OperatorId::kExposure);
  CHECK(passes[0].steps[1].op == OperatorId::kSepia);
}

TEST_CASE("a neighbourhood step parts the point steps around it") {
  const auto passes = passesOf({{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kSharpen),
                                 defaultStep(OperatorId::kSharpen), defaultStep(OperatorId::kInvert)}});
  REQUIRE(passes.size() == 4);
  CHECK(passes[1].kind == OperatorKind::kNeighbourhood);
  CHECK(passes[3].steps[0].op == OperatorId::kInvert);
}

TEST_CASE("steps of different regions do not share a pass") {
  PlanStep inside = defaultStep(OperatorId::kExposure);
  inside.place.region = Region::kMask;
  CHECK(passesOf({{inside, defaultStep(OperatorId::kExposure)}}).size() == 2);
}

TEST_CASE("a step that changes nothing makes no pass, and does not part its neighbours") {
  PlanStep nothing = defaultStep(OperatorId::kGaussianBlur);
  nothing.values[0] = 0;
  CHECK(passesOf({{nothing}}).empty());
  CHECK(passesOf({{defaultStep(OperatorId::kExposure), nothing, defaultStep(OperatorId::kInvert)}}).size() == 1);
}

TEST_CASE("a very long row of point steps is cut") {
  image::EditPlan plan;
  plan.steps.assign(gpu::kMaxStepsPerPass + 1, defaultStep(OperatorId::kExposure));
  const auto passes = passesOf(plan);
  REQUIRE(passes.size() == 2);
  CHECK(passes[1].steps.size() == 1);
}

TEST_CASE("without a mask nothing lies outside it") {
  gpu::Pass pass{.place = {.region = Region::kOutsideMask}};
  CHECK(gpu::weightRuleOf(pass, false) == gpu::WeightRule::kNothing);
  CHECK(gpu::weightRuleOf(pass, true) == gpu::WeightRule::kInverseMask);
  pass.place.region = Region::kMask;
  CHECK(gpu::weightRuleOf(pass, false) == gpu::WeightRule::kFull);
  pass = {.place = {.region = Region::kBlues, .outside_mask = true}};
  CHECK(gpu::weightRuleOf(pass, false) == gpu::WeightRule::kNothing);
  CHECK(gpu::weightRuleOf(pass, true) == gpu::WeightRule::kInverseMask);
}

TEST_CASE("steps on the two sides of a mask or of a region do not share a pass") {
  image::EditPlan plan{{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kExposure)}};
  for (image::PlanStep& step : plan.steps) step.place.region = Region::kBlues;
  CHECK(passesOf(plan).size() == 1);
  plan.steps[1].place.outside_mask = true;
  CHECK(passesOf(plan).size() == 2);
  plan.steps[0].place.outside_mask = plan.steps[1].place.outside_region = true;
  CHECK(passesOf(plan).size() == 2);
  plan.steps[0].place = plan.steps[1].place = {.region = Region::kBlues, .within = Region::kTop};
  CHECK(passesOf(plan).size() == 1);
  plan.steps[1].place.within = Region::kLeft;
  CHECK(passesOf(plan).size() == 2);
}
