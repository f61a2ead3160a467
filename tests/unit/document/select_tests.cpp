#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>
#include <string>
#include <vector>

#include "await.h"
#include "document/colour_match.h"
#include "document/flood_fill.h"
#include "document/select_range.h"
#include "mask_grid.h"

using namespace atelier;
using namespace atelier::document;
using test::Grid;
using test::gridOf;

namespace {

using Colour = std::array<std::uint8_t, 4>;
const std::map<char, Colour> kColours{
    {'r', {200, 30, 30, 255}},  {'R', {205, 36, 30, 255}}, {'g', {30, 160, 40, 255}},  {'b', {20, 40, 200, 255}},
    {'k', {0, 0, 0, 255}},      {'w', {255, 255, 255, 255}}, {'m', {119, 119, 119, 255}}, {' ', {0, 0, 0, 0}},
    {'_', {255, 0, 0, 0}},      {'h', {0, 0, 0, 128}},
};

image::Image pictureFrom(const Grid& rows) {
  const image::ImageSpec spec{static_cast<int>(rows.front().size()), static_cast<int>(rows.size())};
  std::vector<std::uint8_t> bytes;
  for (const std::string& row : rows) {
    for (const char sign : row) bytes.insert(bytes.end(), kColours.at(sign).begin(), kColours.at(sign).end());
  }
  return *image::Image::copyOf(spec, bytes);
}

Grid wand(const Grid& picture, PixelPlace seed, float tolerance, std::size_t max_waiting = kMaxWaitingSpans) {
  return gridOf(*test::await(floodFill(pictureFrom(picture), seed, tolerance, {}, max_waiting)));
}

Grid select(const image::Image& picture, const TiledMask::ChangeTile& change) {
  return gridOf(*test::await(changedInPieces(TiledMask(picture.spec()), change, {})));
}

}  // namespace

TEST_CASE("the wand takes what is alike and connected side to side") {
  const Grid picture{"rrgr", "rggr", "rrrg", "ggrr"};
  CHECK(wand(picture, {0, 0}, 0.1f) == Grid{"##..", "#...", "###.", "..##"});  // the right column is elsewhere
  CHECK(wand(picture, {3, 0}, 0.1f) == Grid{"...#", "...#", "....", "...."});
  CHECK(wand(picture, {3, 2}, 0.1f) == Grid{"....", "....", "...#", "...."});  // a corner is no connection
}

TEST_CASE("the wand's tolerance is a distance in OKLab") {
  const Grid picture{"rRRg"};
  const float near = colourDistance(kColours.at('r').data(), kColours.at('R').data());
  CHECK(near > 0.005f);
  CHECK(near < 0.03f);
  CHECK(wand(picture, {0, 0}, near * 0.9f) == Grid{"#..."});
  CHECK(wand(picture, {0, 0}, near * 1.1f) == Grid{"###."});
  CHECK(wand(picture, {0, 0}, 2) == Grid{"####"});
  CHECK(colourDistance(kColours.at('k').data(), kColours.at('w').data()) == Catch::Approx(1).margin(1e-3));
}

TEST_CASE("transparent pixels are alike whatever colour they hide") {
  CHECK(wand({" _k", "__k"}, {0, 0}, 0.01f) == Grid{"##.", "##."});
  CHECK(wand({" _k", "__k"}, {2, 0}, 0.01f) == Grid{"..#", "..#"});
}

TEST_CASE("a seed outside selects nothing") {
  CHECK(wand({"rr"}, {2, 0}, 1) == Grid{".."});
  CHECK(wand({"rr"}, {0, -1}, 1) == Grid{".."});
}

TEST_CASE("the wand fills a maze the same with hardly any memory") {
  std::mt19937 random(11);
  Grid maze(90, std::string(120, 'r'));
  for (auto& row : maze) {
    for (char& sign : row) sign = random() % 100 < 38 ? 'k' : 'r';
  }
  maze[45][60] = 'r';
  const Grid whole = wand(maze, {60, 45}, 0.1f);
  CHECK(wand(maze, {60, 45}, 0.1f, 1) == whole);
  CHECK(wand(maze, {60, 45}, 0.1f, 3) == whole);

  // By definition: grown from the seed until nothing is added.
  Grid expected(90, std::string(120, '.'));
  expected[45][60] = '#';
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (int y = 0; y < 90; ++y) {
      for (int x = 0; x < 120; ++x) {
        const auto at = [&](int u, int v) {
          return u >= 0 && v >= 0 && u < 120 && v < 90 && expected[static_cast<std::size_t>(v)][static_cast<std::size_t>(u)] == '#';
        };
        char& here = expected[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
        if (here == '#' || maze[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] == 'k') continue;
        if (at(x - 1, y) || at(x + 1, y) || at(x, y - 1) || at(x, y + 1)) {
          here = '#';
          is_changed = true;
        }
      }
    }
  }
  CHECK(whole == expected);
}

TEST_CASE("a cancelled wand ends with the error") {
  Grid stripes(3000, "r");
  for (std::size_t y = 1; y < stripes.size(); y += 2) stripes[y] = "R";
  int pauses = 0;
  const Pause pause = [&](double) -> base::Task<base::Result<void>> {
    ++pauses;
    co_return base::fail(base::ErrorCode::kCancelled, "test");
  };
  const auto result = test::await(floodFill(pictureFrom(stripes), {0, 0}, 1, pause));
  REQUIRE_FALSE(result);
  CHECK(result.error().code == base::ErrorCode::kCancelled);
  CHECK(pauses == 1);
}

TEST_CASE("colours are found wherever they are, softly or to the pixel") {
  const image::Image picture = pictureFrom({"rgr", "gRb"});
  const Colour red = kColours.at('r');
  CHECK(select(picture, byExactColour(picture, red.data(), 0.001f)) == Grid{"#.#", "..."});
  CHECK(select(picture, byExactColour(picture, red.data(), 0.1f)) == Grid{"#.#", ".#."});
  const float near = colourDistance(red.data(), kColours.at('R').data());
  CHECK(select(picture, byColour(picture, red.data(), near / 1.5f)) == Grid{"#.#", ".5."});  // half way to twice
}

TEST_CASE("lightness is a range with soft ends") {
  const image::Image picture = pictureFrom({"kmw h"});
  const float middle = lightnessOf(kColours.at('m').data());
  CHECK(middle == Catch::Approx(0.57).margin(0.02));  // what the eye calls the middle, at a fifth of the light
  CHECK(select(picture, byLightness(picture, {0.4f, 0.8f, 0})) == Grid{".#..."});
  CHECK(select(picture, byLightness(picture, {0, 0.2f, 0})) == Grid{"#...5"});
  CHECK(select(picture, byLightness(picture, {middle + 0.05f, 1, 0.1f})) == Grid{".5#.."});
  CHECK(select(picture, byLightness(picture, {0, 1, 0})) == Grid{"###.5"});
}

TEST_CASE("transparency becomes a mask as it is") {
  const image::Image picture = pictureFrom({"r h", "_gb"});
  CHECK(select(picture, byAlpha(picture)) == Grid{"#.5", ".##"});
}
