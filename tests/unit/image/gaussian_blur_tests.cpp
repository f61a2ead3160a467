#include "image/operators/gaussian_blur.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numeric>
#include <vector>

#include "image/colour.h"
#include "image/operators/plane_strip.h"
#include "image/operators/sharpen.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::image;

TEST_CASE("a mean of alphas halfway between two bytes goes one way, whatever its last bit") {
  for (int code = 0; code < 255; ++code) {
    const float half = (static_cast<float>(code) + 0.5f) / 255.0f;
    const int byte = byteOfAlpha(half);
    CHECK(byteOfAlpha(std::nextafter(half, 0.0f)) == byte);
    CHECK(byteOfAlpha(std::nextafter(half, 1.0f)) == byte);
    CHECK(byteOfAlpha(static_cast<float>(code) / 255.0f) == code);
  }
}

namespace {

// The picture blurred by a Gaussian, [height, width, 4] f32, made in strips.
std::vector<float> blurred(const Image& source, double sigma, int strip_height = 1 << 20) {
  const PlanePlan plan = gaussianPlane(PlaneSignal::kLinear, sigma);
  std::vector<float> out(source.spec().pixelCount() * 4);
  const std::size_t row_values = static_cast<std::size_t>(source.width()) * 4;
  for (int top = 0; top < source.height(); top += strip_height) {
    const RowRange rows{top, std::min(source.height(), top + strip_height)};
    const auto strip = PlaneStrip::make(source, plan, rows).value();
    for (int y = rows.begin; y < rows.end; ++y) {
      strip.readRow(y, std::span(out).subspan(static_cast<std::size_t>(y) * row_values, row_values));
    }
  }
  return out;
}

// The whole picture finished from one plane.
template <typename Finish>
std::vector<std::uint8_t> finished(const Image& source, const std::vector<float>& plane, Finish finish,
                                   const OperatorConstants& constants = {}) {
  std::vector<std::uint8_t> result;
  for (std::size_t i = 0; i < plane.size(); i += 4) {
    FinishInput in;
    std::copy_n(source.bytes().begin() + static_cast<std::ptrdiff_t>(i), 4, in.bytes.begin());
    std::copy_n(plane.begin() + static_cast<std::ptrdiff_t>(i), 4, in.planes[0].begin());
    const PixelBytes bytes = finish(in, constants);
    result.insert(result.end(), bytes.begin(), bytes.end());
  }
  return result;
}

// A grey picture one pixel high where the light is `light(x)`, 0 or 1.
template <typename Light>
Image line(int width, Light light) {
  auto buffer = ImageBuffer::allocate({width, 1}).value();
  for (int x = 0; x < width; ++x) {
    std::uint8_t* pixel = buffer.pixel(x, 0);
    pixel[0] = pixel[1] = pixel[2] = light(x) ? 255 : 0;
    pixel[3] = 255;
  }
  return Image(std::move(buffer));
}

}  // namespace

TEST_CASE("the blur of an edge is that of the whole sampled Gaussian, within 0.002 of the step, at any sigma") {
  for (double sigma : {0.7, 2.0, 5.9, 6.1, 9.0, 13.0, 37.5, 100.0, 200.0}) {
    const int half = static_cast<int>(sigma * 5) + 3;
    const auto result = blurred(line(2 * half, [&](int x) { return x >= half; }), sigma);
    std::vector<double> kernel;
    for (int i = -6 * half; i <= 6 * half; ++i) kernel.push_back(std::exp(-0.5 * i * i / (sigma * sigma)));
    const double sum = std::accumulate(kernel.begin(), kernel.end(), 0.0);
    double largest = 0;
    double exact = 0;  // the kernel's sum up to the edge, as x moves right
    std::size_t taken = 0;
    for (int x = 0; x < 2 * half; ++x) {
      const auto reached = static_cast<std::size_t>(6 * half + x - half + 1);
      for (; taken < reached; ++taken) exact += kernel[taken] / sum;
      largest = std::max(largest, std::abs(exact - static_cast<double>(result[static_cast<std::size_t>(x) * 4])));
    }
    INFO("sigma " << sigma << ", largest difference " << largest);
    CHECK(largest < 0.002);
  }
}

TEST_CASE("the blur's second moment is the square of sigma") {
  for (double sigma : {3.0, 8.0, 20.0, 60.0}) {
    const int half = static_cast<int>(sigma * 6);
    const auto result = blurred(line(2 * half + 1, [&](int x) { return x == half; }), sigma);
    double sum = 0, variance = 0;
    for (int x = 0; x <= 2 * half; ++x) {
      const double value = static_cast<double>(result[static_cast<std::size_t>(x) * 4]);
      sum += value;
      variance += value * (x - half) * (x - half);
    }
    CHECK(std::sqrt(variance / sum) == Catch::Approx(sigma).epsilon(0.02));
    CHECK(sum == Catch::Approx(1).epsilon(0.01));
  }
}

