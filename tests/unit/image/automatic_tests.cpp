// Auto levels and auto white balance: what they find in the histograms, and what the pass does with it.
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "image/operators/auto_levels.h"
#include "image/operators/auto_white_balance.h"
#include "point_step.h"

using namespace atelier::image;
using namespace atelier::test;
using Catch::Approx;
using enum OperatorId;

namespace {

using Row = std::vector<std::uint8_t>;

void append(Row& row, const Pixel& pixel, int count = 1) {
  for (int i = 0; i < count; ++i) row.insert(row.end(), pixel.begin(), pixel.end());
}

// The row after one automatic step at full strength, the row being the whole picture.
Row automatic(OperatorId op, Row row, float amount = 1) {
  ChannelHistograms histograms;
  histograms.add(row);
  const std::vector<PlanStep> steps{step(op, {amount})};
  PointPass(steps, {static_cast<int>(row.size() / 4), 1}, histograms).runRow(0, row, {}, row);
  return row;
}

Row ramp(int from, int to) {
  Row row;
  for (int v = from; v <= to; ++v) append(row, grey(v));
  return row;
}

}  // namespace

TEST_CASE("histograms count each visible pixel once a channel") {
  Row row;
  append(row, {10, 20, 30, 255}, 3);
  append(row, {10, 250, 30, 1});  // barely visible
  append(row, {10, 20, 30, 0}, 5);
  ChannelHistograms all;
  all.add(row);
  CHECK(all.pixelCount() == 4);
  CHECK(all.counts[1][20] == 3);
  CHECK(all.counts[1][250] == 1);
}

TEST_CASE("auto levels stretch a flat picture to black and white, and leave a full one") {
  const Row dull = automatic(kAutoLevels, ramp(60, 180));
  CHECK(dull.front() == 0);
  CHECK(dull[dull.size() - 4] == 255);
  CHECK(automatic(kAutoLevels, ramp(0, 255)) == ramp(0, 255));
}

TEST_CASE("auto levels do not tint: all channels are stretched alike") {
  Row row = ramp(60, 180);
  append(row, {200, 120, 80, 255}, 10);
  const Row after = automatic(kAutoLevels, row);
  for (std::size_t i = 0; i < after.size() - 40; i += 4) CHECK(after[i] == after[i + 2]);
}

TEST_CASE("one hot and one dead pixel in ten thousand change nothing") {
  Row row;
  for (int i = 0; i < 80; ++i) {
    for (int v = 60; v <= 180; ++v) append(row, grey(v));
  }
  Row spotted = row;
  append(spotted, grey(0));
  append(spotted, grey(255));
  const Row clean = automatic(kAutoLevels, row);
  const Row after = automatic(kAutoLevels, spotted);
  CHECK(std::equal(clean.begin(), clean.end(), after.begin()));
}

TEST_CASE("a picture of one tone is not torn apart, and one of nothing stays") {
  for (int v : {0, 128, 255}) {
    Row row;
    append(row, grey(v), 50);
    CHECK(std::abs(automatic(kAutoLevels, row)[0] - v) <= 2);
  }
  Row invisible;
  append(invisible, {50, 60, 70, 0}, 9);
  CHECK(automatic(kAutoLevels, invisible) == invisible);
  CHECK(automatic(kAutoWhiteBalance, invisible) == invisible);
}

TEST_CASE("auto levels at most quadruple contrast") {
  const Row after = automatic(kAutoLevels, ramp(100, 110));
  CHECK(after[40] - after[0] == Approx(10 * 255.0 / 64).margin(1));
}

TEST_CASE("more of an automatic step never turns back") {
  int darkest = 255, blue = 0;
  Row orange;
  for (int v = 20; v < 240; v += 4) {
    const auto part = [&](int tenths) { return static_cast<std::uint8_t>(v * tenths / 10); };
    append(orange, {part(10), part(8), part(6), 255});
  }
  for (float amount = 0.05f; amount <= 1; amount += 0.05f) {
    const int now = automatic(kAutoLevels, ramp(60, 180), amount)[0];
    CHECK(now <= darkest);
    darkest = now;
    const int blue_now = automatic(kAutoWhiteBalance, orange, amount)[4 * 40 + 2];
    CHECK(blue_now >= blue);
    blue = blue_now;
  }
}

TEST_CASE("auto white balance makes grey of a grey ramp under coloured light") {
  for (float mired : {-60.0f, 60.0f, 120.0f}) {
    Row row = ramp(10, 200);
    const std::vector<PlanStep> light{step(kTemperature, {mired})};
    PointPass(light, {191, 1}).runRow(0, row, {}, row);
    REQUIRE(std::abs(row[400] - row[402]) > 10);
    const Row after = automatic(kAutoWhiteBalance, row);
    for (std::size_t i = 200; i < after.size(); i += 4) {
      CHECK(std::abs(after[i] - after[i + 1]) <= 2);
      CHECK(std::abs(after[i] - after[i + 2]) <= 2);
    }
  }
}

TEST_CASE("what is white among warm things stays white") {
  Row table;
  append(table, {170, 100, 50, 255}, 80);
  append(table, {255, 254, 252, 255}, 20);
  const Row after = automatic(kAutoWhiteBalance, table);
  const std::size_t cup = 4 * 90;
  CHECK(after[cup] - after[cup + 2] <= 6);
  CHECK(after[cup + 2] - after[cup] <= 6);
}

TEST_CASE("auto white balance leaves neutral pictures, and tames its guess on a picture of one colour") {
  CHECK(automatic(kAutoWhiteBalance, ramp(0, 255)) == ramp(0, 255));
  Row lawn;
  append(lawn, {40, 120, 20, 255}, 40);
  const Row after = automatic(kAutoWhiteBalance, lawn);
  CHECK(after[1] > after[2]);
}
