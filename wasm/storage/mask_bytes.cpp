#include "storage/mask_bytes.h"

#include <libdeflate.h>

#include <memory>

#include "base/owned_bytes.h"

namespace atelier::storage {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int kCompressionLevel = 6;
constexpr std::size_t kHeaderSize = 8;
enum TileKind : std::uint8_t { kUniform = 0, kPixels = 1 };

void append32(std::vector<std::uint8_t>& bytes, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::uint32_t read32(std::span<const std::uint8_t> bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = (value << 8) | bytes[at + i];
  return value;
}

std::unexpected<base::Error> malformed() { return fail(ErrorCode::kBadRequest, "storage.unpackMask", "malformed: mask"); }

std::vector<std::uint8_t> flatten(const document::TiledMask& mask) {
  std::vector<std::uint8_t> bytes;
  append32(bytes, static_cast<std::uint32_t>(mask.spec().width));
  append32(bytes, static_cast<std::uint32_t>(mask.spec().height));
  for (const document::MaskTile& tile : mask.tiles()) {
    if (tile.isUniform()) {
      bytes.insert(bytes.end(), {kUniform, tile.uniformValue()});
    } else {
      bytes.push_back(kPixels);
      bytes.insert(bytes.end(), tile.pixels().begin(), tile.pixels().end());
    }
  }
  return bytes;
}

// Reads the tiles one after the other; every read is checked against what is left.
base::Result<document::TiledMask> readTiles(std::span<const std::uint8_t> bytes, const image::ImageSpec& spec) {
  const bool has_size = bytes.size() >= kHeaderSize && read32(bytes, 0) == static_cast<std::uint32_t>(spec.width) &&
                        read32(bytes, 4) == static_cast<std::uint32_t>(spec.height);
  if (!has_size) return malformed();
  std::size_t at = kHeaderSize;
  bool is_well_formed = true;
  const document::TiledMask blank(spec);
  document::TiledMask mask = blank.withTiles(blank.extent(), [&](const document::MaskTile& tile,
                                                                 const document::PixelRect& rect) {
    const std::size_t count = static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height());
    const std::size_t left = bytes.size() - at;
    const bool is_uniform = left >= 2 && bytes[at] == kUniform;
    const bool is_pixels = left > count && bytes[at] == kPixels;
    if (!is_well_formed || !(is_uniform || is_pixels)) {
      is_well_formed = false;
      return tile;
    }
    const auto payload = bytes.subspan(at + 1, is_uniform ? 1 : count);
    at += 1 + payload.size();
    if (is_uniform) return document::MaskTile::uniform(payload[0]);
    return document::MaskTile::of({payload.begin(), payload.end()});
  });
  if (!is_well_formed || at != bytes.size()) return malformed();
  return mask;
}

}  // namespace

base::Result<std::vector<std::uint8_t>> packMask(const document::TiledMask& mask) {
  const std::vector<std::uint8_t> flat = flatten(mask);
  const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
      libdeflate_alloc_compressor(kCompressionLevel), &libdeflate_free_compressor);
  if (!compressor) return fail(ErrorCode::kOutOfMemory, "storage.packMask");
  std::vector<std::uint8_t> packed;
  append32(packed, static_cast<std::uint32_t>(flat.size()));
  packed.resize(4 + libdeflate_zlib_compress_bound(compressor.get(), flat.size()));
  const std::size_t size =
      libdeflate_zlib_compress(compressor.get(), flat.data(), flat.size(), packed.data() + 4, packed.size() - 4);
  packed.resize(4 + size);
  return packed;
}

base::Result<document::TiledMask> unpackMask(std::span<const std::uint8_t> bytes, const image::ImageSpec& spec) {
  ATELIER_CHECK(image::checkSpec(spec, "storage.unpackMask"));
  if (bytes.size() < 4) return malformed();
  const std::size_t flat_size = read32(bytes, 0);
  const std::size_t largest = kHeaderSize + spec.pixelCount() + 2 * document::TiledMask(spec).tiles().size();
  if (flat_size < kHeaderSize || flat_size > largest) return malformed();
  base::OwnedBytes flat = base::OwnedBytes::allocate(flat_size);
  const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
      libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
  if (!decompressor || flat.isEmpty()) return fail(ErrorCode::kOutOfMemory, "storage.unpackMask");
  const libdeflate_result outcome = libdeflate_zlib_decompress(decompressor.get(), bytes.data() + 4, bytes.size() - 4,
                                                               flat.span().data(), flat_size, nullptr);
  if (outcome != LIBDEFLATE_SUCCESS) return malformed();
  return readTiles(flat.span(), spec);
}

}  // namespace atelier::storage