TEST_CASE("an edge stays an edge: the blur never overshoots nor turns back") {
  for (double sigma : {2.0, 7.0, 50.0}) {
    const auto result = blurred(line(400, [](int x) { return x >= 200; }), sigma);
    for (std::size_t x = 1; x < 400; ++x) {
      REQUIRE(result[x * 4] >= result[(x - 1) * 4] - 1e-6f);
      REQUIRE(result[x * 4] <= 1.00001f);
    }
  }
}

TEST_CASE("strips join without a seam") {
  const Image picture = test::randomPicture({61, 83}, 3);
  for (double sigma : {1.5, 8.0, 14.0}) {
    CHECK(blurred(picture, sigma, 8) == blurred(picture, sigma));
    CHECK(blurred(picture, sigma, 24) == blurred(picture, sigma));
  }
}

TEST_CASE("a flat picture stays flat to the bit") {
  for (double sigma : {0.3, 4.0, 8.0, 40.0}) {
    const Image flat = test::flatPicture({37, 29}, 13, 128, 250, 255);
    const auto result = finished(flat, blurred(flat, sigma), finishBlur);
    CHECK(std::ranges::equal(result, flat.bytes()));
  }
}

TEST_CASE("a hidden colour does not bleed out of transparent pixels") {
  auto buffer = ImageBuffer::allocate({20, 1}).value();
  for (int x = 0; x < 20; ++x) {
    const bool is_hidden = x >= 10;
    const std::uint8_t pixel[4] = {static_cast<std::uint8_t>(is_hidden ? 255 : 10), static_cast<std::uint8_t>(is_hidden ? 0 : 200), 30,
                                   static_cast<std::uint8_t>(is_hidden ? 0 : 255)};
    std::copy(pixel, pixel + 4, buffer.pixel(x, 0));
  }
  const Image picture(std::move(buffer));
  const auto result = finished(picture, blurred(picture, 2), finishBlur);
  for (std::size_t x = 0; x < 14; ++x) {
    CHECK(std::abs(result[x * 4] - 10) <= 1);
    CHECK(std::abs(result[x * 4 + 1] - 200) <= 1);
  }
  CHECK(result[8 * 4 + 3] < 255);
  CHECK(result[12 * 4 + 3] > 0);
}

TEST_CASE("strips keep within the memory they were given") {
  const ImageSpec spec{4000, 3000};
  for (double sigma : {3.0, 10.0, 200.0}) {
    const NeighbourhoodPlan plan{.planes = {gaussianPlane(PlaneSignal::kLinear, sigma)}};
    const PlanePlan& plane = plan.planes[0];
    const int height = stripHeight(plan, spec, 16u << 20, 16u << 20);
    CHECK(height % 8 == 0);
    const ImageSpec shrunk = shrunkSpec(spec, plane.factor);
    const RowRange rows = planeRowsFor(plane, {0, std::min(height, spec.height)}, shrunk.height, plane.rowsAround());
    CHECK(static_cast<std::size_t>(rows.count()) * shrunk.width * 16 <= (16u << 20));
  }
}

TEST_CASE("sharpening a flat field changes nothing") {
  const Image flat = test::flatPicture({16, 9}, 40, 90, 200);
  const auto result = finished(flat, blurred(flat, 1.2), finishSharpen, {{3}});
  CHECK(std::ranges::equal(result, flat.bytes()));
}

TEST_CASE("sharpening steepens an edge without colouring it, more with a larger amount") {
  auto buffer = ImageBuffer::allocate({40, 1}).value();
  for (int x = 0; x < 40; ++x) {
    const std::uint8_t dark[4] = {60, 80, 40, 255}, bright[4] = {120, 160, 80, 255};
    std::copy_n(x < 20 ? &dark[0] : &bright[0], 4, buffer.pixel(x, 0));
  }
  const Image edge(std::move(buffer));
  const auto rows = blurred(edge, 1.2);
  int previous = 0;
  for (float amount : {0.5f, 1.0f, 2.0f}) {
    const auto result = finished(edge, rows, finishSharpen, {{amount}});
    const int step = result[20 * 4 + 1] - result[19 * 4 + 1];
    CHECK(step > previous);
    previous = step;
    // The ratio of linear red to linear green is the pixel's own.
    const auto& t = srgbByteToLinear();
    CHECK(t[result[20 * 4]] / t[result[20 * 4 + 1]] == Catch::Approx(t[120] / t[160]).epsilon(0.03));
  }
}
