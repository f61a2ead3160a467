// ChannelHistograms: how often each code occurs in each channel; what the automatic operators look at. Integers, so
// both twins have the same; the GPU's twin is shaders/passes/histogram.wgsl.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace atelier::image {

struct ChannelHistograms {
  std::array<std::array<std::uint32_t, 256>, 3> counts{};  // [red, green, blue][code]

  // Counts a row: [width, 4] u8. Invisible pixels are left out.
  void add(std::span<const std::uint8_t> row) {
    for (std::size_t i = 0; i < row.size(); i += 4) {
      if (row[i + 3] == 0) continue;
      for (std::size_t k = 0; k < 3; ++k) ++counts[k][row[i + k]];
    }
  }

  std::uint32_t pixelCount() const {
    std::uint32_t sum = 0;
    for (std::uint32_t count : counts[0]) sum += count;
    return sum;
  }
};

}  // namespace atelier::image
