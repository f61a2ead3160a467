// Gaussian blur: what a lens does, so in linear light (in the encoded signal bright lights would fade to grey) and on
// colours premultiplied by alpha (a transparent pixel's hidden colour must not bleed into its neighbours).
#pragma once

#include <cstdint>
#include <span>

#include "base/result.h"
#include "image/operators/blur_plan.h"
#include "image/operators/float_rows.h"
#include "image/pixel_array.h"

namespace atelier::image {

// A strip of the blurred picture, at the scale of the plan.
class BlurredStrip {
 public:
  // Blurs what the result rows `rows` of `source` need. kOutOfMemory.
  static base::Result<BlurredStrip> make(const Image& source, const BlurPlan& plan, RowRange rows);

  // The blurred row `y` of the picture at full size: [width, 4] f32, linear light, premultiplied.
  void readRow(int y, std::span<float> row) const;

 private:
  BlurredStrip(int factor, ImageSpec shrunk, FloatRows rows) : m_factor(factor), m_shrunk(shrunk), m_rows(std::move(rows)) {}
  int m_factor;
  ImageSpec m_shrunk;
  FloatRows m_rows;
};

// One row of the result, from the blurred row. weights: as for PointPass. Where the blur leaves no alpha, the
// source's hidden colour stays.
void finishBlurRow(std::span<const float> blurred, std::span<const std::uint8_t> source,
                   std::span<const std::uint8_t> weights, std::span<std::uint8_t> result);

}  // namespace atelier::image
