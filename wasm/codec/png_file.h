// A PNG's chunks (ISO/IEC 15948, third edition), walked with their checksums verified, without inflating pixels.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "codec/byte_order.h"
#include "image/pixel_array.h"

namespace atelier::codec {

inline constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";

struct PngChunk {
  std::string_view type;  // four letters
  std::size_t offset = 0;  // of its length field
  ByteSpan data;
  std::size_t end() const { return offset + 12 + data.size(); }
};

struct PngFile {
  std::vector<PngChunk> chunks;
  image::ImageSpec spec;
  int bit_depth = 0;
  int colour_type = 0;  // 0 grey, 2 rgb, 3 palette, 4 grey and alpha, 6 rgba
  bool is_whole = false;  // IEND was reached
  // The first chunk of that type; nothing where there is none.
  const PngChunk* find(std::string_view type) const;
};

// kBadImage where a chunk is cut off or its checksum is wrong; kTooLarge beyond image::checkSpec.
base::Result<PngFile> parsePng(ByteSpan file);
// kBadImage where the file is cut off, its header contradicts itself, or its data cannot inflate to its size.
base::Result<void> checkPng(const PngFile& png);

}  // namespace atelier::codec
