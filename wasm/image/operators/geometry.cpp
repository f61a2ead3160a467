#include "image/operators/geometry.h"

#include <cstring>

namespace atelier::image {

namespace {

template <int Channels>
base::Result<PixelArray<Channels>> moved(const PixelArray<Channels>& source, const PixelMove& move) {
  ATELIER_TRY(result, PixelBuffer<Channels>::allocate(move.result));
  const std::uint8_t* from = source.bytes().data();
  for (int y = 0; y < move.result.height; ++y) {
    std::int64_t index = move.origin + std::int64_t{y} * move.per_y;
    std::uint8_t* to = result.row(y).data();
    for (int x = 0; x < move.result.width; ++x, index += move.per_x, to += Channels) {
      std::memcpy(to, from + index * Channels, Channels);
    }
  }
  return PixelArray<Channels>(std::move(result));
}

}  // namespace

PixelMove moveOf(const PlanStep& given, const ImageSpec& source) {
  const PlanStep step = normalised(given);
  const std::int32_t w = source.width;
  const std::int32_t h = source.height;
  if (step.op == OperatorId::kFlipHorizontal) return {source, w - 1, -1, w};
  if (step.op == OperatorId::kFlipVertical) return {source, (h - 1) * w, 1, -w};
  switch (step.op == OperatorId::kRotateQuarter ? static_cast<int>(step.values[0]) : 0) {
    case 1: return {{h, w}, (h - 1) * w, -w, 1};
    case 2: return {source, h * w - 1, -1, -w};
    case 3: return {{h, w}, w - 1, w, -1};
    default: return {source, 0, 1, w};
  }
}

base::Result<Image> movePixels(const Image& source, const PixelMove& move) { return moved(source, move); }
base::Result<Mask> movePixels(const Mask& source, const PixelMove& move) { return moved(source, move); }

}  // namespace atelier::image
