#include "image/operators/geometry.h"

#include <cstring>

#include "image/mask_resample.h"
#include "image/operators/finish_pixel.h"
#include "image/operators/rotate.h"
#include "image/resize.h"

namespace atelier::image {

std::optional<PixelMove> moveOf(const PlanStep& given, const ImageSpec& source) {
  const PlanStep step = normalised(given);
  const std::int32_t w = source.width;
  const std::int32_t h = source.height;
  const auto whole = [](ImageSpec result, std::int32_t origin, std::int32_t per_x, std::int32_t per_y) {
    return PixelMove{result, origin, per_x, per_y, {0, 0, result.width, result.height}, {}};
  };
  switch (step.op) {
    case OperatorId::kFlipHorizontal: return whole(source, w - 1, -1, w);
    case OperatorId::kFlipVertical: return whole(source, (h - 1) * w, 1, -w);
    case OperatorId::kRotateQuarter:
      switch (static_cast<int>(step.values[0])) {
        case 1: return whole({h, w}, (h - 1) * w, -w, 1);
        case 2: return whole(source, h * w - 1, -1, -w);
        case 3: return whole({h, w}, w - 1, w, -1);
        default: return whole(source, 0, 1, w);
      }
    case OperatorId::kCrop:
    case OperatorId::kCropToRatio: {
      const PixelRectangle kept = cropOf(step, source);
      return whole({kept.width, kept.height}, kept.top * w + kept.left, 1, w);
    }
    case OperatorId::kBorder: {
      const int border = borderOf(step, source);
      return PixelMove{.result = geometryOf(step, source).result,
                       .origin = -border * w - border,
                       .per_x = 1,
                       .per_y = w,
                       .content = {border, border, w, h},
                       .fill = {byteOfUnit(step.values[1]), byteOfUnit(step.values[2]), byteOfUnit(step.values[3]), 255}};
    }
    default: return std::nullopt;
  }
}

base::Result<Image> movePixels(const Image& source, const PixelMove& move) {
  ATELIER_TRY(result, ImageBuffer::allocate(move.result));
  const std::uint8_t* from = source.bytes().data();
  const PixelRectangle& content = move.content;
  for (int y = 0; y < move.result.height; ++y) {
    const bool is_inside = y >= content.top && y < content.top + content.height;
    const int begin = is_inside ? content.left : move.result.width;
    const int end = is_inside ? content.left + content.width : move.result.width;
    std::uint8_t* to = result.row(y).data();
    const auto fill = [&](int count) {
      for (int x = 0; x < count; ++x, to += 4) std::memcpy(to, move.fill.data(), 4);
    };
    fill(begin);
    std::int64_t index = move.origin + std::int64_t{y} * move.per_y + std::int64_t{begin} * move.per_x;
    for (int x = begin; x < end; ++x, index += move.per_x, to += 4) std::memcpy(to, from + index * 4, 4);
    fill(move.result.width - end);
  }
  return Image(std::move(result));
}

base::Result<Image> runGeometry(const PlanStep& step, const Image& source) {
  if (const auto move = moveOf(step, source.spec())) return movePixels(source, *move);
  const ImageSpec spec = geometryOf(step, source.spec()).result;
  if (step.op == OperatorId::kResize) return resized(source, spec);
  return rotatePixels(source, rotationOf(step, source.spec()));
}

base::Result<Mask> runGeometry(const PlanStep& step, const Mask& mask) {
  const StepGeometry geometry = geometryOf(step, mask.spec());
  return resampledMask(mask, geometry.result, geometry.to_source);
}

}  // namespace atelier::image
