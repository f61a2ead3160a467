#include "gpu/band_layout.h"

#include <catch2/catch_test_macros.hpp>

using atelier::gpu::BandLayout;

TEST_CASE("bands cover the picture once, in multiples of eight rows, within the limit") {
  for (const auto& spec : {atelier::image::ImageSpec{1, 1}, {257, 129}, {4000, 3000}, {8, 32767}, {11000, 9000}}) {
    for (const std::uint64_t limit : {std::uint64_t{1} << 20, std::uint64_t{128} << 20}) {
      const BandLayout layout(spec, limit);
      std::uint32_t next = 0;
      for (int band = 0; band < layout.count(); ++band) {
        REQUIRE(layout.firstPixel(band) == next);
        REQUIRE(layout.rows(band).begin % 8 == 0);
        REQUIRE(layout.pixelCount(band) > 0);
        REQUIRE(std::uint64_t{layout.pixelCount(band)} * 4 <= limit);
        next += layout.pixelCount(band);
      }
      REQUIRE(next == spec.pixelCount());
    }
  }
}
