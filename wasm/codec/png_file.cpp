#include "codec/png_file.h"

#include <libdeflate.h>

#include <algorithm>
#include <string>

#include "codec/reasons.h"

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::uint64_t kMaxInflation = 1032;  // deflate's best: 258 bytes for two bits
constexpr std::size_t kMaxChunks = 200'000;

std::unexpected<base::Error> refused(const char* reason) { return fail(ErrorCode::kBadImage, "codec.png", reason); }

int channelCount(int colour_type) {
  switch (colour_type) {
    case 0: case 3: return 1;
    case 2: return 3;
    case 4: return 2;
    case 6: return 4;
    default: return 0;
  }
}

bool isAllowedDepth(int colour_type, int depth) {
  if (depth == 8) return true;
  if (depth == 16) return colour_type != 3;
  return (depth == 1 || depth == 2 || depth == 4) && (colour_type == 0 || colour_type == 3);
}

base::Result<void> readHeader(PngFile& png, ByteSpan data) {
  if (data.size() != 13) return refused(kDamaged);
  const std::uint32_t width = readBig32(data, 0);
  const std::uint32_t height = readBig32(data, 4);
  const bool is_huge = width > static_cast<std::uint32_t>(image::kMaxSide) || height > static_cast<std::uint32_t>(image::kMaxSide);
  if (is_huge) return fail(ErrorCode::kTooLarge, "codec.png", std::to_string(width) + " x " + std::to_string(height));
  png.spec = {static_cast<int>(width), static_cast<int>(height)};
  png.bit_depth = data[8];
  png.colour_type = data[9];
  const bool is_valid = channelCount(png.colour_type) > 0 && isAllowedDepth(png.colour_type, png.bit_depth) &&
                        data[10] == 0 && data[11] == 0 && data[12] <= 1;
  if (!is_valid) return refused(kDamaged);
  return image::checkSpec(png.spec, "codec.png");
}

}  // namespace

const PngChunk* PngFile::find(std::string_view type) const {
  const auto found = std::ranges::find(chunks, type, &PngChunk::type);
  return found == chunks.end() ? nullptr : &*found;
}

base::Result<PngFile> parsePng(ByteSpan file) {
  PngFile png;
  if (!hasTextAt(file, 0, kPngSignature)) return refused(kDamaged);
  std::size_t at = kPngSignature.size();
  while (!png.is_whole && at < file.size()) {
    if (png.chunks.size() == kMaxChunks) return refused(kDamaged);
    const std::size_t length = readBig32(file, at);
    if (file.size() - at < 12 || file.size() - at - 12 < length) return refused(kCutOff);
    const ByteSpan checked = file.subspan(at + 4, length + 4);
    if (libdeflate_crc32(0, checked.data(), checked.size()) != readBig32(file, at + 8 + length)) return refused(kDamaged);
    const PngChunk chunk{{reinterpret_cast<const char*>(checked.data()), 4}, at, checked.subspan(4)};
    if (png.chunks.empty()) {
      if (chunk.type != "IHDR") return refused(kDamaged);
      ATELIER_CHECK(readHeader(png, chunk.data));
    }
    png.chunks.push_back(chunk);
    png.is_whole = chunk.type == "IEND";
    at = chunk.end();
  }
  if (png.chunks.empty()) return refused(kCutOff);
  return png;
}

base::Result<void> checkPng(const PngFile& png) {
  if (!png.is_whole) return refused(kCutOff);
  std::uint64_t compressed = 0;
  for (const PngChunk& chunk : png.chunks) {
    if (chunk.type == "IDAT") compressed += chunk.data.size();
  }
  const std::uint64_t row_bits = std::uint64_t(png.spec.width) * channelCount(png.colour_type) * png.bit_depth;
  const std::uint64_t raw = std::uint64_t(png.spec.height) * (row_bits / 8);
  if (compressed == 0 || compressed * kMaxInflation < raw) return refused(kTooLittleData);
  return {};
}

}  // namespace atelier::codec
