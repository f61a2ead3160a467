// A JPEG's segments (ITU-T T.81 annex B), walked without decoding: what stands before and between the scans, and
// whether the file is whole. Decoders fill a missing part with grey; here it is an error.
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "codec/byte_order.h"
#include "image/pixel_array.h"

namespace atelier::codec {

struct JpegSegment {
  std::uint8_t marker = 0;  // 0xE1 for APP1
  std::size_t offset = 0;   // of the marker's 0xFF
  ByteSpan payload;         // after the length field
  std::size_t end() const { return offset + 4 + payload.size(); }
};

struct JpegFrame {
  std::uint8_t marker = 0;  // 0xC0 baseline, 0xC1 extended, 0xC2 progressive, …
  int precision = 0;        // bits a sample
  image::ImageSpec spec;
  int component_count = 0;
  std::uint64_t block_count = 0;  // 8 x 8 blocks of all components
};

struct JpegFile {
  std::vector<JpegSegment> segments;  // all but scans' data
  std::optional<JpegFrame> frame;
  std::optional<int> adobe_transform;  // APP14: 0 as stored, 1 YCbCr, 2 YCCK
  std::uint64_t entropy_bytes = 0;     // of all scans
  int scan_count = 0;
  bool is_whole = false;  // the end marker was reached
  std::size_t end = 0;    // offset of the end marker
};

// Never fails: what cannot be read is absent, and `is_whole` stays false.
JpegFile parseJpeg(ByteSpan file);
// kUnsupported for kinds that are not decoded; kBadImage for a file cut off or one whose scans cannot hold its size.
base::Result<void> checkJpeg(const JpegFile& jpeg);

}  // namespace atelier::codec
