#include "codec/metadata_read.h"

#include <algorithm>

#include "codec/exif.h"
#include "codec/inflate.h"
#include "codec/iptc.h"
#include "codec/xmp.h"

namespace atelier::codec {

namespace {

constexpr std::string_view kExifMark{"Exif\0\0", 6};
constexpr std::string_view kXmpMark{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kIccMark{"ICC_PROFILE\0", 12};
constexpr std::string_view kPngXmpMark{"XML:com.adobe.xmp\0", 18};
constexpr std::size_t kMaxProfileBytes = 8U << 20;
constexpr std::size_t kMaxXmpBytes = 4U << 20;

std::vector<std::uint8_t> copied(ByteSpan bytes) { return {bytes.begin(), bytes.end()}; }

// The offset just past the next zero; the size where there is none.
std::size_t pastZero(ByteSpan bytes, std::size_t from) {
  const auto zero = std::find(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end(), std::uint8_t{0});
  return zero == bytes.end() ? bytes.size() : static_cast<std::size_t>(zero - bytes.begin()) + 1;
}

// iTXt: keyword 0 | is compressed, method | language 0 | translated keyword 0 | text.
std::vector<std::uint8_t> textOf(ByteSpan data) {
  const std::size_t flags = pastZero(data, 0);
  if (data.size() - flags < 2) return {};
  const std::size_t text = pastZero(data, pastZero(data, flags + 2));
  const ByteSpan bytes = data.subspan(text);
  return data[flags] != 0 ? inflateZlib(bytes, kMaxXmpBytes) : copied(bytes);
}

}  // namespace

Metadata readMetadata(const JpegFile& jpeg) {
  Metadata metadata;
  for (const JpegSegment& segment : jpeg.segments) {
    const ByteSpan payload = segment.payload;
    if (segment.marker == 0xE1 && metadata.exif.empty() && hasTextAt(payload, 0, kExifMark)) {
      metadata.exif = copied(payload.subspan(kExifMark.size()));
    } else if (segment.marker == 0xE1 && metadata.xmp.empty() && hasTextAt(payload, 0, kXmpMark)) {
      metadata.xmp = copied(payload.subspan(kXmpMark.size()));
    } else if (segment.marker == 0xED && metadata.iptc.empty()) {
      metadata.iptc = iptcFromPhotoshop(payload);
    }
  }
  return metadata;
}

Metadata readMetadata(const PngFile& png) {
  Metadata metadata;
  for (const PngChunk& chunk : png.chunks) {
    if (chunk.type == "eXIf" && metadata.exif.empty()) metadata.exif = copied(chunk.data);
    if (chunk.type == "iTXt" && metadata.xmp.empty() && hasTextAt(chunk.data, 0, kPngXmpMark)) metadata.xmp = textOf(chunk.data);
  }
  return metadata;
}

Metadata readMetadata(const WebpFile& webp) {
  Metadata metadata;
  for (const WebpChunk& chunk : webp.chunks) {
    // Some writers put JPEG's mark before the TIFF stream.
    if (chunk.type == "EXIF") metadata.exif = copied(chunk.data.subspan(hasTextAt(chunk.data, 0, kExifMark) ? kExifMark.size() : 0));
    if (chunk.type == "XMP ") metadata.xmp = copied(chunk.data);
  }
  return metadata;
}

std::vector<std::uint8_t> readColourProfile(const JpegFile& jpeg) {
  std::vector<ByteSpan> parts;  // by sequence number, from 1
  for (const JpegSegment& segment : jpeg.segments) {
    const ByteSpan payload = segment.payload;
    if (segment.marker != 0xE2 || !hasTextAt(payload, 0, kIccMark) || payload.size() < 14) continue;
    const std::size_t number = payload[12];
    const std::size_t count = payload[13];
    if (parts.empty()) parts.resize(count);
    if (number == 0 || number > parts.size() || count != parts.size() || !parts[number - 1].empty()) return {};
    parts[number - 1] = payload.subspan(14);
  }
  std::vector<std::uint8_t> profile;
  for (const ByteSpan part : parts) {
    if (part.empty()) return {};
    append(profile, part);
  }
  return profile;
}

std::vector<std::uint8_t> readColourProfile(const PngFile& png) {
  const PngChunk* chunk = png.find("iCCP");
  if (!chunk) return {};
  const std::size_t method = pastZero(chunk->data, 0);
  if (method >= chunk->data.size() || chunk->data[method] != 0) return {};
  return inflateZlib(chunk->data.subspan(method + 1), kMaxProfileBytes);
}

int takeOrientation(Metadata& metadata) {
  int orientation = 1;
  if (auto tree = parseExif(metadata.exif)) {
    orientation = orientationIn(*tree);
    resetOrientation(*tree);
    metadata.exif = writeExif(*tree);
  } else {
    metadata.exif.clear();
  }
  metadata.xmp = xmpWithoutOrientation(metadata.xmp);
  return orientation;
}

}  // namespace atelier::codec
