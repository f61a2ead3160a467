// For fuzzing behind the checksums.
#pragma once

#include <libdeflate.h>

#include <vector>

#include "codec/byte_order.h"
#include "codec/png_file.h"

namespace atelier::test {

// Every whole chunk's CRC as it should be. Other files stay as they are.
inline void repairPngChecksums(std::vector<std::uint8_t>& file) {
  if (!codec::hasTextAt(file, 0, codec::kPngSignature)) return;
  std::size_t at = codec::kPngSignature.size();
  while (file.size() - at >= 12) {
    const std::size_t length = codec::readBig32(file, at);
    if (file.size() - at - 12 < length) return;
    const std::uint32_t crc = libdeflate_crc32(0, file.data() + at + 4, length + 4);
    for (int i = 0; i < 4; ++i) file[at + 8 + length + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(crc >> (24 - 8 * i));
    at += 12 + length;
  }
}

}  // namespace atelier::test
