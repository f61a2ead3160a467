// What an operator's finish sees of one pixel, and what it gives back.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "image/colour.h"
#include "image/operators/mixed.h"
#include "image/operators/operator_constants.h"
#include "image/operators/smooth_step.h"

namespace atelier::image {

using PixelBytes = std::array<std::uint8_t, 4>;  // sRGB, straight alpha
using PlaneValue = std::array<float, 4>;         // premultiplied

struct FinishInput {
  PixelBytes bytes;
  std::array<PlaneValue, 3> planes;
  float x = 0, y = 0;  // the pixel's centre, in pixels
};

inline float unitOf(std::uint8_t byte) { return static_cast<float>(byte) / 255.0f; }

inline Rgb encodedOf(const PixelBytes& bytes) { return {unitOf(bytes[0]), unitOf(bytes[1]), unitOf(bytes[2])}; }

// The nearest byte; clips, and takes NaN for 0.
inline std::uint8_t byteOfUnit(float unit) {
  const float clipped = unit > 0 ? (unit < 1 ? unit : 1.0f) : 0.0f;
  return static_cast<std::uint8_t>(clipped * 255.0f + 0.5f);
}

// Not quite to the nearest: the mean of 16 alphas is often exactly a half, and the last bit of a division would send such
// a tie, and with it a whole square of pixels, one way here and the other on some GPU.
inline std::uint8_t byteOfAlpha(float unit) {
  const float clipped = unit > 0 ? (unit < 1 ? unit : 1.0f) : 0.0f;
  return static_cast<std::uint8_t>(clipped * 255.0f + 0.498f);
}

inline PixelBytes bytesOfEncoded(const Rgb& encoded, std::uint8_t alpha) {
  return {byteOfUnit(encoded.r), byteOfUnit(encoded.g), byteOfUnit(encoded.b), alpha};
}

// The colour of a plane's value; `otherwise` where the plane is transparent.
inline Rgb colourOf(const PlaneValue& value, const Rgb& otherwise) {
  if (!(value[3] > 0)) return otherwise;
  return {value[0] / value[3], value[1] / value[3], value[2] / value[3]};
}

// Luma: the weights of ITU-R BT.709 on the encoded signal. Cheap, near to what eyes call lightness, and a picture of
// greys is its own luma.
inline float luma(const Rgb& encoded) { return 0.2126f * encoded.r + 0.7152f * encoded.g + 0.0722f * encoded.b; }

inline Rgb scaled(const Rgb& colour, float factor) { return {colour.r * factor, colour.g * factor, colour.b * factor}; }

}  // namespace atelier::image
