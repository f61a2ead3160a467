#include "kontext/lanczos.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace atelier::kontext {

namespace {

constexpr double kLobes = 3;
constexpr int kPrecisionBits = 22;  // of the fixed-point weights; leaves room for 8-bit sums in 32 bits

// Which source pixels make one target pixel, and how much of each.
struct Taps {
  int first = 0;
  std::vector<std::int32_t> weights;
};

double sinc(double x) { return x == 0 ? 1 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x); }
double lanczos(double x) { return x >= -kLobes && x < kLobes ? sinc(x) * sinc(x / kLobes) : 0; }

std::vector<Taps> tapsFor(int source_size, int target_size) {
  const double scale = static_cast<double>(source_size) / target_size;
  const double stretch = std::max(scale, 1.0);
  std::vector<Taps> taps(static_cast<std::size_t>(target_size));
  std::vector<double> weights;
  for (int target = 0; target < target_size; ++target) {
    const double centre = (target + 0.5) * scale;
    const int first = std::max(0, static_cast<int>(centre - kLobes * stretch + 0.5));
    const int end = std::min(source_size, static_cast<int>(centre + kLobes * stretch + 0.5));
    double sum = 0;
    weights.clear();
    for (int i = first; i < end; ++i) sum += weights.emplace_back(lanczos((i - centre + 0.5) * (1 / stretch)));
    Taps& out = taps[static_cast<std::size_t>(target)];
    out.first = first;
    for (const double weight : weights) {
      const double fixed = weight / sum * (1 << kPrecisionBits);
      out.weights.push_back(static_cast<std::int32_t>(fixed < 0 ? fixed - 0.5 : fixed + 0.5));
    }
  }
  return taps;
}

// The weighted sum of pixels that lie `stride` bytes apart, from `source` on.
void blend(const std::uint8_t* source, std::size_t stride, const Taps& taps, std::uint8_t* target) {
  std::array<std::int32_t, 4> sums;
  sums.fill(1 << (kPrecisionBits - 1));
  for (const std::int32_t weight : taps.weights) {
    for (std::size_t channel = 0; channel < 4; ++channel) sums[channel] += source[channel] * weight;
    source += stride;
  }
  for (std::size_t channel = 0; channel < 4; ++channel)
    target[channel] = static_cast<std::uint8_t>(std::clamp(sums[channel] >> kPrecisionBits, 0, 255));
}

base::Result<image::Image> resizeRows(const image::Image& source, int width) {
  ATELIER_TRY(out, image::ImageBuffer::allocate({width, source.height()}));
  const std::vector<Taps> taps = tapsFor(source.width(), width);
  for (int y = 0; y < source.height(); ++y)
    for (int x = 0; x < width; ++x) {
      const Taps& tap = taps[static_cast<std::size_t>(x)];
      blend(source.pixel(tap.first, y), 4, tap, out.pixel(x, y));
    }
  return image::Image(std::move(out));
}

base::Result<image::Image> resizeColumns(const image::Image& source, int height) {
  ATELIER_TRY(out, image::ImageBuffer::allocate({source.width(), height}));
  const std::vector<Taps> taps = tapsFor(source.height(), height);
  const std::size_t row_bytes = static_cast<std::size_t>(source.width()) * 4;
  for (int y = 0; y < height; ++y) {
    const Taps& tap = taps[static_cast<std::size_t>(y)];
    for (int x = 0; x < source.width(); ++x) blend(source.pixel(x, tap.first), row_bytes, tap, out.pixel(x, y));
  }
  return image::Image(std::move(out));
}

}  // namespace

base::Result<image::Image> resizeLanczos(const image::Image& source, const image::ImageSpec& size) {
  ATELIER_CHECK(image::checkSpec(size, "kontext.lanczos"));
  ATELIER_CHECK(image::checkSpec(source.spec(), "kontext.lanczos"));
  image::Image out = source;
  if (size.width != out.width()) {
    ATELIER_TRY(narrowed, resizeRows(out, size.width));
    out = std::move(narrowed);
  }
  if (size.height != out.height()) {
    ATELIER_TRY(shortened, resizeColumns(out, size.height));
    out = std::move(shortened);
  }
  return out;
}

}  // namespace atelier::kontext
