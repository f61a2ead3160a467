// DistanceField: how far each pixel's centre is from the centre of the nearest marked one, exactly.
//
// The separable transform of Felzenszwalb and Huttenlocher, "Distance transforms of sampled functions", 2012: first
// along the columns, then each row is the lower envelope of parabolas. The work per pixel does not grow with the reach.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/pixel_rect.h"

namespace atelier::document {

class DistanceField {
 public:
  // Marked are the pixels of `area` whose value (row by row) is at least `threshold`. Distances beyond `reach` pixels
  // are not told apart.
  DistanceField(const PixelRect& area, int reach, std::span<const std::uint8_t> values, int threshold);

  // The distances of row `y`, from the area's left to its right; at least `reach` + 1 where nothing is that near.
  void readRow(int y, std::span<float> distances);

 private:
  PixelRect m_area;
  int m_reach;
  std::vector<std::uint16_t> m_vertical;  // [height, width]: pixels to the nearest mark of the column, at most reach + 1
  std::vector<int> m_apex;                // of the parabolas of the envelope, by column
  std::vector<float> m_from;              // where each parabola begins to be the lowest
};

}  // namespace atelier::document
