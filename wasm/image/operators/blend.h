// How a mask mixes an operator's result with its input: on the encoded values, as people judge a feathered edge.
#pragma once

#include <cstdint>

namespace atelier::image {

// (before · (255 - weight) + after · weight) / 255, rounded to the nearest; exact at weight 0 and 255.
inline std::uint8_t blendByte(std::uint8_t before, std::uint8_t after, std::uint8_t weight) {
  const unsigned sum = before * (255u - weight) + after * static_cast<unsigned>(weight);
  return static_cast<std::uint8_t>((sum + 127) / 255);
}

}  // namespace atelier::image
