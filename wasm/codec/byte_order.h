// Numbers in files: read with a bounds check, written in the byte order asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace atelier::codec {

using ByteSpan = std::span<const std::uint8_t>;

enum class ByteOrder { kLittle, kBig };

// 0 beyond the end: a header that is not there declares nothing.
inline std::uint32_t readUnsigned(ByteSpan bytes, std::size_t offset, int width, ByteOrder order) {
  if (offset > bytes.size() || bytes.size() - offset < static_cast<std::size_t>(width)) return 0;
  std::uint32_t value = 0;
  for (int i = 0; i < width; ++i) {
    const int at = order == ByteOrder::kBig ? i : width - 1 - i;
    value = value << 8 | bytes[offset + static_cast<std::size_t>(at)];
  }
  return value;
}
inline std::uint32_t readBig16(ByteSpan bytes, std::size_t offset) { return readUnsigned(bytes, offset, 2, ByteOrder::kBig); }
inline std::uint32_t readBig32(ByteSpan bytes, std::size_t offset) { return readUnsigned(bytes, offset, 4, ByteOrder::kBig); }
inline std::uint32_t readLittle16(ByteSpan bytes, std::size_t offset) { return readUnsigned(bytes, offset, 2, ByteOrder::kLittle); }
inline std::uint32_t readLittle24(ByteSpan bytes, std::size_t offset) { return readUnsigned(bytes, offset, 3, ByteOrder::kLittle); }
inline std::uint32_t readLittle32(ByteSpan bytes, std::size_t offset) { return readUnsigned(bytes, offset, 4, ByteOrder::kLittle); }

inline void appendUnsigned(std::vector<std::uint8_t>& bytes, std::uint32_t value, int width, ByteOrder order) {
  for (int i = 0; i < width; ++i) {
    const int shift = 8 * (order == ByteOrder::kBig ? width - 1 - i : i);
    bytes.push_back(static_cast<std::uint8_t>(value >> shift));
  }
}
inline void append(std::vector<std::uint8_t>& bytes, ByteSpan more) { bytes.insert(bytes.end(), more.begin(), more.end()); }
inline void append(std::vector<std::uint8_t>& bytes, std::string_view text) { bytes.insert(bytes.end(), text.begin(), text.end()); }

// Whether `text` stands at `offset`.
inline bool hasTextAt(ByteSpan bytes, std::size_t offset, std::string_view text) {
  if (offset > bytes.size() || bytes.size() - offset < text.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (bytes[offset + i] != static_cast<std::uint8_t>(text[i])) return false;
  }
  return true;
}

}  // namespace atelier::codec
