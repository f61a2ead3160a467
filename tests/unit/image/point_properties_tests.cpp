// What holds for every row of the table of point operators, whoever adds one.
#include <catch2/catch_test_macros.hpp>

#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;

namespace {

// 5³ colours from black to white, with the corners of the gamut.
std::vector<Pixel> colours() {
  std::vector<Pixel> all;
  for (int i = 0; i < 125; ++i) {
    const auto channel = [&](int place) { return static_cast<std::uint8_t>(std::min(i / place % 5 * 64, 255)); };
    all.push_back({channel(25), channel(5), channel(1), 255});
  }
  return all;
}

std::vector<OperatorId> pointOperators() {
  std::vector<OperatorId> all;
  for (const OperatorInfo& info : allOperators()) {
    if (info.kind == OperatorKind::kPoint) all.push_back(info.id);
  }
  return all;
}

PlanStep identityStep(OperatorId op) {
  PlanStep step{.op = op};
  for (const ParameterInfo& parameter : operatorInfo(op).parameters) step.values.push_back(parameter.identity);
  return step;
}

}  // namespace

TEST_CASE("every point operator of the table has a row in the table of kernels, and no other has") {
  for (const OperatorInfo& info : allOperators()) {
    INFO(info.name);
    CHECK((pointOperator(info.id) != nullptr) == (info.kind == OperatorKind::kPoint));
  }
}

TEST_CASE("identity parameters are an identity, for every operator that has any") {
  for (const OperatorInfo& info : allOperators()) {
    INFO(info.name);
    if (!info.parameters.empty()) CHECK(isIdentity(normalised(identityStep(info.id))));
    if (!info.parameters.empty()) CHECK_FALSE(isIdentity(defaultStep(info.id)));
  }
}

TEST_CASE("no slider jumps: a touch of any point operator changes next to nothing") {
  for (OperatorId op : pointOperators()) {
    PlanStep touch = identityStep(op);
    const ParameterInfo& first = operatorInfo(op).parameters[0];
    const float span = (first.maximum - first.minimum) * 0.001f;
    touch.values[0] += first.identity < first.maximum ? span : -span;
    for (const Pixel& before : colours()) {
      const Pixel after = applied({touch}, before, 255, {9, 9}, 2, 3);
      INFO(operatorInfo(op).name << " of " << int{before[0]} << ' ' << int{before[1]} << ' ' << int{before[2]});
      // As eyes see it: a code more or less is nothing in one colour's dark channel and something in another's.
      const OkLab a = labOf(after), b = labOf(before);
      REQUIRE(std::hypot(a.lightness - b.lightness, a.a - b.a, a.b - b.b) < 0.012f);
    }
  }
}

TEST_CASE("point operators keep alpha, and give numbers for every colour and at both ends of every slider") {
  for (OperatorId op : pointOperators()) {
    const auto parameters = operatorInfo(op).parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      for (float value : {parameters[i].minimum, parameters[i].maximum}) {
        PlanStep step = defaultStep(op);
        step.values[i] = value;
        const PointOperator& row = *pointOperator(op);
        OperatorConstants constants = constantsOf(step, {9, 9});
        if (row.resolve) constants = row.resolve(constants, {});
        for (const Pixel& pixel : colours()) {
          const auto unit = [&](std::size_t k) { return static_cast<float>(pixel[k]) / 255; };
          // Twice as bright and a little below black too: what earlier steps of a pass may leave.
          for (float scale : {1.0f, 2.0f, -0.1f}) {
            Rgb colour{unit(0) * scale, unit(1), unit(2) * scale};
            row.run({&colour, 1}, {.spec = {9, 9}}, constants);
            INFO(operatorInfo(op).name << ' ' << parameters[i].name << ' ' << value);
            REQUIRE(std::isfinite(colour.r));
            REQUIRE(std::isfinite(colour.g));
            REQUIRE(std::isfinite(colour.b));
          }
        }
        CHECK(applied({step}, {10, 200, 90, 77}, 255, {9, 9}, 4, 4)[3] == 77);
      }
    }
  }
}
