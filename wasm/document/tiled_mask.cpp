#include "document/tiled_mask.h"

#include <algorithm>

namespace atelier::document {

namespace {

std::size_t pixelCount(const PixelRect& rect) {
  return static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height());
}

// The box around the non-zero pixels of one tile, in the mask's coordinates.
PixelRect tileBounds(const MaskTile& tile, const PixelRect& rect) {
  if (tile.isUniform()) return tile.uniformValue() == 0 ? PixelRect{} : rect;
  PixelRect bounds;
  std::size_t index = 0;
  for (int y = rect.top; y < rect.bottom; ++y) {
    for (int x = rect.left; x < rect.right; ++x, ++index) {
      if (tile.pixels()[index] != 0) bounds = bounding(bounds, {x, y, x + 1, y + 1});
    }
  }
  return bounds;
}

}  // namespace

TiledMask::TiledMask(const image::ImageSpec& spec, std::uint8_t value) : m_spec(spec) {
  const std::size_t count = static_cast<std::size_t>(columns()) * static_cast<std::size_t>(rows());
  m_tiles = std::make_shared<const std::vector<MaskTile>>(count, MaskTile::uniform(value));
}

TiledMask TiledMask::fromMask(const image::Mask& mask) {
  const TiledMask blank(mask.spec());
  return blank.withTiles(blank.extent(), [&](const MaskTile&, const PixelRect& rect) {
    std::vector<std::uint8_t> pixels;
    pixels.reserve(pixelCount(rect));
    for (int y = rect.top; y < rect.bottom; ++y) {
      const auto part = mask.row(y).subspan(static_cast<std::size_t>(rect.left), static_cast<std::size_t>(rect.width()));
      pixels.insert(pixels.end(), part.begin(), part.end());
    }
    return MaskTile::of(std::move(pixels));
  });
}

base::Result<image::Mask> TiledMask::toMask() const {
  ATELIER_TRY(buffer, image::MaskBuffer::allocate(m_spec));
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column) {
      const MaskTile& from = tile(column, row);
      const PixelRect rect = tileRect(column, row);
      const auto width = static_cast<std::size_t>(rect.width());
      for (int y = rect.top; y < rect.bottom; ++y) {
        std::uint8_t* to = buffer.pixel(rect.left, y);
        if (from.isUniform()) {
          std::fill_n(to, width, from.uniformValue());
        } else {
          std::copy_n(from.pixels().data() + static_cast<std::size_t>(y - rect.top) * width, width, to);
        }
      }
    }
  }
  return image::Mask(std::move(buffer));
}

base::Result<image::Mask> TiledMask::sampled(int factor) const {
  if (factor == 1) return toMask();
  const auto share = [factor](int side) { return (side + factor - 1) / factor; };
  ATELIER_TRY(buffer, image::MaskBuffer::allocate({share(m_spec.width), share(m_spec.height)}));
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column) {
      const MaskTile& from = tile(column, row);
      const PixelRect rect = tileRect(column, row);  // begins at a multiple of the factor
      for (int y = rect.top; y < rect.bottom; y += factor) {
        std::uint8_t* to = buffer.pixel(rect.left / factor, y / factor);
        std::size_t index = static_cast<std::size_t>((y - rect.top) * rect.width());
        for (int x = rect.left; x < rect.right; x += factor, index += static_cast<std::size_t>(factor)) {
          *to++ = from.valueAt(index);
        }
      }
    }
  }
  return image::Mask(std::move(buffer));
}

std::uint8_t TiledMask::at(int x, int y) const {
  const int column = x / kTileSide;
  const int row = y / kTileSide;
  const PixelRect rect = tileRect(column, row);
  return tile(column, row).valueAt(static_cast<std::size_t>((y - rect.top) * rect.width() + (x - rect.left)));
}

bool TiledMask::isEmpty() const {
  return std::ranges::all_of(tiles(), [](const MaskTile& t) { return t.isUniform() && t.uniformValue() == 0; });
}

bool TiledMask::isFull() const {
  return !tiles().empty() &&
         std::ranges::all_of(tiles(), [](const MaskTile& t) { return t.isUniform() && t.uniformValue() == 255; });
}

std::optional<PixelRect> TiledMask::bounds() const {
  PixelRect bounds;
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column) {
      bounds = bounding(bounds, tileBounds(tile(column, row), tileRect(column, row)));
    }
  }
  if (bounds.isEmpty()) return std::nullopt;
  return bounds;
}

std::span<const MaskTile> TiledMask::tiles() const {
  return m_tiles ? std::span<const MaskTile>(*m_tiles) : std::span<const MaskTile>();
}

const MaskTile& TiledMask::tile(int column, int row) const {
  return (*m_tiles)[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns()) +
                    static_cast<std::size_t>(column)];
}

PixelRect TiledMask::tileRect(int column, int row) const {
  const PixelRect whole{column * kTileSide, row * kTileSide, (column + 1) * kTileSide, (row + 1) * kTileSide};
  return intersection(whole, extent());
}

TiledMask TiledMask::withTiles(const PixelRect& area, const ChangeTile& change) const {
  const PixelRect inside = intersection(area, extent());
  if (inside.isEmpty()) return *this;
  auto changed = std::make_shared<std::vector<MaskTile>>(*m_tiles);
  for (int row = inside.top / kTileSide; row * kTileSide < inside.bottom; ++row) {
    for (int column = inside.left / kTileSide; column * kTileSide < inside.right; ++column) {
      MaskTile& at = (*changed)[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns()) +
                                static_cast<std::size_t>(column)];
      MaskTile next = change(at, tileRect(column, row));
      if (!(next == at)) at = std::move(next);  // an equal tile keeps sharing its memory
    }
  }
  TiledMask result;
  result.m_spec = m_spec;
  result.m_tiles = std::move(changed);
  return result;
}

std::uint64_t TiledMask::contentKey() const {
  // FNV-1a over the tiles' keys.
  std::uint64_t key = 0xcbf29ce484222325u;
  const auto add = [&key](std::uint64_t word) { key = (key ^ word) * 0x100000001b3u; };
  add(static_cast<std::uint64_t>(m_spec.width));
  add(static_cast<std::uint64_t>(m_spec.height));
  for (const MaskTile& tile : tiles()) add(tile.contentKey());
  return key;
}

std::size_t TiledMask::byteCount() const {
  std::size_t bytes = tiles().size() * sizeof(MaskTile);
  for (const MaskTile& tile : tiles()) bytes += tile.byteCount();
  return bytes;
}

bool TiledMask::operator==(const TiledMask& other) const {
  return m_spec == other.m_spec && (m_tiles == other.m_tiles || std::ranges::equal(tiles(), other.tiles()));
}

}  // namespace atelier::document
