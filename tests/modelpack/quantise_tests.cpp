#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "modelpack/dtype.h"
#include "modelpack/quantise.h"

using namespace atelier::modelpack;

namespace {

struct Quantised {
  std::vector<std::uint8_t> codes;
  std::vector<std::uint16_t> scales;
  std::vector<float> restored;
};

Quantised quantise(const std::vector<float>& row, int bits) {
  Quantised q{std::vector<std::uint8_t>(row.size() * static_cast<std::size_t>(bits) / 8),
              std::vector<std::uint16_t>(row.size() / kBlock), std::vector<float>(row.size())};
  quantiseRow(row, bits, q.codes, q.scales);
  dequantiseRow(q.codes, q.scales, bits, q.restored);
  return q;
}

// Scale from the largest magnitude alone, the plain way.
double plainError(const std::vector<float>& row, int bits) {
  const float top = bits == 4 ? 7 : 127;
  QuantisationError error;
  for (std::size_t block = 0; block < row.size(); block += kBlock) {
    float largest = 0;
    for (std::size_t i = block; i < block + kBlock; ++i) largest = std::max(largest, std::fabs(row[i]));
    const float scale = floatFromHalf(halfFromFloat(largest / top));
    for (std::size_t i = block; i < block + kBlock; ++i) {
      const float restored = std::clamp(std::nearbyint(row[i] / scale), -top - 1, top) * scale;
      error.add({&row[i], 1}, {&restored, 1});
    }
  }
  return error.relativeL2();
}

double searchedError(const std::vector<float>& row, int bits) {
  QuantisationError error;
  error.add(row, quantise(row, bits).restored);
  return error.relativeL2();
}

std::vector<float> noise(std::size_t count, bool is_heavy_tailed) {
  std::mt19937 random(3);
  std::normal_distribution<float> normal(0, 0.02f);
  std::vector<float> row(count);
  for (float& value : row) value = normal(random);
  if (is_heavy_tailed)
    for (std::size_t i = 0; i < count; i += 97) row[i] *= 6;
  return row;
}

}  // namespace

TEST_CASE("quantise: values on the grid come back as they are") {
  std::vector<float> row(kBlock);
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = (static_cast<float>(i % 16) - 8) * 0.25f;
  CHECK(quantise(row, 4).restored == row);
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = (static_cast<float>(i) * 8 - 128) * 0.5f;
  CHECK(quantise(row, 8).restored == row);
}

TEST_CASE("quantise: four-bit codes lie two to a byte, the even one low, eight meaning zero") {
  std::vector<float> row(kBlock, 0.0f);
  row[0] = -8;
  row[1] = 7;
  row[2] = 1;
  const auto q = quantise(row, 4);
  CHECK(q.codes[0] == (0 | 15 << 4));
  CHECK(q.codes[1] == (9 | 8 << 4));
  CHECK(q.scales[0] == halfFromFloat(1.0f));
}

TEST_CASE("quantise: zeros stay zeros, and a block of tiny values does not blow up") {
  CHECK(quantise(std::vector<float>(64, 0.0f), 4).restored == std::vector<float>(64, 0.0f));
  for (const float value : quantise(std::vector<float>(32, 1e-30f), 4).restored) CHECK(std::fabs(value) < 1e-6f);
  for (const float value : quantise(std::vector<float>(32, 1e30f), 8).restored) CHECK(std::isfinite(value));
}

TEST_CASE("quantise: the searched scale beats the largest magnitude's") {
  for (const bool is_heavy_tailed : {false, true}) {
    const auto row = noise(32 * 400, is_heavy_tailed);
    CHECK(searchedError(row, 4) < 0.93 * plainError(row, 4));
    CHECK(searchedError(row, 8) <= plainError(row, 8));
  }
  // Normal values in blocks of 32 at 16 levels: 8 % is what the best scale leaves; 8 bits leave a sixteenth of it.
  CHECK(searchedError(noise(32 * 400, false), 4) < 0.085);
  CHECK(searchedError(noise(32 * 400, false), 8) < 0.0053);
}

TEST_CASE("quantise: the error measure knows equal, scaled and opposite") {
  const std::vector<float> a = {1, 2, 3, 4, 5};
  const std::vector<float> doubled = {2, 4, 6, 8, 10};
  const std::vector<float> opposite = {-1, -2, -3, -4, -5};
  QuantisationError equal, scaled, negated;
  equal.add(a, a);
  scaled.add(a, doubled);
  negated.add(a, opposite);
  CHECK(equal.relativeL2() == 0);
  CHECK(std::fabs(scaled.cosine() - 1) < 1e-12);
  CHECK(std::fabs(scaled.relativeL2() - 1) < 1e-12);
  CHECK(std::fabs(negated.cosine() + 1) < 1e-12);
}
