#include "image/operators/lens_blur.h"

#include <cmath>
#include <map>
#include <numbers>

namespace atelier::image {

namespace {

constexpr double kMaxDiscRadius = 8;
constexpr double kMaxLineLength = 256;

// The disc's share of each pixel, its rim one pixel soft.
PlaneFilter discFilter(double radius) {
  const int reach = static_cast<int>(std::ceil(radius + 0.5));
  std::vector<Tap> taps;
  for (int dy = -reach; dy <= reach; ++dy) {
    for (int dx = -reach; dx <= reach; ++dx) {
      const double share = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
      if (share > 0) taps.push_back({dx, dy, share});
    }
  }
  return tapsFilter(taps);
}

// `count` equal samples `spacing` apart along the line, centred; each falls on the four pixels around it.
PlaneFilter combFilter(int count, double spacing, double radians) {
  std::map<std::pair<int, int>, double> sums;
  for (int i = 0; i < count; ++i) {
    const double along = (i - (count - 1) / 2.0) * spacing;
    const double x = along * std::cos(radians);
    const double y = along * std::sin(radians);
    const double left = std::floor(x), top = std::floor(y);
    for (int j = 0; j < 2; ++j) {
      for (int k = 0; k < 2; ++k) {
        const double weight = (1 - std::abs(x - left - k)) * (1 - std::abs(y - top - j));
        if (weight > 1e-6) sums[{static_cast<int>(top) + j, static_cast<int>(left) + k}] += weight;
      }
    }
  }
  std::vector<Tap> taps;
  for (const auto& [place, weight] : sums) taps.push_back({place.second, place.first, weight});
  return tapsFilter(taps);
}

// Linear premultiplied light with expanded highlights, as bytes.
PixelBytes bytesOf(const PlaneValue& value, const PixelBytes& hidden) {
  const std::uint8_t alpha = byteOfAlpha(value[3]);
  if (alpha == 0) return {hidden[0], hidden[1], hidden[2], 0};
  const Rgb colour = compressed(colourOf(value, {}));
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  return {encode(colour.r), encode(colour.g), encode(colour.b), alpha};
}

}  // namespace

NeighbourhoodPlan lensBlurPlan(float radius_permille, const ImageSpec& spec) {
  const double radius = pixelsOf(radius_permille, spec);
  const int factor = factorFor(radius, kMaxDiscRadius);
  return {.planes = {{.signal = PlaneSignal::kHighlights, .factor = factor, .filters = {discFilter(radius / factor)}}}};
}

NeighbourhoodPlan motionBlurPlan(float length_permille, float degrees, const ImageSpec& spec) {
  const double length = pixelsOf(length_permille, spec);
  const int factor = factorFor(length, kMaxLineLength);
  const double radians = static_cast<double>(degrees) * std::numbers::pi / 180;
  // A row of n · m samples, the first filter's n close together, the second's m such groups: n + m taps instead.
  const int samples = static_cast<int>(std::ceil(length / factor)) + 1;
  const int groups = std::max(1, static_cast<int>(std::lround(std::sqrt(samples))));
  const int in_group = (samples + groups - 1) / groups;
  const double spacing = length / factor / (groups * in_group);
  return {.planes = {{.signal = PlaneSignal::kHighlights,
                      .factor = factor,
                      .filters = {combFilter(in_group, spacing, radians),
                                  combFilter(groups, spacing * in_group, radians)}}}};
}

NeighbourhoodPlan tiltShiftPlan(float radius_permille, float centre, float width, float degrees, const ImageSpec& spec) {
  const double sigma = pixelsOf(radius_permille, spec);
  NeighbourhoodPlan plan;
  for (double share : {0.18, 0.42, 1.0}) plan.planes.push_back(gaussianPlane(PlaneSignal::kHighlights, sigma * share));
  const double radians = static_cast<double>(degrees) * std::numbers::pi / 180;
  const auto height = static_cast<double>(spec.height);
  // A pixel's distance from the band's middle, in bands: |dot(position, normal) - offset|, 0.5 at its border.
  const double band = static_cast<double>(width) * height;
  const double nx = -std::sin(radians) / band, ny = std::cos(radians) / band;
  const double offset = nx * 0.5 * spec.width + ny * static_cast<double>(centre) * height;
  plan.constants = {{static_cast<float>(nx), static_cast<float>(ny), static_cast<float>(offset)}};
  return plan;
}

PixelBytes finishLensBlur(const FinishInput& in, const OperatorConstants&) { return bytesOf(in.planes[0], in.bytes); }

PixelBytes finishTiltShift(const FinishInput& in, const OperatorConstants& constants) {
  const float distance = std::abs(in.x * constants.values[0] + in.y * constants.values[1] - constants.values[2]);
  const float level = 3 * smoothStep(0.5f, 1.5f, distance);  // 0 the source, 1 … 3 the planes
  if (level <= 0) return in.bytes;
  const auto& decoded = srgbByteToLinear();
  const Rgb linear{decoded[in.bytes[0]], decoded[in.bytes[1]], decoded[in.bytes[2]]};
  const float alpha = unitOf(in.bytes[3]);
  const Rgb own = scaled(linear, highlightGain(linear) * alpha);
  const std::array<PlaneValue, 4> levels{PlaneValue{own.r, own.g, own.b, alpha}, in.planes[0], in.planes[1], in.planes[2]};
  PlaneValue sum{};
  for (std::size_t i = 0; i < 4; ++i) {
    const float weight = std::max(0.0f, 1 - std::abs(level - static_cast<float>(i)));
    for (std::size_t k = 0; k < 4; ++k) sum[k] += levels[i][k] * weight;
  }
  return bytesOf(sum, in.bytes);
}

}  // namespace atelier::image
