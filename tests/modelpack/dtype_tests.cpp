#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

#include "modelpack/dtype.h"

using namespace atelier::modelpack;

TEST_CASE("dtype: every f16 value survives f32 and back") {
  for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
    const auto half = static_cast<std::uint16_t>(bits);
    const float value = floatFromHalf(half);
    if (std::isnan(value)) CHECK(std::isnan(floatFromHalf(halfFromFloat(value))));
    else if (halfFromFloat(value) != half) FAIL("f16 bits " << bits);
  }
}

TEST_CASE("dtype: f32 to f16 rounds to nearest even") {
  CHECK(halfFromFloat(1.0f) == 0x3c00);
  CHECK(halfFromFloat(1.0f + 1.0f / 2048) == 0x3c00);  // half way, even stays
  CHECK(halfFromFloat(1.0f + 3.0f / 2048) == 0x3c02);  // half way, odd goes up
  CHECK(halfFromFloat(65519.0f) == 0x7bff);
  CHECK(halfFromFloat(65520.0f) == 0x7c00);
  CHECK(halfFromFloat(std::ldexp(1.0f, -25)) == 0x0000);
  CHECK(halfFromFloat(std::ldexp(1.5f, -25)) == 0x0001);
  CHECK(halfFromFloat(-2.0f) == 0xc000);
  CHECK(std::isnan(floatFromHalf(halfFromFloat(std::numeric_limits<float>::quiet_NaN()))));
}

TEST_CASE("dtype: bf16 is the upper half of f32") {
  CHECK(floatFromBrain(0x3f80) == 1.0f);
  CHECK(floatFromBrain(0xc040) == -3.0f);
}
