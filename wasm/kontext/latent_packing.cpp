#include "kontext/latent_packing.h"

#include <cassert>
#include <cmath>

namespace atelier::kontext {

namespace {

// Calls visit(index in the latent, index in the patchified one) for every value.
template <typename Visit>
void forEachPatchValue(LatentShape shape, Visit visit) {
  assert(shape.height % 2 == 0 && shape.width % 2 == 0);
  std::size_t index = 0;
  for (std::size_t c = 0; c < shape.channels; ++c)
    for (std::size_t y = 0; y < shape.height; ++y)
      for (std::size_t x = 0; x < shape.width; ++x) {
        const std::size_t channel = c * 4 + y % 2 * 2 + x % 2;
        visit(index++, (channel * (shape.height / 2) + y / 2) * (shape.width / 2) + x / 2);
      }
}

// [rows, columns] to [columns, rows].
std::vector<float> transpose(std::span<const float> values, std::size_t rows, std::size_t columns) {
  assert(values.size() == rows * columns);
  std::vector<float> out(values.size());
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < columns; ++column) out[column * rows + row] = values[row * columns + column];
  return out;
}

// Calls change(value, mean, standard deviation) for every value of a patchified latent.
template <typename Change>
void forEachNormalised(std::span<float> patchified, const LatentStatistics& statistics, Change change) {
  const std::size_t channels = statistics.mean.size();
  assert(statistics.variance.size() == channels && patchified.size() % channels == 0);
  const std::size_t plane = patchified.size() / channels;
  for (std::size_t channel = 0; channel < channels; ++channel) {
    const float deviation = std::sqrt(statistics.variance[channel] + statistics.epsilon);
    for (float& value : patchified.subspan(channel * plane, plane)) change(value, statistics.mean[channel], deviation);
  }
}

}  // namespace

std::vector<float> patchify(std::span<const float> latent, LatentShape shape) {
  assert(latent.size() == shape.valueCount());
  std::vector<float> out(latent.size());
  forEachPatchValue(shape, [&](std::size_t from, std::size_t to) { out[to] = latent[from]; });
  return out;
}

std::vector<float> unpatchify(std::span<const float> patchified, LatentShape shape) {
  assert(patchified.size() == shape.valueCount());
  std::vector<float> out(patchified.size());
  forEachPatchValue(shape, [&](std::size_t to, std::size_t from) { out[to] = patchified[from]; });
  return out;
}

void normaliseLatent(std::span<float> patchified, const LatentStatistics& statistics) {
  forEachNormalised(patchified, statistics,
                    [](float& value, float mean, float deviation) { value = (value - mean) / deviation; });
}

void denormaliseLatent(std::span<float> patchified, const LatentStatistics& statistics) {
  forEachNormalised(patchified, statistics,
                    [](float& value, float mean, float deviation) { value = value * deviation + mean; });
}

std::vector<float> tokensFromLatent(std::span<const float> latent, LatentShape shape) {
  return transpose(latent, shape.channels, shape.height * shape.width);
}

std::vector<float> latentFromTokens(std::span<const float> tokens, LatentShape shape) {
  return transpose(tokens, shape.height * shape.width, shape.channels);
}

}  // namespace atelier::kontext
