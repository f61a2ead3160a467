// CropBox: the part of a picture that a crop keeps, and what pulling at it does. Pure.
#pragma once

#include <optional>

#include "image/pixel_array.h"

namespace atelier::app {

// Edges in shares of the picture, 0..1 from its top-left corner.
struct CropBox {
  float left = 0;
  float top = 0;
  float right = 1;
  float bottom = 1;

  float width() const { return right - left; }
  float height() const { return bottom - top; }
  bool isWhole() const { return left <= 0 && top <= 0 && right >= 1 && bottom >= 1; }
  bool operator==(const CropBox&) const = default;
};

inline constexpr float kSmallestCrop = 0.02f;  // of each side

// Which edges a handle pulls: -1 the left or top one, 1 the right or bottom one, 0 neither.
struct CropHandle {
  int x = 0;
  int y = 0;
};

// A picture's proportions as the shares of a box count them: `ratio` (width / height in pixels) of a box over `spec`.
float shareRatio(float ratio, const image::ImageSpec& spec);

// `box` within the picture, no smaller than kSmallestCrop, its edges in order.
CropBox insideOf(CropBox box);
// `box` with the edges that `handle` names pulled to (x, y). With `share_ratio` the shape holds: what is not pulled
// follows, and the box stays inside.
CropBox pulled(const CropBox& box, CropHandle handle, float x, float y, std::optional<float> share_ratio);
// `box` moved so that its top-left corner is as near to (left, top) as the picture allows.
CropBox movedTo(const CropBox& box, float left, float top);
// The largest box of that shape with the same middle, inside `box` where that leaves enough of it.
CropBox shaped(const CropBox& box, float share_ratio);
// `box` grown or shrunk around its middle by these shares.
CropBox grown(const CropBox& box, float dx, float dy, std::optional<float> share_ratio);

}  // namespace atelier::app
