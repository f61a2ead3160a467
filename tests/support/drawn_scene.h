// A picture drawn in code with what photographs have: sky and haze, a face, leaves, wood, saturated balls, deep shadow,
// white paper with writing, fine stripes, a grey scale, a sensor's noise. For a clone that has no photograph.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "image/colour.h"
#include "image/operators/mixed.h"
#include "image/operators/pcg_hash.h"
#include "image/operators/smooth_step.h"
#include "image/pixel_array.h"

namespace atelier::test {

// Colours are encoded; x runs 0 … 4 from the left, y 0 … 3 from the top. Arithmetic and square roots alone, which every
// compiler rounds alike.
class DrawnScene {
 public:
  static image::Image draw(const image::ImageSpec& spec) {
    image::ImageBuffer picture = *image::ImageBuffer::allocate(spec);
    for (int y = 0; y < spec.height; ++y) {
      for (int x = 0; x < spec.width; ++x) drawPixel(spec, x, y, picture.pixel(x, y));
    }
    return image::Image(std::move(picture));
  }

 private:
  using Rgb = image::Rgb;

  static constexpr int kSamples = 3;  // per side of a pixel

  static void drawPixel(const image::ImageSpec& spec, int x, int y, std::uint8_t* pixel) {
    Rgb sum;
    for (int i = 0; i < kSamples * kSamples; ++i) {
      const float along = static_cast<float>(x) + (static_cast<float>(i % kSamples) + 0.5f) / kSamples;
      const float down = static_cast<float>(y) + (static_cast<float>(i / kSamples) + 0.5f) / kSamples;
      const Rgb colour = colourAt(4 * along / static_cast<float>(spec.width), 3 * down / static_cast<float>(spec.height));
      sum = {sum.r + colour.r, sum.g + colour.g, sum.b + colour.b};
    }
    const std::array channels{sum.r, sum.g, sum.b};
    for (int k = 0; k < 3; ++k) {
      const float noise = (noiseAt(x, y, k) - 0.5f) * 0.03f;
      const float value = channels[static_cast<std::size_t>(k)] / (kSamples * kSamples) + noise;
      pixel[k] = static_cast<std::uint8_t>(std::clamp(value, 0.0f, 1.0f) * 255 + 0.5f);
    }
    pixel[3] = 255;
  }

  // 0 … 1, the same for the same place.
  static float noiseAt(int x, int y, int layer) {
    const auto place = static_cast<std::uint32_t>(x) + 4096u * static_cast<std::uint32_t>(y) + 4096u * 4096u * static_cast<std::uint32_t>(layer);
    return static_cast<float>(image::pcgHash(place) >> 8) / 16777216.0f;
  }
  // The same, smooth over cells of the size `cell`.
  static float smoothNoise(float x, float y, float cell, int layer) {
    const float u = x / cell, v = y / cell;
    const int column = static_cast<int>(u), row = static_cast<int>(v);
    const float s = image::smoothStep(0.0f, 1.0f, u - static_cast<float>(column));
    const float t = image::smoothStep(0.0f, 1.0f, v - static_cast<float>(row));
    const float above = image::mixed(noiseAt(column, row, layer), noiseAt(column + 1, row, layer), s);
    const float below = image::mixed(noiseAt(column, row + 1, layer), noiseAt(column + 1, row + 1, layer), s);
    return image::mixed(above, below, t);
  }
  static Rgb scaled(const Rgb& colour, float factor) { return {colour.r * factor, colour.g * factor, colour.b * factor}; }
  static bool isIn(float x, float y, float left, float top, float right, float bottom) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  static Rgb colourAt(float x, float y) {
    Rgb colour = y < kHorizon ? skyAt(x, y) : y < kTable ? meadowAt(x, y) : tableAt(x, y);
    addPerson(x, y, colour);
    addPaper(x, y, colour);
    addBalls(x, y, colour);
    addScales(x, y, colour);
    return colour;
  }

  static constexpr float kHorizon = 1.3f;
  static constexpr float kTable = 2.0f;

