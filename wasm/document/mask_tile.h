// MaskTile: a square of a mask, immutable and shared between all states of the history that have it alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atelier::document {

inline constexpr int kTileSide = 256;  // pixels; tiles at the right and bottom edges are cut to the picture

class MaskTile {
 public:
  // Every pixel alike: holds no pixels at all.
  static MaskTile uniform(std::uint8_t value);
  // Row-major, [height, width] u8; becomes a uniform tile where all values are alike. `pixels` must not be empty.
  static MaskTile of(std::vector<std::uint8_t> pixels);

  bool isUniform() const { return !m_pixels; }
  std::uint8_t valueAt(std::size_t index) const { return m_pixels ? (*m_pixels)[index] : m_value; }
  std::uint8_t uniformValue() const { return m_value; }  // only for uniform tiles
  // Empty for uniform tiles.
  std::span<const std::uint8_t> pixels() const { return m_pixels ? std::span(*m_pixels) : std::span<const std::uint8_t>(); }
  // A copy to change: `count` pixels.
  std::vector<std::uint8_t> copy(std::size_t count) const;

  // Depends on the pixels alone, so that equal tiles have equal keys in every run.
  std::uint64_t contentKey() const { return m_content_key; }
  // The same for all tiles that share memory; null for uniform ones.
  const void* identity() const { return m_pixels.get(); }
  std::size_t byteCount() const { return m_pixels ? m_pixels->size() : 0; }
  bool operator==(const MaskTile& other) const;

 private:
  MaskTile(std::uint8_t value, std::shared_ptr<const std::vector<std::uint8_t>> pixels, std::uint64_t key)
      : m_value(value), m_content_key(key), m_pixels(std::move(pixels)) {}
  std::uint8_t m_value;
  std::uint64_t m_content_key;
  std::shared_ptr<const std::vector<std::uint8_t>> m_pixels;
};

}  // namespace atelier::document
