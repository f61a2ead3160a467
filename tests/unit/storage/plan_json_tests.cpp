#include "storage/plan_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier::storage;
using namespace atelier::image;

namespace {

std::string complaint(const char* text) {
  const auto plan = planFromJson(Json::parse(text, nullptr, false));
  return plan ? "" : plan.error().detail;
}

}  // namespace

TEST_CASE("a plan is written as the automation API says") {
  EditPlan plan{{defaultStep(OperatorId::kExposure), defaultStep(OperatorId::kFlipVertical)}};
  plan.steps[0].place.region = Region::kMask;
  CHECK(planToJson(plan).dump() ==
        R"([{"op":"exposure","params":{"ev":0.7},"region":"mask"},)"
        R"({"op":"flip_vertical","params":{},"region":"everywhere"}])");
}

TEST_CASE("a region outside the mask is written as such, and any other without a word of it") {
  EditPlan plan{{defaultStep(OperatorId::kExposure)}};
  plan.steps[0].place.region = Region::kBlues;
  plan.steps[0].place.outside_mask = true;
  CHECK(planToJson(plan).dump() == R"([{"op":"exposure","outsideMask":true,"params":{"ev":0.7},"region":"blues"}])");
  CHECK(complaint(R"([{"op": "sepia", "outsideMask": 1}])") == "malformed: outsideMask");
  const auto everywhere = planFromJson(Json::parse(R"([{"op": "sepia", "outsideRegion": true}])"));
  REQUIRE(everywhere);
  CHECK_FALSE(everywhere->steps[0].place.outside_region);
}

TEST_CASE("a second region is written and read beside the first") {
  EditPlan plan{{defaultStep(OperatorId::kExposure)}};
  plan.steps[0].place = {.region = Region::kTop, .within = Region::kBlues};
  CHECK(planToJson(plan).dump() ==
        R"([{"op":"exposure","params":{"ev":0.7},"region":"blues","within":"top"}])");
  const auto read = planFromJson(Json::parse(R"([{"op": "sepia", "region": "mask", "within": "left"}])"));
  REQUIRE(read);
  CHECK(read->steps[0].place == Place{.region = Region::kLeft});
  CHECK(complaint(R"([{"op": "sepia", "within": "nowhere"}])") == "malformed: within nowhere");
  CHECK(complaint(R"([{"op": "sepia", "within": 3}])") == "malformed: within");
}

TEST_CASE("every operator comes back from JSON as it went") {
  EditPlan plan;
  for (const OperatorInfo& info : allOperators()) {
    PlanStep step = defaultStep(info.id);
    step.place.region = plan.steps.size() % 2 == 0 ? Region::kOutsideMask : Region::kBlues;
    step.place.outside_mask = step.place.region == Region::kBlues;
    step.place.outside_region = step.place.region == Region::kBlues && plan.steps.size() % 3 == 0;
    if (plan.steps.size() % 5 == 1) step.place.within = Region::kCorners;
    for (std::size_t i = 0; i < step.values.size(); ++i) {
      step.values[i] = info.parameters[i].minimum + (info.parameters[i].maximum - info.parameters[i].minimum) / 3;
    }
    plan.steps.push_back(normalised(step));
  }
  CHECK(*planFromJson(Json::parse(planToJson(plan).dump())) == plan);
}

TEST_CASE("missing values are the operator's own, wild ones are brought into range") {
  const auto plan = planFromJson(Json::parse(
      R"([{"op": "sharpen", "params": {"amount": 99, "unknown": 1}}, {"op": "sepia"}, {"op": "exposure", "params": {"ev": -1e300}}])"));
  REQUIRE(plan);
  CHECK(plan->steps[0].values == std::vector<float>{3, 1.2f});
  CHECK(plan->steps[1] == defaultStep(OperatorId::kSepia));
  CHECK(plan->steps[2].values[0] == -5);
}

TEST_CASE("what is no plan is refused") {
  CHECK(complaint("{}") == "malformed: plan");
  CHECK(complaint("[1]") == "malformed: plan");
  CHECK(complaint("[{}]") == "malformed: op");
  CHECK(complaint(R"([{"op": "explode"}])") == "malformed: op explode");
  CHECK(complaint(R"([{"op": "sepia", "region": "moon"}])") == "malformed: region moon");
  CHECK(complaint(R"([{"op": "sepia", "params": 1}])") == "malformed: params");
  CHECK(complaint(R"([{"op": "sepia", "params": {"amount": "1"}}])") == "malformed: params.amount");
  CHECK(complaint("nonsense") == "malformed: plan");
}
