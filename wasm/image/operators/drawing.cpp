#include "image/operators/drawing.h"

#include <cmath>

namespace atelier::image {

namespace {

constexpr float kLineStrength = 18;
constexpr float kHalfCut = 0.1f;  // from black to white in twice this

}  // namespace

std::vector<PlanePlan> linePlanes(double sigma_px) {
  return {gaussianPlane(PlaneSignal::kLumaMoments, sigma_px), gaussianPlane(PlaneSignal::kLumaMoments, 1.6 * sigma_px)};
}

NeighbourhoodPlan pencilSketchPlan(float amount, const ImageSpec& spec) {
  const double sigma = std::max(1.0, pixelsOf(3, spec));
  const double grain = std::max(1.2, pixelsOf(0.9, spec));
  return {.planes = {gaussianPlane(PlaneSignal::kLumaMoments, sigma)},
          .constants = {{amount, static_cast<float>(1 / grain), static_cast<float>(1 / (7 * grain))}}};
}

PixelBytes finishPencilSketch(const FinishInput& in, const OperatorConstants& constants) {
  const Rgb encoded = encodedOf(in.bytes);
  const float bright = luma(encoded);
  const float around = colourOf(in.planes[0], {bright, 0, 0}).r;
  const float dodged = std::min(1.0f, (bright + 0.02f) / (around + 0.02f));
  const float line = 1 - dodged * dodged;
  const float shade = 0.55f * (1 - bright) * (1 - bright);
  const float graphite = line + shade * (1 - line);
  // Strokes rise to the right: along (1, -1), across (1, 1).
  const float grain = valueNoise((in.x + in.y) * constants.values[1], (in.x - in.y) * constants.values[2]);
  const float grey = 1 - std::min(1.0f, graphite * (0.6f + 0.8f * grain));
  return bytesOfEncoded(mixed(encoded, {grey, grey, grey}, constants.values[0]), in.bytes[3]);
}

NeighbourhoodPlan inkPlan(float amount, float level, const ImageSpec& spec) {
  return {.planes = linePlanes(std::max(0.7, pixelsOf(0.9, spec))), .constants = {{amount, 0.05f + 0.75f * level}}};
}

PixelBytes finishInk(const FinishInput& in, const OperatorConstants& constants) {
  const Rgb encoded = encodedOf(in.bytes);
  const Rgb otherwise{luma(encoded), 0, 0};
  const float fine = colourOf(in.planes[0], otherwise).r;
  const float wide = colourOf(in.planes[1], otherwise).r;
  const float drawn = fine + kLineStrength * (fine - wide);
  const float grey = smoothStep(constants.values[1] - kHalfCut, constants.values[1] + kHalfCut, drawn);
  return bytesOfEncoded(mixed(encoded, {grey, grey, grey}, constants.values[0]), in.bytes[3]);
}

}  // namespace atelier::image
