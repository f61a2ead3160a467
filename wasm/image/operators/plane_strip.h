// PlaneStrip: some rows of a plane on the processor, made from the picture and read back at full size.
#pragma once

#include <span>

#include "base/result.h"
#include "image/operators/float_rows.h"
#include "image/operators/neighbourhood_plan.h"

namespace atelier::image {

class PlaneStrip {
 public:
  // Makes what the result rows `rows` of `source` need. kOutOfMemory.
  static base::Result<PlaneStrip> make(const Image& source, const PlanePlan& plan, RowRange rows);

  // The plane at the picture's row `y`: [width, 4] f32, in the plane's signal, premultiplied. Shrunk planes come back
  // through a quadratic B-spline, cells as they are.
  void readRow(int y, std::span<float> row) const;

 private:
  PlaneStrip(int factor, bool is_cells, ImageSpec shrunk, FloatRows rows)
      : m_factor(factor), m_is_cells(is_cells), m_shrunk(shrunk), m_rows(std::move(rows)) {}
  int m_factor;
  bool m_is_cells;
  ImageSpec m_shrunk;
  FloatRows m_rows;
};

}  // namespace atelier::image
