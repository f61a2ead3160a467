#include "kontext/rope_table.h"

#include <cmath>

namespace atelier::kontext {

RopeTable ropeTable(std::span<const PositionId> ids, const std::array<int, 4>& axis_dims, double theta) {
  struct Pair {
    std::size_t axis;
    double frequency;
  };
  std::vector<Pair> pairs;
  for (std::size_t axis = 0; axis < axis_dims.size(); ++axis)
    for (int dim = 0; dim < axis_dims[axis]; dim += 2) pairs.push_back({axis, std::pow(theta, -double(dim) / axis_dims[axis])});

  RopeTable table{pairs.size(), {}, {}};
  table.cosines.reserve(ids.size() * pairs.size());
  table.sines.reserve(ids.size() * pairs.size());
  for (const PositionId& id : ids) {
    for (const Pair& pair : pairs) {
      const double angle = id[pair.axis] * pair.frequency;
      table.cosines.push_back(static_cast<float>(std::cos(angle)));
      table.sines.push_back(static_cast<float>(std::sin(angle)));
    }
  }
  return table;
}

}  // namespace atelier::kontext
