#include "image/small_copy.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

#include "random_picture.h"
#include "screened_for_test.h"

using namespace atelier;

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
