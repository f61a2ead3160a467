#include "codec/sniff.h"

#include <algorithm>
#include <limits>

#include "codec/iso_media.h"
#include "codec/jpeg_file.h"
#include "codec/png_file.h"
#include "codec/reasons.h"
#include "codec/webp_file.h"

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::string_view kJpegStart = "\xFF\xD8\xFF";

int sideOf(std::uint32_t value) {
  return static_cast<int>(std::min<std::uint32_t>(value, std::numeric_limits<int>::max()));
}

FileType typeOf(ByteSpan file) {
  if (hasTextAt(file, 0, kJpegStart)) return FileType::kJpeg;
  if (hasTextAt(file, 0, kPngSignature)) return FileType::kPng;
  if (hasTextAt(file, 0, "RIFF") && hasTextAt(file, 8, "WEBP")) return FileType::kWebp;
  if (hasTextAt(file, 0, "GIF87a") || hasTextAt(file, 0, "GIF89a")) return FileType::kGif;
  if (hasTextAt(file, 0, "BM") && readLittle32(file, 14) >= 12 && readLittle32(file, 14) <= 124) return FileType::kBmp;
  return isoMediaType(file);
}

image::ImageSpec bmpSize(ByteSpan file) {
  if (readLittle32(file, 14) == 12) return {static_cast<int>(readLittle16(file, 18)), static_cast<int>(readLittle16(file, 20))};
  const std::uint32_t height = readLittle32(file, 22);  // negative: from top to bottom
  return {sideOf(readLittle32(file, 18)), sideOf(height > 0x8000'0000U ? 0U - height : height)};
}

image::ImageSpec declaredSize(FileType type, ByteSpan file) {
  switch (type) {
    case FileType::kJpeg: {
      const JpegFile jpeg = parseJpeg(file);
      return jpeg.frame ? jpeg.frame->spec : image::ImageSpec{};
    }
    case FileType::kPng: return {sideOf(readBig32(file, 16)), sideOf(readBig32(file, 20))};
    case FileType::kWebp: return parseWebp(file).spec;
    case FileType::kGif: return {static_cast<int>(readLittle16(file, 6)), static_cast<int>(readLittle16(file, 8))};
    case FileType::kBmp: return bmpSize(file);
    case FileType::kAvif:
    case FileType::kHeic: return isoMediaSize(file);
    case FileType::kUnknown: return {};
  }
  return {};
}

}  // namespace

base::Result<Sniffed> sniff(ByteSpan file) {
  const FileType type = typeOf(file);
  if (type == FileType::kUnknown) return fail(ErrorCode::kUnsupported, "codec.sniff", kUnknownType);
  const Sniffed sniffed{type, declaredSize(type, file)};
  if (sniffed.spec == image::ImageSpec{}) {
    // Tables may stand far behind the start; a decoder that finds no size fails by itself.
    if (browserDecodes(type)) return sniffed;
    return fail(ErrorCode::kBadImage, "codec.sniff", kCutOff);
  }
  ATELIER_CHECK(image::checkSpec(sniffed.spec, "codec.sniff"));
  return sniffed;
}

bool browserDecodes(FileType type) {
  switch (type) {
    case FileType::kWebp: case FileType::kAvif: case FileType::kHeic: case FileType::kGif: return true;
    default: return false;
  }
}

}  // namespace atelier::codec