  static Rgb skyAt(float x, float y) {
    Rgb colour = image::mixed(Rgb{0.24f, 0.46f, 0.80f}, Rgb{0.84f, 0.88f, 0.91f}, image::smoothStep(0.0f, 1.2f, y));
    const float cloud = smoothNoise(x, y * 2, 0.5f, 5) * 0.6f + smoothNoise(x, y * 2, 0.2f, 6) * 0.4f;
    colour = image::mixed(colour, Rgb{0.96f, 0.96f, 0.97f}, 0.8f * image::smoothStep(0.55f, 0.75f, cloud));
    const float from_sun = std::sqrt((x - 3.4f) * (x - 3.4f) + (y - 0.4f) * (y - 0.4f));
    colour = image::mixed(colour, Rgb{1.0f, 0.97f, 0.86f}, 1 - image::smoothStep(0.15f, 0.5f, from_sun));
    const float far = 1.05f - 0.25f * smoothNoise(x, 0, 0.7f, 1) - 0.05f * smoothNoise(x, 0, 0.15f, 2);
    if (y > far) colour = {0.62f, 0.69f, 0.77f};
    const float near = 1.2f - 0.25f * smoothNoise(x + 2, 0, 0.5f, 3) - 0.06f * smoothNoise(x, 0, 0.1f, 4);
    if (y > near) colour = {0.42f, 0.52f, 0.55f};
    return colour;
  }
  static Rgb meadowAt(float x, float y) {
    const float blades = smoothNoise(x, y, 0.02f, 7) * 0.5f + smoothNoise(x, y, 0.07f, 8) * 0.5f;
    const Rgb grass = image::mixed(Rgb{0.13f, 0.27f, 0.09f}, Rgb{0.52f, 0.66f, 0.27f}, blades);
    return image::mixed(grass, Rgb{0.6f, 0.68f, 0.6f}, 0.4f * (1 - image::smoothStep(kHorizon, 1.6f, y)));
  }
  static Rgb tableAt(float x, float y) {
    const float grain = smoothNoise(x, y * 12, 0.3f, 9) * 0.6f + smoothNoise(x, y * 30, 0.2f, 10) * 0.4f;
    const Rgb wood = image::mixed(Rgb{0.36f, 0.22f, 0.13f}, Rgb{0.63f, 0.43f, 0.26f}, grain);
    // A thing in deep shadow at the left.
    const float shade = 1 - 0.85f * (1 - image::smoothStep(0.25f, 0.7f, x));
    return scaled(wood, shade);
  }

