#include "kontext/schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "golden_kontext.h"

using namespace atelier::kontext;
using Catch::Matchers::WithinAbs;

TEST_CASE("the schedule agrees with the reference for 20 sizes and step counts") {
  const auto golden = goldenJson("schedule.json");
  REQUIRE(golden.size() == 20);
  for (const auto& row : golden) {
    const auto tokens = row["image_seq_len"].get<std::size_t>();
    const int steps = row["steps"].get<int>();
    CAPTURE(tokens, steps);
    CHECK_THAT(scheduleShift(tokens, steps), WithinAbs(row["mu"].get<double>(), 1e-12));
    const auto expected = row["sigmas"].get<std::vector<double>>();
    const auto sigmas = scheduleSigmas(tokens, steps);
    REQUIRE(sigmas.size() == expected.size());
    for (std::size_t i = 0; i < sigmas.size(); ++i) CHECK_THAT(sigmas[i], WithinAbs(expected[i], 1e-12));
  }
}
