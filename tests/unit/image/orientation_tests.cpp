#include "image/orientation.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace atelier::image;

namespace {

std::vector<Orientation> allEight() {
  std::vector<Orientation> all;
  for (const bool is_mirrored : {false, true}) {
    for (int turns = 0; turns < 4; ++turns) all.push_back({is_mirrored, turns});
  }
  return all;
}

// A picture as text, a letter a pixel: "abc/def".
Mask drawing(const std::string& text) {
  const int width = static_cast<int>(text.find('/'));
  std::vector<std::uint8_t> pixels;
  for (const char letter : text) {
    if (letter != '/') pixels.push_back(static_cast<std::uint8_t>(letter));
  }
  return *Mask::copyOf({width, static_cast<int>(pixels.size()) / width}, pixels);
}

std::string written(const Mask& mask) {
  std::string text;
  for (int y = 0; y < mask.height(); ++y) {
    if (y > 0) text += '/';
    for (const std::uint8_t letter : mask.row(y)) text += static_cast<char>(letter);
  }
  return text;
}

std::string turned(const std::string& text, Orientation orientation) { return written(*oriented(drawing(text), orientation)); }

}  // namespace

TEST_CASE("flips and turns move pixels where a person expects them") {
  CHECK(turned("abc/def", {}) == "abc/def");
  CHECK(turned("abc/def", kFlipHorizontal) == "cba/fed");
  CHECK(turned("abc/def", kFlipVertical) == "def/abc");
  CHECK(turned("abc/def", quarterTurns(1)) == "da/eb/fc");
  CHECK(turned("abc/def", quarterTurns(2)) == "fed/cba");
  CHECK(turned("abc/def", quarterTurns(-1)) == "cf/be/ad");
}

TEST_CASE("a composed orientation does what both do one after the other") {
  for (const Orientation first : allEight()) {
    for (const Orientation second : allEight()) {
      CHECK(turned("abc/def", composed(first, second)) == turned(turned("abc/def", first), second));
    }
  }
}

TEST_CASE("every orientation is undone by its inverse") {
  for (const Orientation each : allEight()) {
    CHECK(composed(each, inverse(each)).isIdentity());
    CHECK(composed(inverse(each), each).isIdentity());
    CHECK(turned(turned("abc/def", each), inverse(each)) == "abc/def");
  }
}

TEST_CASE("the pixel position agrees with the turned picture") {
  const Mask before = drawing("abc/def");
  for (const Orientation each : allEight()) {
    const Mask after = *oriented(before, each);
    REQUIRE(after.spec() == orientedSpec(before.spec(), each));
    for (int y = 0; y < 2; ++y) {
      for (int x = 0; x < 3; ++x) {
        const PixelPosition to = orientedPosition({x, y}, before.spec(), each);
        CHECK(*after.pixel(to.x, to.y) == *before.pixel(x, y));
      }
    }
  }
}

TEST_CASE("EXIF orientations bring the stored pixels upright") {
  // How "ab/cd" is stored for each value, from the meaning of row 0 and column 0 (EXIF 2.32, tag 0x0112).
  const std::vector<std::string> stored{"ab/cd", "ba/dc", "dc/ba", "cd/ab", "ac/bd", "bd/ac", "db/ca", "ca/db"};
  for (int value = 1; value <= 8; ++value) {
    INFO("EXIF orientation " << value);
    CHECK(turned(stored[static_cast<std::size_t>(value - 1)], *orientationFromExif(value)) == "ab/cd");
  }
  CHECK_FALSE(orientationFromExif(0));
  CHECK_FALSE(orientationFromExif(9));
}

TEST_CASE("the identity shares the picture's memory") {
  const Mask before = drawing("ab/cd");
  CHECK(oriented(before, {})->sharesPixelsWith(before));
}

TEST_CASE("only geometry steps turn the picture") {
  PlanStep turn = defaultStep(OperatorId::kRotateQuarter);
  turn.values = {3};
  CHECK(orientationOf(turn) == quarterTurns(3));
  CHECK(orientationOf(defaultStep(OperatorId::kFlipVertical)) == kFlipVertical);
  CHECK(orientationOf(defaultStep(OperatorId::kSepia)).isIdentity());
}
