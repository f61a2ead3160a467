// Histogram: how often each value occurs, and how much of a picture is clipped.
#pragma once

#include <array>
#include <cstdint>

#include "image/pixel_array.h"

namespace atelier::image {

struct Histogram {
  using Counts = std::array<std::uint32_t, 256>;  // by encoded value
  Counts red{}, green{}, blue{};
  Counts luma{};  // see lumaOf
  std::uint32_t burnt = 0;    // pixels with any channel at 255: detail is lost there
  std::uint32_t drowned = 0;  // pixels with all channels at 0; one alone is common in strong colours and loses nothing
  std::uint32_t total = 0;    // pixels that are not wholly transparent: the only ones counted

  bool operator==(const Histogram&) const = default;
};

// Brightness as a histogram shows it: Rec. 709's luma of the encoded values, its weights (0.2126, 0.7152, 0.0722) in
// 256ths, so that the processor and the graphics card count the very same.
inline std::uint8_t lumaOf(const std::uint8_t* pixel) {
  return static_cast<std::uint8_t>((54u * pixel[0] + 183u * pixel[1] + 19u * pixel[2] + 128u) >> 8u);
}

// Twin of shaders/passes/shown_histogram.wgsl.
Histogram histogramOf(const Image& picture);

}  // namespace atelier::image
