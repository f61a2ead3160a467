// The finish of every neighbourhood operator on the processor: a row of the result from a row of the picture and the
// planes at it. Twin of passes/finish.wgsl.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "image/operators/neighbourhood_plan.h"
#include "image/operators/plane_strip.h"

namespace atelier::image {

class NeighbourhoodPass {
 public:
  NeighbourhoodPass(const PlanStep& step, const ImageSpec& spec);

  const NeighbourhoodPlan& plan() const { return m_plan; }
  int stripHeight(std::size_t budget_bytes) const;
  // Makes the planes that `rows` need; runRow may be called for those. kOutOfMemory.
  base::Result<void> prepare(const Image& source, RowRange rows);
  // source, result: [width, 4] u8, the row `y`; weights: as for PointPass.
  void runRow(int y, std::span<const std::uint8_t> source, std::span<const std::uint8_t> weights,
              std::span<std::uint8_t> result);

 private:
  OperatorId m_op;
  ImageSpec m_spec;
  NeighbourhoodPlan m_plan;
  std::vector<PlaneStrip> m_strips;
  std::vector<float> m_rows[NeighbourhoodPlan::kMaxPlanes];
};

}  // namespace atelier::image
