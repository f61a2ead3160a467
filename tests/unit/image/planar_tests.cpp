#include "image/planar.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "random_picture.h"

using namespace atelier::image;
namespace base = atelier::base;

TEST_CASE("planes hold each channel of the picture in turn, without alpha") {
  auto buffer = ImageBuffer::allocate({2, 1}).value();
  const std::uint8_t pixels[] = {0, 51, 255, 7, 255, 102, 0, 200};
  std::ranges::copy(pixels, buffer.bytes().begin());
  const std::vector<float> planes = planesFromImage(Image(std::move(buffer)));
  CHECK(planes == std::vector<float>{0, 1, 0.2f, 0.4f, 1, 0});
}

TEST_CASE("a picture survives being planes, but for its alpha") {
  const Image picture = atelier::test::randomPicture({17, 9}, 3);
  const auto back = imageFromPlanes(planesFromImage(picture), picture.spec());
  REQUIRE(back);
  for (std::size_t i = 0; i < picture.bytes().size(); ++i) {
    const int expected = i % 4 == 3 ? 255 : picture.bytes()[i];
    if (back->bytes()[i] != expected) FAIL("byte " << i);
  }
}

TEST_CASE("what no byte can hold is clipped, and a NaN is black") {
  const float planes[] = {-0.5f, 1.5f, std::nanf("")};
  const auto picture = imageFromPlanes(planes, {1, 1});
  REQUIRE(picture);
  CHECK(picture->bytes()[0] == 0);
  CHECK(picture->bytes()[1] == 255);
  CHECK(picture->bytes()[2] == 0);
}

TEST_CASE("planes of another size are refused") {
  const float planes[] = {0, 0, 0, 0};
  const auto picture = imageFromPlanes(planes, {1, 1});
  REQUIRE_FALSE(picture);
  CHECK(picture.error().code == base::ErrorCode::kBadImage);
}
