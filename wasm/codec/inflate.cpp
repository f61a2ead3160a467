#include "codec/inflate.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace atelier::codec {

std::vector<std::uint8_t> inflateZlib(ByteSpan compressed, std::size_t max_bytes) {
  const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> inflater(
      libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
  if (!inflater || compressed.empty()) return {};
  std::vector<std::uint8_t> bytes;
  for (std::size_t room = std::min(max_bytes, 4 * compressed.size() + 1024);; room = std::min(max_bytes, room * 2)) {
    bytes.resize(room);
    std::size_t size = 0;
    const libdeflate_result result = libdeflate_zlib_decompress(inflater.get(), compressed.data(), compressed.size(),
                                                                bytes.data(), bytes.size(), &size);
    if (result == LIBDEFLATE_SUCCESS) {
      bytes.resize(size);
      return bytes;
    }
    if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room == max_bytes) return {};
  }
}

}  // namespace atelier::codec
