#include "document/mask_combine.h"

#include <algorithm>

namespace atelier::document {

namespace {

std::uint8_t joined(std::uint8_t value, std::uint8_t shape, Combination how) {
  switch (how) {
    case Combination::kReplace: return shape;
    case Combination::kAdd: return std::max(value, shape);
    case Combination::kSubtract: return std::min(value, static_cast<std::uint8_t>(255 - shape));
    case Combination::kIntersect: return std::min(value, shape);
  }
  return value;
}

MaskTile joined(const MaskTile& tile, const MaskTile& shape, std::size_t count, Combination how) {
  if (tile.isUniform() && shape.isUniform()) {
    return MaskTile::uniform(joined(tile.uniformValue(), shape.uniformValue(), how));
  }
  std::vector<std::uint8_t> pixels = tile.copy(count);
  for (std::size_t i = 0; i < count; ++i) pixels[i] = joined(pixels[i], shape.valueAt(i), how);
  return MaskTile::of(std::move(pixels));
}

}  // namespace

TiledMask combined(const TiledMask& mask, const TiledMask& shape, Combination how) {
  if (how == Combination::kReplace) return shape;
  return mask.withTiles(mask.extent(), [&](const MaskTile& tile, const PixelRect& rect) {
    const auto count = static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height());
    return joined(tile, shape.tile(rect.left / kTileSide, rect.top / kTileSide), count, how);
  });
}

}  // namespace atelier::document
