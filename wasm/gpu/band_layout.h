// BandLayout: a picture on the GPU is cut into bands of rows, so that no buffer exceeds what the device binds.
#pragma once

#include <algorithm>
#include <cstdint>

#include "image/operators/blur_plan.h"
#include "image/pixel_array.h"

namespace atelier::gpu {

class BandLayout {
 public:
  // Every band but the last has the same number of rows, a multiple of 8: neighbourhood passes then find each cell
  // of a shrunk picture, and each word of a packed mask, in one band.
  BandLayout(const image::ImageSpec& spec, std::uint64_t max_band_bytes) : m_spec(spec) {
    const std::uint64_t row_bytes = static_cast<std::uint64_t>(spec.width) * 4;
    const std::uint64_t rows = std::max<std::uint64_t>(max_band_bytes / row_bytes / 8, 1) * 8;
    m_rows_per_band = static_cast<int>(std::min<std::uint64_t>(rows, static_cast<std::uint64_t>(spec.height + 7) / 8 * 8));
  }

  const image::ImageSpec& spec() const { return m_spec; }
  int count() const { return (m_spec.height + m_rows_per_band - 1) / m_rows_per_band; }
  int rowsPerBand() const { return m_rows_per_band; }
  image::RowRange rows(int band) const {
    return {band * m_rows_per_band, std::min((band + 1) * m_rows_per_band, m_spec.height)};
  }
  std::uint32_t firstPixel(int band) const { return static_cast<std::uint32_t>(rows(band).begin * m_spec.width); }
  std::uint32_t pixelCount(int band) const { return static_cast<std::uint32_t>(rows(band).count() * m_spec.width); }

 private:
  image::ImageSpec m_spec;
  int m_rows_per_band = 8;
};

// The rows that both ranges have; count() <= 0 where they have none.
inline image::RowRange intersection(image::RowRange a, image::RowRange b) {
  return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

}  // namespace atelier::gpu
