// Screened pixels for tests of folders below the gate. The real gate is not linked there, so its name is free:
// this stands in for it. Never include it in a test that links atelier_moderation.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "image/screened.h"

namespace atelier::moderation {

class Gate {
 public:
  template <typename T>
  static image::Screened<T> letThrough(T pixels) {
    return image::Unscreened<T>(std::move(pixels)).release(image::ScreeningPass{});
  }
  template <typename T>
  static image::Screened<T> letThrough(image::Unscreened<T> pixels) {
    return std::move(pixels).release(image::ScreeningPass{});
  }
};

}  // namespace atelier::moderation

namespace atelier::test {

template <typename T>
image::Screened<T> screened(T pixels) {
  return moderation::Gate::letThrough(std::move(pixels));
}

// A picture of one colour value in all channels.
inline image::ScreenedImage screenedImage(const image::ImageSpec& spec, std::uint8_t value = 128) {
  return screened(*image::Image::copyOf(spec, std::vector<std::uint8_t>(spec.pixelCount() * 4, value)));
}

}  // namespace atelier::test
