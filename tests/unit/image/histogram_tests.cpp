#include "image/histogram.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

#include "random_picture.h"

using namespace atelier;

namespace {

image::Image pixels(std::initializer_list<std::array<std::uint8_t, 4>> colours) {
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({static_cast<int>(colours.size()), 1});
  int x = 0;
  for (const auto& colour : colours) std::copy(colour.begin(), colour.end(), buffer.pixel(x++, 0));
  return image::Image(std::move(buffer));
}

std::uint64_t sum(const image::Histogram::Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

}  // namespace

TEST_CASE("every pixel is counted once in each channel") {
  const image::Image picture = test::randomPicture({67, 41}, 3);
  const image::Histogram histogram = image::histogramOf(picture);
  std::uint32_t visible = 0;
  for (std::size_t i = 3; i < picture.bytes().size(); i += 4) visible += picture.bytes()[i] != 0 ? 1 : 0;
  CHECK(histogram.total == visible);
  for (const auto* counts : {&histogram.red, &histogram.green, &histogram.blue, &histogram.luma}) {
    CHECK(sum(*counts) == visible);
  }
}

TEST_CASE("grey has its own value as luma, and the ends are the ends") {
  for (int grey = 0; grey < 256; ++grey) {
    const auto value = static_cast<std::uint8_t>(grey);
    const std::uint8_t pixel[] = {value, value, value, 255};
    CHECK(image::lumaOf(pixel) == value);
  }
}

TEST_CASE("burnt is any channel at the top, drowned all at the bottom, invisible pixels are neither") {
  const image::Histogram histogram = image::histogramOf(
      pixels({{255, 10, 10, 255}, {255, 255, 255, 255}, {0, 0, 0, 255}, {0, 0, 9, 255}, {0, 0, 0, 0}, {254, 1, 1, 1}}));
  CHECK(histogram.burnt == 2);
  CHECK(histogram.drowned == 1);
  CHECK(histogram.total == 5);
}
