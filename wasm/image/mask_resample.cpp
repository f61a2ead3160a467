#include "image/mask_resample.h"

#include <algorithm>
#include <cmath>

namespace atelier::image {

namespace {

constexpr int kMaxSamplesAcross = 4;

// The mask's value at a place, 0 … 255. Half a pixel beyond the outermost centres still counts as those.
double valueAt(const Mask& mask, Point at) {
  if (at.x < 0 || at.y < 0 || at.x > mask.width() || at.y > mask.height()) return 0;
  const double x = std::clamp(at.x - 0.5, 0.0, mask.width() - 1.0);
  const double y = std::clamp(at.y - 0.5, 0.0, mask.height() - 1.0);
  const int left = static_cast<int>(x), top = static_cast<int>(y);
  const int right = std::min(left + 1, mask.width() - 1), bottom = std::min(top + 1, mask.height() - 1);
  const double u = x - left, v = y - top;
  const double upper = *mask.pixel(left, top) * (1 - u) + *mask.pixel(right, top) * u;
  const double lower = *mask.pixel(left, bottom) * (1 - u) + *mask.pixel(right, bottom) * u;
  return upper * (1 - v) + lower * v;
}

// Samples along one side of a pixel: one where the mask is not shrunk.
int samplesAcross(const AffineMap& to_mask) {
  const double step = std::max(std::hypot(to_mask.xx, to_mask.yx), std::hypot(to_mask.xy, to_mask.yy));
  return std::clamp(static_cast<int>(std::ceil(step - 0.01)), 1, kMaxSamplesAcross);
}

// Whether pixels only change places: flips, quarter turns, shifts by whole pixels.
bool movesWholePixels(const AffineMap& map) {
  const auto isWhole = [](double value) { return value == std::floor(value); };
  const auto isUnit = [](double value) { return value == 0 || std::abs(value) == 1; };
  return isUnit(map.xx) && isUnit(map.xy) && isUnit(map.yx) && isUnit(map.yy) && isWhole(map.x0) && isWhole(map.y0);
}

void moveRow(const Mask& mask, const AffineMap& to_mask, int y, std::span<std::uint8_t> row) {
  const Point first = to_mask({0.5, y + 0.5});
  int from_x = static_cast<int>(std::floor(first.x)), from_y = static_cast<int>(std::floor(first.y));
  const int step_x = static_cast<int>(to_mask.xx), step_y = static_cast<int>(to_mask.yx);
  for (std::uint8_t& value : row) {
    const bool is_inside = from_x >= 0 && from_y >= 0 && from_x < mask.width() && from_y < mask.height();
    value = is_inside ? *mask.pixel(from_x, from_y) : 0;
    from_x += step_x;
    from_y += step_y;
  }
}

void mixRow(const Mask& mask, const AffineMap& to_mask, int count, int y, std::span<std::uint8_t> row) {
  for (std::size_t x = 0; x < row.size(); ++x) {
    double sum = 0;
    for (int j = 0; j < count; ++j) {
      for (int i = 0; i < count; ++i) {
        sum += valueAt(mask, to_mask({static_cast<double>(x) + (i + 0.5) / count, y + (j + 0.5) / count}));
      }
    }
    row[x] = static_cast<std::uint8_t>(sum / (count * count) + 0.5);
  }
}

}  // namespace

base::Result<Mask> resampledMask(const Mask& mask, const ImageSpec& spec, const AffineMap& to_mask) {
  if (to_mask == AffineMap() && spec == mask.spec()) return mask;
  ATELIER_TRY(result, MaskBuffer::allocate(spec));
  const int count = samplesAcross(to_mask);
  const bool is_move = movesWholePixels(to_mask);
  for (int y = 0; y < spec.height; ++y) {
    is_move ? moveRow(mask, to_mask, y, result.row(y)) : mixRow(mask, to_mask, count, y, result.row(y));
  }
  return Mask(std::move(result));
}

}  // namespace atelier::image
