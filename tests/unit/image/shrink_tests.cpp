#include "image/shrink.h"

#include <catch2/catch_test_macros.hpp>

#include "image/colour.h"
#include "random_picture.h"

using namespace atelier;
using image::ImageSpec;

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
