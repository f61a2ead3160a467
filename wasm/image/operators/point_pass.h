// PointPass: several point operators in one trip. Everything between the first read and the last write is float,
// so a row of sliders costs one quantisation, and steps that undo each other lose nothing.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "image/edit_plan.h"
#include "image/operators/point_table.h"

namespace atelier::image {

// The numbers of one step, for a picture of `spec`. Only for point operators.
OperatorConstants constantsOf(const PlanStep& step, const ImageSpec& spec);

class PointPass {
 public:
  // `steps`: point operators only, in order. histograms: of the picture, as far as the first step's row asks for
  // them (PointOperator::resolve); no other step's may.
  PointPass(std::span<const PlanStep> steps, const ImageSpec& spec, const ChannelHistograms& histograms = {});

  // source, result: [width, 4] u8, sRGB, straight alpha, the row `y` of the picture; may be the same memory.
  // weights: [width] u8, 0 keeps the pixel bit for bit, 255 changes it fully; empty: 255 everywhere.
  void runRow(int y, std::span<const std::uint8_t> source, std::span<const std::uint8_t> weights,
              std::span<std::uint8_t> result) const;

 private:
  struct Prepared {
    const PointOperator* row;
    OperatorConstants constants;
  };
  ImageSpec m_spec;
  std::vector<Prepared> m_steps;
};

}  // namespace atelier::image
