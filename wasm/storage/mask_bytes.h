// A mask as compressed bytes.
//
// Unpacked: u32 width, u32 height, then per tile a kind (0: uniform, one value follows; 1: its pixels follow).
// Packed: u32 unpacked size, then a zlib stream.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "document/tiled_mask.h"

namespace atelier::storage {

// kOutOfMemory.
base::Result<std::vector<std::uint8_t>> packMask(const document::TiledMask& mask);
// kBadRequest where the bytes are not a mask of exactly `spec`, which bounds what is unpacked; kOutOfMemory.
base::Result<document::TiledMask> unpackMask(std::span<const std::uint8_t> bytes, const image::ImageSpec& spec);

}  // namespace atelier::storage
