#include "document/mask_tile.h"

#include <algorithm>
#include <cstring>

namespace atelier::document {

namespace {

// Mixes eight bytes at a time; the multiplier and the shift are splitmix64's finaliser (Steele et al. 2014).
std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * 0xbf58476d1ce4e5b9u;
  return hash ^ (hash >> 29);
}

std::uint64_t keyOf(std::span<const std::uint8_t> pixels) {
  std::uint64_t hash = mix(0x9e3779b97f4a7c15u, pixels.size());
  std::size_t at = 0;
  for (; at + 8 <= pixels.size(); at += 8) {
    std::uint64_t word;
    std::memcpy(&word, pixels.data() + at, 8);
    hash = mix(hash, word);
  }
  for (; at < pixels.size(); ++at) hash = mix(hash, pixels[at]);
  return hash;
}

}  // namespace

MaskTile MaskTile::uniform(std::uint8_t value) { return MaskTile(value, nullptr, mix(1, value)); }

MaskTile MaskTile::of(std::vector<std::uint8_t> pixels) {
  const bool is_uniform = std::ranges::all_of(pixels, [first = pixels.front()](std::uint8_t v) { return v == first; });
  if (is_uniform) return uniform(pixels.front());
  const std::uint64_t key = keyOf(pixels);
  return MaskTile(0, std::make_shared<const std::vector<std::uint8_t>>(std::move(pixels)), key);
}

std::vector<std::uint8_t> MaskTile::copy(std::size_t count) const {
  if (m_pixels) return *m_pixels;
  return std::vector<std::uint8_t>(count, m_value);
}

bool MaskTile::operator==(const MaskTile& other) const {
  if (m_pixels == other.m_pixels) return m_pixels || m_value == other.m_value;
  return m_content_key == other.m_content_key && m_pixels && other.m_pixels && *m_pixels == *other.m_pixels;
}

}  // namespace atelier::document
