// Orientation: the eight ways a picture can stand, which flips and quarter turns lead between (the group D4).
#pragma once

#include <optional>

#include "image/edit_plan.h"
#include "image/pixel_array.h"

namespace atelier::image {

// First mirrored left to right where `is_mirrored`, then turned clockwise `quarter_turns` times (0..3).
struct Orientation {
  bool is_mirrored = false;
  int quarter_turns = 0;

  bool isIdentity() const { return !is_mirrored && quarter_turns == 0; }
  bool swapsSides() const { return quarter_turns % 2 != 0; }
  bool operator==(const Orientation&) const = default;
};

inline constexpr Orientation kFlipHorizontal{true, 0};
inline constexpr Orientation kFlipVertical{true, 2};
constexpr Orientation quarterTurns(int clockwise) { return {false, ((clockwise % 4) + 4) % 4}; }

// `first`, then `second`.
Orientation composed(Orientation first, Orientation second);
Orientation inverse(Orientation orientation);
// What one step does to the picture's stand; the identity for all but geometry steps.
Orientation orientationOf(const PlanStep& step);
// EXIF's tag 0x0112, 1..8: what to do to the stored pixels so that they stand upright. None for other numbers.
std::optional<Orientation> orientationFromExif(int value);

// The size of a picture of size `spec` once it is oriented.
ImageSpec orientedSpec(const ImageSpec& spec, Orientation orientation);

struct PixelPosition {
  int x;
  int y;
};
// Where the pixel (x, y) of a picture of size `spec` goes.
PixelPosition orientedPosition(PixelPosition from, const ImageSpec& spec, Orientation orientation);

// The picture so turned, pixel for pixel; the identity shares its memory. kOutOfMemory. For Image and Mask.
template <int Channels>
base::Result<PixelArray<Channels>> oriented(const PixelArray<Channels>& pixels, Orientation orientation);

}  // namespace atelier::image
