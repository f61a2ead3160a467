#include "image/resize.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

#include "image/mask_from_image.h"

using namespace atelier::image;

namespace {

Image filled(ImageSpec spec, auto colour_at) {
  ImageBuffer buffer = *ImageBuffer::allocate(spec);
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      const std::array<std::uint8_t, 4> colour = colour_at(x, y);
      std::ranges::copy(colour, buffer.pixel(x, y));
    }
  }
  return Image(std::move(buffer));
}

using Colour = std::array<std::uint8_t, 4>;

}  // namespace

TEST_CASE("a picture resized to its own size keeps its pixels") {
  const Image picture = filled({7, 5}, [](int x, int y) {
    return Colour{static_cast<std::uint8_t>(x * 30), static_cast<std::uint8_t>(y * 40), 200, 255};
  });
  const Image same = *resized(picture, {7, 5});
  CHECK(std::ranges::equal(same.bytes(), picture.bytes()));
}

TEST_CASE("a flat field stays flat at any size") {
  const Image flat = filled({40, 30}, [](int, int) { return Colour{10, 120, 250, 255}; });
  const Image small = *resized(flat, {13, 7});
  CHECK(small.spec() == ImageSpec{13, 7});
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 13; ++x) CHECK(std::ranges::equal(std::span(small.pixel(x, y), 4), Colour{10, 120, 250, 255}));
  }
}

TEST_CASE("a fine checkerboard becomes the grey of its light, not of its numbers") {
  const Image board = filled({64, 64}, [](int x, int y) {
    const std::uint8_t value = (x + y) % 2 == 0 ? 255 : 0;
    return Colour{value, value, value, 255};
  });
  const Image small = *resized(board, {8, 8});
  // Half the light of white is 188 in sRGB (IEC 61966-2-1).
  CHECK(std::abs(small.pixel(4, 4)[0] - 188) <= 1);
}

TEST_CASE("invisible colours do not bleed into visible ones") {
  const Image picture = filled({16, 16}, [](int x, int) {
    return x < 8 ? Colour{255, 0, 0, 0} : Colour{0, 0, 255, 255};
  });
  const Image small = *resized(picture, {4, 4});
  CHECK(small.pixel(3, 2)[0] == 0);
  CHECK(small.pixel(3, 2)[2] == 255);
}

TEST_CASE("white in a mask picture means that the pixel may change") {
  const Image picture = filled({2, 1}, [](int x, int) {
    return x == 0 ? Colour{0, 0, 0, 255} : Colour{255, 255, 255, 255};
  });
  const Mask mask = *maskFromImage(picture, {4, 2});
  CHECK(mask.spec() == ImageSpec{4, 2});
  CHECK(*mask.pixel(0, 0) == 0);
  CHECK(*mask.pixel(3, 1) == 255);
}

TEST_CASE("transparent white in a mask picture changes nothing") {
  const Image picture = filled({1, 1}, [](int, int) { return Colour{255, 255, 255, 0}; });
  CHECK(*maskFromImage(picture, {1, 1})->pixel(0, 0) == 0);
}
