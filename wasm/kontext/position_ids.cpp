#include "kontext/position_ids.h"

namespace atelier::kontext {

namespace {

constexpr std::int32_t kReferenceStride = 10;  // between images, on the t axis

void appendGrid(std::vector<PositionId>& ids, TokenGrid grid, std::int32_t t) {
  for (std::int32_t row = 0; row < grid.height; ++row)
    for (std::int32_t column = 0; column < grid.width; ++column) ids.push_back({t, row, column, 0});
}

}  // namespace

std::vector<PositionId> textPositions(std::size_t token_count) {
  std::vector<PositionId> ids;
  for (std::size_t n = 0; n < token_count; ++n) ids.push_back({0, 0, 0, static_cast<std::int32_t>(n)});
  return ids;
}

std::vector<PositionId> imagePositions(TokenGrid target, std::span<const TokenGrid> references) {
  std::vector<PositionId> ids;
  std::int32_t t = 0;
  appendGrid(ids, target, t);
  for (const TokenGrid& reference : references) appendGrid(ids, reference, t += kReferenceStride);
  return ids;
}

}  // namespace atelier::kontext
