#include "app/crop_box.h"

#include <algorithm>

namespace atelier::app {

namespace {

// The edges of one axis after `side` (-1 first, 1 second) went to `to`.
void pull(float& first, float& second, int side, float to) {
  if (side < 0) first = std::clamp(to, 0.0f, second - kSmallestCrop);
  if (side > 0) second = std::clamp(to, first + kSmallestCrop, 1.0f);
}

// A span of `length` from what stands still: the opposite edge, or the middle where `side` is 0.
void setLength(float& first, float& second, int side, float length) {
  if (side < 0) {
    first = second - length;
  } else if (side > 0) {
    second = first + length;
  } else {
    const float middle = (first + second) / 2;
    first = middle - length / 2;
    second = middle + length / 2;
  }
}

// How long a span may get from what stands still.
float room(float first, float second, int side) {
  if (side < 0) return second;
  if (side > 0) return 1 - first;
  const float middle = (first + second) / 2;
  return 2 * std::min(middle, 1 - middle);
}

}  // namespace

float shareRatio(float ratio, const image::ImageSpec& spec) {
  if (spec.width <= 0 || spec.height <= 0) return ratio;
  return ratio * static_cast<float>(spec.height) / static_cast<float>(spec.width);
}

CropBox insideOf(CropBox box) {
  box.left = std::clamp(box.left, 0.0f, 1 - kSmallestCrop);
  box.top = std::clamp(box.top, 0.0f, 1 - kSmallestCrop);
  box.right = std::clamp(box.right, box.left + kSmallestCrop, 1.0f);
  box.bottom = std::clamp(box.bottom, box.top + kSmallestCrop, 1.0f);
  return box;
}

CropBox pulled(const CropBox& box, CropHandle handle, float x, float y, std::optional<float> share_ratio) {
  CropBox result = box;
  pull(result.left, result.right, handle.x, x);
  pull(result.top, result.bottom, handle.y, y);
  if (!share_ratio) return result;
  // A corner follows whichever side was pulled further; an edge sets its own side.
  const bool by_width = handle.y == 0 || (handle.x != 0 && result.width() / *share_ratio > result.height());
  float width = by_width ? result.width() : result.height() * *share_ratio;
  const float widest = std::min(room(box.left, box.right, handle.x),
                                room(box.top, box.bottom, handle.y) * *share_ratio);
  const float narrowest = std::min(widest, std::max(kSmallestCrop, kSmallestCrop * *share_ratio));
  width = std::clamp(width, narrowest, widest);
  result = box;
  setLength(result.left, result.right, handle.x, width);
  setLength(result.top, result.bottom, handle.y, width / *share_ratio);
  return insideOf(result);
}

CropBox movedTo(const CropBox& box, float left, float top) {
  const float x = std::clamp(left, 0.0f, 1 - box.width());
  const float y = std::clamp(top, 0.0f, 1 - box.height());
  return {x, y, x + box.width(), y + box.height()};
}

CropBox shaped(const CropBox& box, float share_ratio) {
  float width = std::min(box.width(), box.height() * share_ratio);
  float height = width / share_ratio;
  const float smallest = std::min(width, height);
  if (smallest < kSmallestCrop) {
    const float scale = std::min(kSmallestCrop / smallest, 1 / std::max(width, height));
    width *= scale;
    height *= scale;
  }
  const float x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  return insideOf(movedTo({x - width / 2, y - height / 2, x + width / 2, y + height / 2}, x - width / 2, y - height / 2));
}

CropBox grown(const CropBox& box, float dx, float dy, std::optional<float> share_ratio) {
  float width = std::clamp(box.width() + dx, kSmallestCrop, 1.0f);
  float height = std::clamp(box.height() + dy, kSmallestCrop, 1.0f);
  if (share_ratio) {
    if (dx != 0) height = width / *share_ratio;
    if (dx == 0) width = height * *share_ratio;
    if (width > 1 || height > 1 || width < kSmallestCrop || height < kSmallestCrop) return box;
  }
  const float x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  return insideOf(movedTo({0, 0, width, height}, x - width / 2, y - height / 2));
}

}  // namespace atelier::app
