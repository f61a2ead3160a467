#include "image/orientation.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace atelier::image {

Orientation composed(Orientation first, Orientation second) {
  // A mirror after a turn is that mirror before the opposite turn: mirror · turn = turn⁻¹ · mirror.
  const int turns = second.is_mirrored ? second.quarter_turns - first.quarter_turns
                                       : second.quarter_turns + first.quarter_turns;
  return {first.is_mirrored != second.is_mirrored, ((turns % 4) + 4) % 4};
}

Orientation inverse(Orientation orientation) {
  if (orientation.is_mirrored) return orientation;  // every reflection undoes itself
  return quarterTurns(-orientation.quarter_turns);
}

Orientation orientationOf(const PlanStep& step) {
  switch (step.op) {
    case OperatorId::kFlipHorizontal: return kFlipHorizontal;
    case OperatorId::kFlipVertical: return kFlipVertical;
    case OperatorId::kRotateQuarter: return quarterTurns(step.values.empty() ? 0 : static_cast<int>(step.values[0]));
    default: return {};
  }
}

std::optional<Orientation> orientationFromExif(int value) {
  constexpr std::array<Orientation, 8> kByValue{{
      {false, 0}, {true, 0}, {false, 2}, {true, 2}, {true, 3}, {false, 1}, {true, 1}, {false, 3},
  }};
  if (value < 1 || value > 8) return std::nullopt;
  return kByValue[static_cast<std::size_t>(value - 1)];
}

ImageSpec orientedSpec(const ImageSpec& spec, Orientation orientation) {
  if (!orientation.swapsSides()) return spec;
  return {spec.height, spec.width};
}

PixelPosition orientedPosition(PixelPosition from, const ImageSpec& spec, Orientation orientation) {
  const int x = orientation.is_mirrored ? spec.width - 1 - from.x : from.x;
  switch (orientation.quarter_turns) {
    case 1: return {spec.height - 1 - from.y, x};
    case 2: return {spec.width - 1 - x, spec.height - 1 - from.y};
    case 3: return {from.y, spec.width - 1 - x};
    default: return {x, from.y};
  }
}

template <int Channels>
base::Result<PixelArray<Channels>> oriented(const PixelArray<Channels>& pixels, Orientation orientation) {
  if (orientation.isIdentity()) return pixels;
  const ImageSpec from_spec = pixels.spec();
  ATELIER_TRY(turned, PixelBuffer<Channels>::allocate(orientedSpec(from_spec, orientation)));
  const ImageSpec to_spec = turned.spec();
  // Where a row of the result begins in the source, and how far apart its pixels lie there.
  const Orientation back = inverse(orientation);
  const auto sourceOffset = [&](int x, int y) {
    const PixelPosition at = orientedPosition({x, y}, to_spec, back);
    return (static_cast<std::ptrdiff_t>(at.y) * from_spec.width + at.x) * Channels;
  };
  const std::uint8_t* source = pixels.bytes().data();
  const std::ptrdiff_t stride = to_spec.width > 1 ? sourceOffset(1, 0) - sourceOffset(0, 0) : 0;
  for (int y = 0; y < to_spec.height; ++y) {
    std::uint8_t* to = turned.pixel(0, y);
    std::ptrdiff_t offset = sourceOffset(0, y);
    for (int x = 0; x < to_spec.width; ++x, to += Channels, offset += stride) std::memcpy(to, source + offset, Channels);
  }
  return PixelArray<Channels>(std::move(turned));
}

template base::Result<PixelArray<1>> oriented(const PixelArray<1>&, Orientation);
template base::Result<PixelArray<4>> oriented(const PixelArray<4>&, Orientation);

}  // namespace atelier::image
