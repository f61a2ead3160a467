// What the instant engine makes of four pictures, against the figures of tests/golden/instant/. They were taken when
// people had looked at the sheets (tests/golden/README.md); UPDATE_GOLDEN=1 takes those that are off anew.
#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "cell_figures.h"
#include "drawn_scene.h"
#include "edited_picture.h"
#include "golden_plans.h"
#include "photographs.h"

using namespace atelier;
using test::CellFigures;

namespace {

// In code values of 255. Figures are kept to a sixteenth; the rest is for compilers that round a pixel apart.
constexpr float kTolerance = 0.3f;
// Photographs become a third: large enough for what reaches far, small enough for hundreds of plans with sanitizers.
constexpr int kShrinking = 3;

struct Golden {
  std::string size;     // "192x144", after the plan
  std::string figures;  // of CellFigures
};

Golden goldenOf(const image::Image& picture) {
  return {std::to_string(picture.width()) + "x" + std::to_string(picture.height()), CellFigures(picture).toText()};
}

// A file of lines: the plan's name, a tab, the size, a tab, the figures.
std::map<std::string, Golden> readGolden(const std::string& path) {
  std::map<std::string, Golden> lines;
  std::istringstream file(tests::goldenFile(path));
  std::string name, size, figures;
  while (std::getline(file, name, '\t') && std::getline(file, size, '\t') && std::getline(file, figures)) {
    lines[name] = {size, figures};
  }
  return lines;
}

// What is off, in words; empty where nothing is.
std::string difference(const Golden& is, const Golden& should) {
  if (should.size.empty()) return "there are no figures for it";
  if (is.size != should.size) return "it is " + is.size + " instead of " + should.size;
  const auto values = CellFigures::fromText(is.figures).values(), wanted = CellFigures::fromText(should.figures).values();
  if (values.size() != wanted.size()) return "its figures cannot be read";
  std::size_t worst = 0, cells = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const float off = std::fabs(values[i] - wanted[i]);
    if (off > kTolerance) ++cells;
    if (off > std::fabs(values[worst] - wanted[worst])) worst = i;
  }
  if (cells == 0) return "";
  std::ostringstream text;
  const std::size_t cell = worst / 4;
  text << "cell " << cell % CellFigures::kSide + 1 << " from the left, " << cell / CellFigures::kSide + 1
       << " from the top: " << CellFigures::kNames[worst % 4] << " is " << values[worst] << " instead of " << wanted[worst]
       << " (" << cells << " of " << values.size() << " figures are off by more than " << kTolerance << ")";
  return text.str();
}

bool isUpdating() {
  const char* wish = std::getenv("UPDATE_GOLDEN");
  return wish && std::string_view(wish) == "1";
}

void writeGolden(const std::string& path, const std::vector<tests::GoldenPlan>& plans,
                 const std::map<std::string, Golden>& lines) {
  std::ofstream file(ATELIER_TESTS "/golden/" + path, std::ios::binary);
  for (const tests::GoldenPlan& each : plans) {
    if (const auto line = lines.find(each.name); line != lines.end()) {
      file << each.name << '\t' << line->second.size << '\t' << line->second.figures << '\n';
    }
  }
  REQUIRE(file.good());
}

void checkPicture(const std::string& name, const image::ScreenedImage& picture) {
  const std::string path = "instant/" + name + ".tsv";
  const auto plans = tests::goldenPlans();
  REQUIRE_FALSE(plans.empty());
  auto golden = readGolden(path);
  for (const tests::GoldenPlan& each : plans) {
    const auto result = test::edited(picture, each.plan);
    if (!result) FAIL(each.name << " on " << name << ": " << result.error().where << " " << result.error().detail);
    const Golden is = goldenOf(result->get());
    const std::string off = difference(is, golden[each.name]);
    if (off.empty()) {
      SUCCEED();
    } else if (isUpdating()) {
      WARN("taken anew: " << each.name << " on " << name << ": " << off);
      golden[each.name] = is;
    } else {
      FAIL_CHECK(each.name << " on " << name << ": " << off);
    }
  }
  if (isUpdating()) writeGolden(path, plans, golden);
}

}  // namespace

TEST_CASE("there is a golden plan for every operator and every region") {
  std::set<image::OperatorId> operators;
  std::set<image::Region> regions;
  for (const tests::GoldenPlan& each : tests::goldenPlans()) {
    for (const image::PlanStep& step : each.plan.steps) {
      operators.insert(step.op);
      regions.insert(step.place.region);
    }
  }
  CHECK(operators.size() == image::allOperators().size());
  CHECK(regions.size() == static_cast<std::size_t>(image::Region::kRight) + 1);
}

TEST_CASE("a drawn scene looks as it did after every plan") {
  checkPicture("scene", test::screened(image::UnscreenedImage(test::drawnScene({192, 144}))));
}

TEST_CASE("photographs look as they did after every plan") {
  for (const char* name : test::kPhotographs) {
    if (const auto picture = test::photograph(name, kShrinking)) checkPicture(name, *picture);
  }
}
