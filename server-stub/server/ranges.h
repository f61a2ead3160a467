// The Range header (RFC 9110 14.2), for bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atelier::server {

struct ByteRange {
  std::uint64_t first;
  std::uint64_t length;  // at least 1
  bool operator==(const ByteRange&) const = default;
};

struct RangeRequest {
  enum class Kind {
    kWhole,          // no usable range: answer 200 with all of it
    kPartial,        // 206 with `ranges`, in the order asked
    kUnsatisfiable,  // well-formed, but nothing of it lies within the file: 416
  };
  Kind kind = Kind::kWhole;
  std::vector<ByteRange> ranges;
};

// Reads "bytes=0-99,-5" against a file of `size` bytes. Malformed values, other units, more than 16 ranges and ranges
// that together outweigh the file are ignored, as the RFC allows: with the last two a small request asks for a huge
// answer.
RangeRequest parseRanges(std::string_view header, std::uint64_t size);

// "bytes 0-99/1234", for Content-Range.
std::string contentRange(const ByteRange& range, std::uint64_t size);

}  // namespace atelier::server
