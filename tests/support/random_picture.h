// Pictures and masks for tests: seeded, so that a failure can be repeated.
#pragma once

#include <cstdint>
#include <random>

#include "image/pixel_array.h"

namespace atelier::test {

// Noise, every alpha from 0 to 255, and runs of flat colour that round-trip badly if anything is off.
inline image::Image randomPicture(const image::ImageSpec& spec, std::uint32_t seed) {
  std::mt19937 random(seed);
  auto buffer = image::ImageBuffer::allocate(spec).value();
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      std::uint8_t* pixel = buffer.pixel(x, y);
      const bool is_flat = (x / 7 + y / 5) % 3 == 0;
      for (int k = 0; k < 3; ++k) {
        // Each flat cell has a colour of its own: one colour in many cells would weigh too much in a share of pixels.
        const std::uint32_t cell = (static_cast<std::uint32_t>(x / 7) * 73856093u) ^
                                   (static_cast<std::uint32_t>(y / 5) * 19349663u) ^
                                   (static_cast<std::uint32_t>(k) * 83492791u);
        pixel[k] = is_flat ? static_cast<std::uint8_t>((cell * 2654435761u) >> 24)
                           : static_cast<std::uint8_t>(random() >> 24);
      }
      const std::uint32_t kind = random() % 8;
      pixel[3] = kind == 0 ? 0 : kind == 1 ? static_cast<std::uint8_t>(random() >> 24) : 255;
    }
  }
  return image::Image(std::move(buffer));
}

// A third 0, a third 255, the rest in between.
inline image::Mask randomMask(const image::ImageSpec& spec, std::uint32_t seed) {
  std::mt19937 random(seed);
  auto buffer = image::MaskBuffer::allocate(spec).value();
  for (std::uint8_t& value : buffer.bytes()) {
    const std::uint32_t kind = random() % 3;
    value = kind == 0 ? 0 : kind == 1 ? 255 : static_cast<std::uint8_t>(random() >> 24);
  }
  return image::Mask(std::move(buffer));
}

inline image::Image flatPicture(const image::ImageSpec& spec, std::uint8_t r, std::uint8_t g, std::uint8_t b,
                                std::uint8_t a = 255) {
  auto buffer = image::ImageBuffer::allocate(spec).value();
  for (std::size_t i = 0; i < buffer.bytes().size(); i += 4) {
    buffer.bytes()[i] = r;
    buffer.bytes()[i + 1] = g;
    buffer.bytes()[i + 2] = b;
    buffer.bytes()[i + 3] = a;
  }
  return image::Image(std::move(buffer));
}

}  // namespace atelier::test