  // A ball lit from the top right: the light at a place, negative outside it.
  static float lightOnBall(float x, float y, float centre_x, float centre_y, float radius) {
    const float u = (x - centre_x) / radius, v = (y - centre_y) / radius;
    const float rest = 1 - u * u - v * v;
    if (rest < 0) return -1;
    return std::max(0.0f, 0.5f * u - 0.55f * v + 0.67f * std::sqrt(rest));
  }
  static void addPerson(float x, float y, Rgb& colour) {
    const float shoulders = 0.55f * image::smoothStep(1.35f, 1.75f, y) + 0.14f;
    if (y > 1.4f && y < 2.05f && std::fabs(x - 1.0f) < shoulders) {
      colour = scaled({0.20f, 0.24f, 0.46f}, 0.7f + 0.4f * smoothNoise(x, y, 0.05f, 11));
    }
    if (isIn(x, y, 0.88f, 1.25f, 1.12f, 1.5f)) colour = {0.72f, 0.50f, 0.40f};  // neck
    if (lightOnBall(x, y, 1.0f, 0.86f, 0.44f) >= 0) colour = scaled({0.26f, 0.16f, 0.10f}, 0.6f + 0.8f * smoothNoise(x * 3, y, 0.04f, 12));
    const float light = lightOnBall(x, (y - 0.98f) * 0.85f, 1.0f, 0.0f, 0.35f);
    if (light < 0) return;
    colour = image::mixed(Rgb{0.52f, 0.32f, 0.25f}, Rgb{0.97f, 0.80f, 0.70f}, light);
    colour = scaled(colour, 0.97f + 0.06f * smoothNoise(x, y, 0.015f, 13));  // pores
    for (const float side : {-0.13f, 0.13f}) {
      if (lightOnBall(x, (y - 0.9f) * 1.6f, 1.0f + side, 0, 0.07f) >= 0) colour = {0.93f, 0.92f, 0.90f};
      if (lightOnBall(x, y, 1.0f + side, 0.9f, 0.038f) >= 0) colour = {0.16f, 0.22f, 0.30f};
    }
    if (lightOnBall(x, (y - 1.17f) * 2.8f, 1.0f, 0, 0.12f) >= 0) colour = {0.74f, 0.26f, 0.28f};
  }
  static void addPaper(float x, float y, Rgb& colour) {
    if (!isIn(x, y, 2.0f, 1.05f, 2.95f, 2.15f)) return;
    colour = {0.965f, 0.955f, 0.93f};
    // Words of blocks: a letter is 0.04 wide, lines are 0.1 apart.
    const int line = static_cast<int>((y - 1.13f) / 0.1f), letter = static_cast<int>((x - 2.08f) / 0.04f);
    if (!isIn(x, y, 2.08f, 1.13f, 2.87f, 2.08f)) return;
    const float across = (x - 2.08f) / 0.04f - static_cast<float>(letter), down = (y - 1.13f) / 0.1f - static_cast<float>(line);
    const float kind = noiseAt(letter, line, 14);
    if (kind > 0.82f || down > 0.6f || across > 0.8f) return;
    const bool is_stem = across < 0.25f || (kind < 0.4f && across > 0.55f);
    const bool is_bar = kind > 0.2f && std::fabs(down - 0.15f - 0.3f * kind) < 0.07f;
    if (is_stem || is_bar) colour = {0.08f, 0.08f, 0.1f};
  }
  static void addBalls(float x, float y, Rgb& colour) {
    static constexpr std::array<Rgb, 8> kColours{Rgb{0.86f, 0.10f, 0.12f}, Rgb{0.95f, 0.50f, 0.08f}, Rgb{0.97f, 0.85f, 0.14f},
                                                 Rgb{0.14f, 0.60f, 0.20f}, Rgb{0.10f, 0.74f, 0.78f}, Rgb{0.12f, 0.24f, 0.82f},
                                                 Rgb{0.48f, 0.16f, 0.68f}, Rgb{0.95f, 0.48f, 0.70f}};
    for (std::size_t i = 0; i < kColours.size(); ++i) {
      const float centre = 0.62f + 0.44f * static_cast<float>(i);
      const float below = (x - centre - 0.04f) * (x - centre - 0.04f) / 0.05f + (y - 2.62f) * (y - 2.62f) / 0.006f;
      if (below < 1) colour = scaled(colour, 0.45f + 0.5f * below);
      const float light = lightOnBall(x, y, centre, 2.42f, 0.2f);
      if (light < 0) continue;
      colour = scaled(kColours[i], 0.3f + 0.75f * light);
      colour = image::mixed(colour, Rgb{1, 1, 1}, image::smoothStep(0.93f, 1.0f, light));
    }
  }
  static void addScales(float x, float y, Rgb& colour) {
    if (isIn(x, y, 3.1f, 1.2f, 3.9f, 1.95f)) {
      // Stripes that get finer to the right, as light as the rows say.
      const float t = (x - 3.1f) / 0.8f;
      const float phase = 4 * t + 14 * t * t;
      const bool is_light = phase - std::floor(phase) < 0.5f;
      const float depth = (y - 1.2f) / 0.75f;
      const float grey = is_light ? 0.95f - 0.35f * depth : 0.06f + 0.35f * depth;
      colour = {grey, grey, grey};
    }
    if (y >= 2.82f) {
      const float grey = std::floor(x * 4) / 15;
      colour = {grey, grey, grey};
    }
  }
};

inline image::Image drawnScene(const image::ImageSpec& spec) { return DrawnScene::draw(spec); }

}  // namespace atelier::test
