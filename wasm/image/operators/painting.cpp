#include "image/operators/painting.h"

#include <cmath>

namespace atelier::image {

namespace {

// Away from its own luma: 1 leaves it.
Rgb saturated(const Rgb& encoded, float factor) {
  const float bright = luma(encoded);
  return mixed({bright, bright, bright}, encoded, factor);
}

// The filter's radius: of a stroke about as wide as the parameter says.
double strokePixels(float permille, const ImageSpec& spec) { return std::max(1.0, 1.5 * pixelsOf(permille, spec)); }

float thickened(float colour, float density) { return colour - (colour - colour * colour) * (density - 1); }

}  // namespace

NeighbourhoodPlan oilPlan(float amount, float radius_permille, const ImageSpec& spec) {
  return {.planes = {kuwaharaPlane(strokePixels(radius_permille, spec))}, .constants = {{amount}}};
}

PixelBytes finishOil(const FinishInput& in, const OperatorConstants& constants) {
  const Rgb encoded = encodedOf(in.bytes);
  const Rgb painted = saturated(colourOf(in.planes[0], encoded), 1.2f);
  return bytesOfEncoded(mixed(encoded, painted, constants.values[0]), in.bytes[3]);
}

NeighbourhoodPlan watercolourPlan(float amount, float radius_permille, const ImageSpec& spec) {
  const double radius = strokePixels(radius_permille, spec);
  const auto perPixel = [&](double permille) { return static_cast<float>(1 / std::max(1.2, pixelsOf(permille, spec))); };
  return {.planes = {kuwaharaPlane(radius), gaussianPlane(PlaneSignal::kLumaMoments, radius * 0.7)},
          .constants = {{amount, perPixel(60), perPixel(17), perPixel(1.1)}}};
}

PixelBytes finishWatercolour(const FinishInput& in, const OperatorConstants& constants) {
  const Rgb encoded = encodedOf(in.bytes);
  const Rgb patch = saturated(colourOf(in.planes[0], encoded), 1.25f);
  const float around = colourOf(in.planes[1], {luma(encoded), 0, 0}).r;
  const float rim = std::min(1.0f, 5 * std::abs(luma(patch) - around));
  const float clouds = valueNoise(in.x * constants.values[1], in.y * constants.values[1]) - 0.5f;
  const float small_clouds = valueNoise(in.x * constants.values[2], in.y * constants.values[2]) - 0.5f;
  const float grain = valueNoise(in.x * constants.values[3], in.y * constants.values[3]) - 0.5f;
  const float density = 1 + 1.3f * rim + 0.35f * clouds + 0.25f * small_clouds + 0.3f * grain;
  const auto washed = [&](float channel) {
    const float thin = 1 - 0.8f * (1 - std::clamp(channel, 0.0f, 1.0f));  // paper shines through
    return thickened(thin, density);
  };
  const Rgb painted{washed(patch.r), washed(patch.g), washed(patch.b)};
  return bytesOfEncoded(mixed(encoded, painted, constants.values[0]), in.bytes[3]);
}

NeighbourhoodPlan cartoonPlan(float amount, float levels, const ImageSpec& spec) {
  NeighbourhoodPlan plan{.planes = {kuwaharaPlane(std::max(1.0, pixelsOf(3, spec)))}, .constants = {{amount, levels - 1}}};
  for (PlanePlan& plane : linePlanes(std::max(0.8, pixelsOf(1.1, spec)))) plan.planes.push_back(std::move(plane));
  return plan;
}

PixelBytes finishCartoon(const FinishInput& in, const OperatorConstants& constants) {
  const Rgb encoded = encodedOf(in.bytes);
  const Rgb patch = saturated(colourOf(in.planes[0], encoded), 1.35f);
  const float steps = luma(patch) * constants.values[1];
  const float lower = std::floor(steps);
  const float stepped = (lower + smoothStep(0.3f, 0.7f, steps - lower)) / constants.values[1];
  const Rgb flat = scaled(patch, std::max(0.0f, stepped + 0.04f) / std::max(luma(patch) + 0.04f, 0.04f));
  const float drawn = colourOf(in.planes[1], {1, 0, 0}).r - colourOf(in.planes[2], {1, 0, 0}).r;
  const float line = smoothStep(-0.035f, -0.008f, drawn);  // 0 on a line
  return bytesOfEncoded(mixed(encoded, scaled(flat, 0.12f + 0.88f * line), constants.values[0]), in.bytes[3]);
}

}  // namespace atelier::image
