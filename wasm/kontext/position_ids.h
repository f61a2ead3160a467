// Where each token of the sequence stands: the four coordinates (t, h, w, l) of FLUX.2.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atelier::kontext {

inline constexpr int kPixelsPerToken = 16;  // on each axis: the VAE halves three times, patchify once more

// An image as tokens, row-major.
struct TokenGrid {
  int height = 0;
  int width = 0;

  std::size_t tokenCount() const { return static_cast<std::size_t>(height) * static_cast<std::size_t>(width); }
  bool operator==(const TokenGrid&) const = default;
};

using PositionId = std::array<std::int32_t, 4>;  // t, h, w, l

// Text token n stands at l = n, padding included.
std::vector<PositionId> textPositions(std::size_t token_count);

// The target at t = 0, then each reference on a grid of its own at t = 10, 20, … in the person's order.
std::vector<PositionId> imagePositions(TokenGrid target, std::span<const TokenGrid> references);

}  // namespace atelier::kontext
