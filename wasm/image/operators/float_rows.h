// FloatRows: some rows of a picture in between, [count, width, 4] f32, linear light, premultiplied by alpha.
#pragma once

#include <cstddef>
#include <memory>
#include <new>

#include "base/result.h"
#include "image/operators/blur_plan.h"

namespace atelier::image {

class FloatRows {
 public:
  // Contents are uninitialised. kOutOfMemory where the memory cannot be had.
  static base::Result<FloatRows> allocate(int width, RowRange rows) {
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(rows.count()) * 4;
    std::unique_ptr<float[]> values(new (std::nothrow) float[count]);
    if (!values) return base::fail(base::ErrorCode::kOutOfMemory, "image.float_rows");
    return FloatRows(width, rows, std::move(values));
  }

  int width() const { return m_width; }
  const RowRange& rows() const { return m_rows; }
  // `y` counts from the top of the whole picture.
  float* row(int y) { return m_values.get() + static_cast<std::size_t>(y - m_rows.begin) * m_width * 4; }
  const float* row(int y) const { return m_values.get() + static_cast<std::size_t>(y - m_rows.begin) * m_width * 4; }

 private:
  FloatRows(int width, RowRange rows, std::unique_ptr<float[]> values)
      : m_width(width), m_rows(rows), m_values(std::move(values)) {}
  int m_width;
  RowRange m_rows;
  std::unique_ptr<float[]> m_values;
};

}  // namespace atelier::image
