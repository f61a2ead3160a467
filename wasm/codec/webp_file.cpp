#include "codec/webp_file.h"

namespace atelier::codec {

namespace {

constexpr std::size_t kMaxChunks = 100'000;

void readSize(WebpFile& webp, const WebpChunk& chunk) {
  const ByteSpan data = chunk.data;
  if (chunk.type == "VP8X" && data.size() >= 10) {
    webp.spec = {static_cast<int>(readLittle24(data, 4)) + 1, static_cast<int>(readLittle24(data, 7)) + 1};
    webp.has_alpha = (data[0] & 0x10) != 0;
    webp.is_animated = (data[0] & 0x02) != 0;
  }
  if (webp.spec.width != 0) return;
  if (chunk.type == "VP8 " && data.size() >= 10) {
    webp.spec = {static_cast<int>(readLittle16(data, 6) & 0x3FFF), static_cast<int>(readLittle16(data, 8) & 0x3FFF)};
  }
  if (chunk.type == "VP8L" && data.size() >= 5 && data[0] == 0x2F) {
    const std::uint32_t bits = readLittle32(data, 1);
    webp.spec = {static_cast<int>(bits & 0x3FFF) + 1, static_cast<int>(bits >> 14 & 0x3FFF) + 1};
    webp.has_alpha = (bits >> 28 & 1) != 0;
  }
}

}  // namespace

WebpFile parseWebp(ByteSpan file) {
  WebpFile webp;
  if (!hasTextAt(file, 0, "RIFF") || !hasTextAt(file, 8, "WEBP")) return webp;
  const std::uint64_t announced = std::uint64_t{readLittle32(file, 4)} + 8;
  webp.is_whole = announced >= 20 && announced <= file.size();
  std::size_t at = 12;
  while (at < file.size() && file.size() - at >= 8 && webp.chunks.size() < kMaxChunks) {
    const std::size_t length = readLittle32(file, at + 4);
    if (file.size() - at - 8 < length) break;
    webp.chunks.push_back({{reinterpret_cast<const char*>(file.data()) + at, 4}, file.subspan(at + 8, length)});
    readSize(webp, webp.chunks.back());
    at += 8 + length + (length & 1);
  }
  return webp;
}

}  // namespace atelier::codec
