#include "image/operators/point_pass.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

#include "image/operators/blend.h"

namespace atelier::image {

namespace {

constexpr std::size_t kChunk = 256;  // pixels that stay in the cache while every step visits them

using Chunk = std::array<Rgb, kChunk>;

template <typename Change>
void forEach(std::span<Rgb> pixels, Change change) {
  for (Rgb& pixel : pixels) pixel = change(pixel);
}

void load(const std::uint8_t* source, SignalSpace space, std::span<Rgb> pixels) {
  const auto& decoded = srgbByteToLinear();
  for (Rgb& pixel : pixels) {
    if (space == SignalSpace::kLinear) {
      pixel = {decoded[source[0]], decoded[source[1]], decoded[source[2]]};
    } else {
      const auto unit = [](std::uint8_t byte) { return static_cast<float>(byte) / 255.0f; };
      pixel = {unit(source[0]), unit(source[1]), unit(source[2])};
    }
    source += 4;
  }
}

void convert(SignalSpace to, std::span<Rgb> pixels) {
  if (to == SignalSpace::kLinear) {
    forEach(pixels, [](const Rgb& c) { return Rgb{decodeSrgb(c.r), decodeSrgb(c.g), decodeSrgb(c.b)}; });
  } else {
    forEach(pixels, [](const Rgb& c) { return Rgb{encodeSrgb(c.r), encodeSrgb(c.g), encodeSrgb(c.b)}; });
  }
}

std::uint8_t toByte(float unit) {
  const float clipped = unit > 0 ? (unit < 1 ? unit : 1.0f) : 0.0f;
  return static_cast<std::uint8_t>(clipped * 255.0f + 0.5f);
}

// result: colour from `pixels`, alpha from `source`.
void store(std::span<const Rgb> pixels, SignalSpace space, const std::uint8_t* source, const std::uint8_t* weights,
           std::uint8_t* result) {
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const Rgb& pixel = pixels[i];
    std::array<std::uint8_t, 3> bytes;
    if (space == SignalSpace::kLinear) {
      bytes = {encode(pixel.r), encode(pixel.g), encode(pixel.b)};
    } else {
      bytes = {toByte(pixel.r), toByte(pixel.g), toByte(pixel.b)};
    }
    const std::uint8_t weight = weights ? weights[i] : 255;
    for (std::size_t k = 0; k < 3; ++k) result[i * 4 + k] = blendByte(source[i * 4 + k], bytes[k], weight);
    result[i * 4 + 3] = source[i * 4 + 3];
  }
}

}  // namespace

OperatorConstants constantsOf(const PlanStep& step, const ImageSpec& spec) {
  const PointOperator* row = pointOperator(step.op);
  assert(row && "not a point operator");
  return row->constants(normalised(step).values, spec);
}

PointPass::PointPass(std::span<const PlanStep> steps, const ImageSpec& spec, const ChannelHistograms& histograms)
    : m_spec(spec) {
  for (const PlanStep& step : steps) {
    Prepared prepared{pointOperator(step.op), constantsOf(step, spec)};
    assert((!prepared.row->resolve || m_steps.empty()) && "it must begin the pass");
    if (prepared.row->resolve) prepared.constants = prepared.row->resolve(prepared.constants, histograms);
    m_steps.push_back(prepared);
  }
}

void PointPass::runRow(int y, std::span<const std::uint8_t> source, std::span<const std::uint8_t> weights,
                       std::span<std::uint8_t> result) const {
  const std::size_t width = source.size() / 4;
  if (m_steps.empty()) {
    if (source.data() != result.data()) std::memcpy(result.data(), source.data(), source.size());
    return;
  }
  Chunk chunk;
  for (std::size_t x = 0; x < width; x += kChunk) {
    const std::span<Rgb> pixels(chunk.data(), std::min(kChunk, width - x));
    const PixelRun place{static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), m_spec};
    SignalSpace space = m_steps.front().row->space;
    load(source.data() + x * 4, space, pixels);
    for (const Prepared& step : m_steps) {
      if (step.row->space != space) convert(space = step.row->space, pixels);
      step.row->run(pixels, place, step.constants);
    }
    store(pixels, space, source.data() + x * 4, weights.empty() ? nullptr : weights.data() + x,
          result.data() + x * 4);
  }
}

}  // namespace atelier::image
