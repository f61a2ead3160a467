// PixelRect: a box of whole pixels.
#pragma once

#include <algorithm>

namespace atelier::document {

struct PixelRect {
  int left = 0;
  int top = 0;
  int right = 0;   // one past the last column
  int bottom = 0;  // one past the last row

  int width() const { return right - left; }
  int height() const { return bottom - top; }
  bool isEmpty() const { return right <= left || bottom <= top; }
  bool operator==(const PixelRect&) const = default;
};

// What both have in common; empty where they do not meet.
inline PixelRect intersection(const PixelRect& a, const PixelRect& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

// The smallest box around both; an empty one adds nothing.
inline PixelRect bounding(const PixelRect& a, const PixelRect& b) {
  if (a.isEmpty()) return b;
  if (b.isEmpty()) return a;
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

inline PixelRect expanded(const PixelRect& rect, int by_px) {
  return {rect.left - by_px, rect.top - by_px, rect.right + by_px, rect.bottom + by_px};
}

}  // namespace atelier::document
