// Rotary position embedding as tables: the same for every block and step, so made once per set of images.
#pragma once

#include "kontext/position_ids.h"

namespace atelier::kontext {

// One value per pair of neighbouring head dimensions: [tokens, pair_count] f32, row-major.
struct RopeTable {
  std::size_t pair_count = 0;
  std::vector<float> cosines;
  std::vector<float> sines;
};

// `axis_dims`: how many of a head's dimensions turn with t, h, w and l (32 each for klein), all even. The angle of
// pair j of an axis of d dimensions is position · theta^(-2j/d). Computed in f64, as the f32 tables of the
// references differ from each other by more than their own rounding.
RopeTable ropeTable(std::span<const PositionId> ids, const std::array<int, 4>& axis_dims, double theta);

}  // namespace atelier::kontext
