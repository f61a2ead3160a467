// TiledMask: a mask as a value. Painting gives a new one that shares every tile it did not touch.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "document/mask_tile.h"
#include "document/pixel_rect.h"
#include "image/pixel_array.h"

namespace atelier::document {

class TiledMask {
 public:
  TiledMask() = default;  // 0 x 0
  // All pixels alike. `spec` must be a size that image::checkSpec accepts.
  explicit TiledMask(const image::ImageSpec& spec, std::uint8_t value = 0);
  static TiledMask fromMask(const image::Mask& mask);
  // kOutOfMemory.
  base::Result<image::Mask> toMask() const;
  // Every `factor`-th pixel of every `factor`-th row, a power of two up to kTileSide: [ceil(height / factor),
  // ceil(width / factor)]. kOutOfMemory.
  base::Result<image::Mask> sampled(int factor) const;

  const image::ImageSpec& spec() const { return m_spec; }
  PixelRect extent() const { return {0, 0, m_spec.width, m_spec.height}; }
  std::uint8_t at(int x, int y) const;
  bool isEmpty() const;  // nothing may change
  bool isFull() const;   // everything may change fully
  // The smallest box around all pixels that are not 0; none where the mask is empty.
  std::optional<PixelRect> bounds() const;

  int columns() const { return (m_spec.width + kTileSide - 1) / kTileSide; }
  int rows() const { return (m_spec.height + kTileSide - 1) / kTileSide; }
  std::span<const MaskTile> tiles() const;  // row-major, columns() x rows()
  const MaskTile& tile(int column, int row) const;
  PixelRect tileRect(int column, int row) const;  // in pixels of the mask

  // A new mask whose tiles within `area` are what `change(tile, its rectangle)` gives; the others are shared.
  using ChangeTile = std::function<MaskTile(const MaskTile&, const PixelRect&)>;
  TiledMask withTiles(const PixelRect& area, const ChangeTile& change) const;

  // Depends on size and pixels alone: equal masks have equal keys in every run.
  std::uint64_t contentKey() const;
  std::size_t byteCount() const;  // shared tiles counted as often as they occur
  bool operator==(const TiledMask& other) const;

 private:
  image::ImageSpec m_spec;
  std::shared_ptr<const std::vector<MaskTile>> m_tiles;
};

}  // namespace atelier::document
