#include "image/small_copy.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

#include "image/colour.h"
#include "random_picture.h"
#include "screened_for_test.h"

using namespace atelier;
using image::ImageSpec;

TEST_CASE("a small copy fits its box, keeps the shape and never grows") {
  CHECK(image::fittedInto({4000, 3000}, 200) == image::ImageSpec{200, 150});
  CHECK(image::fittedInto({3000, 4000}, 200) == image::ImageSpec{150, 200});
  CHECK(image::fittedInto({9000, 3}, 100) == image::ImageSpec{100, 1});
  CHECK(image::fittedInto({80, 60}, 200) == image::ImageSpec{80, 60});
}

TEST_CASE("a picture that fits is shared, not copied") {
  const auto picture = test::screened(test::randomPicture({40, 30}, 1));
  CHECK(image::smallCopy(picture, 40)->get().sharesPixelsWith(picture.get()));
}

TEST_CASE("one colour stays that colour, and what is transparent lends it none") {
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({90, 70});
  for (int y = 0; y < 70; ++y) {
    for (int x = 0; x < 90; ++x) {
      const bool is_clear = x % 2 == 0;
      const std::uint8_t colour[] = {is_clear ? std::uint8_t{255} : std::uint8_t{40}, 90, 200, is_clear ? std::uint8_t{0} : std::uint8_t{255}};
      std::copy(colour, colour + 4, buffer.pixel(x, y));
    }
  }
  const auto small = image::smallCopy(test::screened(image::Image(std::move(buffer))), 13);
  REQUIRE(small);
  CHECK((*small)->spec() == image::ImageSpec{13, 10});
  for (int y = 0; y < 10; ++y) {
    for (int x = 0; x < 13; ++x) {
      const std::uint8_t* pixel = (*small)->pixel(x, y);
      if (pixel[3] > 0) CHECK(std::abs(pixel[0] - 40) <= 1);
    }
  }
}

TEST_CASE("shrinking averages cells in linear light, and partial cells over what they have") {
  auto buffer = image::ImageBuffer::allocate({3, 2}).value();
  const std::uint8_t greys[] = {0, 255, 50, 255, 0, 50};
  for (int i = 0; i < 6; ++i) {
    std::uint8_t* pixel = buffer.pixel(i % 3, i / 3);
    pixel[0] = pixel[1] = pixel[2] = greys[i];
    pixel[3] = 255;
  }
  const image::Image half = image::shrunk(image::Image(std::move(buffer)), 2).value();
  REQUIRE(half.spec() == ImageSpec{2, 1});
  CHECK(half.pixel(0, 0)[0] == image::encodeToByte(0.5f));  // 188: an average of codes would give 128
  CHECK(half.pixel(1, 0)[0] == 50);
  CHECK(half.pixel(1, 0)[3] == 255);
}

TEST_CASE("a transparent pixel's hidden colour does not bleed when shrinking") {
  auto buffer = image::ImageBuffer::allocate({2, 1}).value();
  const std::uint8_t pixels[] = {200, 10, 10, 255, 0, 255, 0, 0};
  std::copy(std::begin(pixels), std::end(pixels), buffer.bytes().begin());
  const image::Image half = image::shrunk(image::Image(std::move(buffer)), 2).value();
  CHECK(half.pixel(0, 0)[0] == 200);
  CHECK(half.pixel(0, 0)[1] == 10);
  CHECK(half.pixel(0, 0)[3] == 128);
}

TEST_CASE("a mask shrinks to the share of each cell that may change") {
  auto buffer = image::MaskBuffer::allocate({4, 2}).value();
  const std::uint8_t values[] = {255, 255, 0, 0, 255, 255, 255, 0};
  std::copy(std::begin(values), std::end(values), buffer.bytes().begin());
  const image::Mask half = image::shrunk(image::Mask(std::move(buffer)), 2).value();
  CHECK(half.bytes()[0] == 255);
  CHECK(half.bytes()[1] == 64);
}

TEST_CASE("a factor of one gives the same pixels, not a copy") {
  const image::Image picture = test::randomPicture({9, 7}, 3);
  CHECK(image::shrunk(picture, 1).value().sharesPixelsWith(picture));
}
