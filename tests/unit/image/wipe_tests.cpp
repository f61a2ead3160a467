#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "image/pixel_array.h"

using namespace atelier::image;

TEST_CASE("wiping empties a picture and leaves those that share its pixels alone") {
  const std::vector<std::uint8_t> bytes{1, 2, 3, 4};
  Image picture = *Image::copyOf({1, 1}, bytes);
  const Image other = picture;
  picture.wipe();
  CHECK(picture.isEmpty());
  CHECK(std::vector(other.bytes().begin(), other.bytes().end()) == bytes);
  Image alone = *Image::copyOf({1, 1}, bytes);
  alone.wipe();
  CHECK(alone.isEmpty());
  alone.wipe();  // twice does no harm
}
