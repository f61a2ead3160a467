#include "codec/metadata_write.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>

#include "codec/exif.h"
#include "codec/iptc.h"
#include "codec/jpeg_file.h"
#include "codec/png_file.h"
#include "codec/reasons.h"
#include "codec/webp_file.h"
#include "codec/xmp.h"

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t kMaxJpegPayload = 65'533;
constexpr std::string_view kExifMark{"Exif\0\0", 6};
constexpr std::string_view kXmpMark{"http://ns.adobe.com/xap/1.0/\0", 29};
// keyword 0 | not compressed, method 0 | no language 0 | no translated keyword 0
constexpr std::string_view kPngXmpHead{"XML:com.adobe.xmp\0\0\0\0\0", 22};

void appendSegment(Bytes& out, std::uint8_t marker, std::string_view mark, ByteSpan payload) {
  const std::size_t size = mark.size() + payload.size();
  if (payload.empty() || size > kMaxJpegPayload) return;
  out.push_back(0xFF);
  out.push_back(marker);
  appendUnsigned(out, static_cast<std::uint32_t>(size + 2), 2, ByteOrder::kBig);
  append(out, mark);
  append(out, payload);
}

void appendPngChunk(Bytes& out, std::string_view type, std::string_view head, ByteSpan data) {
  appendUnsigned(out, static_cast<std::uint32_t>(head.size() + data.size()), 4, ByteOrder::kBig);
  const std::size_t checked = out.size();
  append(out, type);
  append(out, head);
  append(out, data);
  const std::uint32_t crc = libdeflate_crc32(0, out.data() + checked, out.size() - checked);
  appendUnsigned(out, crc, 4, ByteOrder::kBig);
}

void appendRiffChunk(Bytes& out, std::string_view type, ByteSpan data) {
  append(out, type);
  appendUnsigned(out, static_cast<std::uint32_t>(data.size()), 4, ByteOrder::kLittle);
  append(out, data);
  if (data.size() & 1) out.push_back(0);
}

// A segment and, after a scan's header, the scan's data: all up to what follows. Stray bytes elsewhere are left out:
// with a segment gone from between them they could read as another.
ByteSpan segmentWithScan(ByteSpan file, const JpegFile& jpeg, std::size_t index) {
  const JpegSegment& segment = jpeg.segments[index];
  const bool is_last = index + 1 == jpeg.segments.size();
  const std::size_t next = is_last ? jpeg.end : jpeg.segments[index + 1].offset;
  const std::size_t end = segment.marker == 0xDA ? next : segment.end();
  return file.subspan(segment.offset, end - segment.offset);
}

base::Result<Bytes> intoJpeg(const Bytes& file, const Metadata& metadata) {
  const JpegFile jpeg = parseJpeg(file);
  if (!jpeg.is_whole) return fail(ErrorCode::kBadImage, "codec.withMetadata", kCutOff);
  Bytes out;
  out.reserve(file.size() + metadata.exif.size() + metadata.xmp.size() + metadata.iptc.size() + 256);
  out.insert(out.end(), {0xFF, 0xD8});
  const bool has_jfif = !jpeg.segments.empty() && jpeg.segments[0].marker == 0xE0;  // it stays first
  if (has_jfif) append(out, segmentWithScan(file, jpeg, 0));
  appendSegment(out, 0xE1, kExifMark, metadata.exif);
  appendSegment(out, 0xE1, kXmpMark, metadata.xmp);
  if (!metadata.iptc.empty()) appendSegment(out, 0xED, "", photoshopFromIptc(metadata.iptc));
  for (std::size_t i = has_jfif ? 1 : 0; i < jpeg.segments.size(); ++i) {
    const bool is_metadata = jpeg.segments[i].marker == 0xE1 || jpeg.segments[i].marker == 0xED;
    if (!is_metadata) append(out, segmentWithScan(file, jpeg, i));
  }
  out.insert(out.end(), {0xFF, 0xD9});
  return out;
}

base::Result<Bytes> intoPng(const Bytes& file, const Metadata& metadata) {
  ATELIER_TRY(png, parsePng(file));
  Bytes out;
  out.reserve(file.size() + metadata.exif.size() + metadata.xmp.size() + 256);
  append(out, kPngSignature);
  for (const PngChunk& chunk : png.chunks) {
    constexpr std::array<std::string_view, 4> kReplaced{"eXIf", "iTXt", "sRGB", "iCCP"};
    if (std::ranges::find(kReplaced, chunk.type) != kReplaced.end()) continue;
    append(out, ByteSpan(file).subspan(chunk.offset, chunk.end() - chunk.offset));
    if (chunk.type != "IHDR") continue;
    appendPngChunk(out, "sRGB", std::string_view("\x01", 1), {});  // relative colorimetric
    if (!metadata.exif.empty()) appendPngChunk(out, "eXIf", "", metadata.exif);
    if (!metadata.xmp.empty()) appendPngChunk(out, "iTXt", kPngXmpHead, metadata.xmp);
  }
  return out;
}

base::Result<Bytes> intoWebp(const Bytes& file, const Metadata& metadata) {
  const WebpFile webp = parseWebp(file);
  if (!webp.is_whole || webp.spec.width == 0) return fail(ErrorCode::kBadImage, "codec.withMetadata", kCutOff);
  std::uint32_t flags = webp.has_alpha ? 0x10 : 0;
  if (webp.is_animated) flags |= 0x02;
  if (!metadata.exif.empty()) flags |= 0x08;
  if (!metadata.xmp.empty()) flags |= 0x04;
  Bytes header;
  const auto isOwn = [](const WebpChunk& chunk) { return chunk.type == "VP8X" || chunk.type == "EXIF" || chunk.type == "XMP "; };
  if (std::ranges::find(webp.chunks, "ICCP", &WebpChunk::type) != webp.chunks.end()) flags |= 0x20;
  appendUnsigned(header, flags, 4, ByteOrder::kLittle);
  appendUnsigned(header, static_cast<std::uint32_t>(webp.spec.width - 1), 3, ByteOrder::kLittle);
  appendUnsigned(header, static_cast<std::uint32_t>(webp.spec.height - 1), 3, ByteOrder::kLittle);
  Bytes body;
  append(body, "WEBP");
  appendRiffChunk(body, "VP8X", header);
  for (const WebpChunk& chunk : webp.chunks) {
    if (!isOwn(chunk)) appendRiffChunk(body, chunk.type, chunk.data);
  }
  if (!metadata.exif.empty()) appendRiffChunk(body, "EXIF", metadata.exif);
  if (!metadata.xmp.empty()) appendRiffChunk(body, "XMP ", metadata.xmp);
  Bytes out;
  appendRiffChunk(out, "RIFF", body);
  return out;
}

Bytes exifForExport(const EncodeRequest& request, const image::ImageSpec& spec) {
  auto tree = parseExif(request.metadata.exif);
  if (!tree) return {};
  if (!request.keeps_private_metadata) removePrivate(*tree);
  describePixels(*tree, spec);
  return writeExif(*tree);
}

}  // namespace

Metadata metadataForExport(const EncodeRequest& request, const image::ImageSpec& spec) {
  Metadata metadata;
  metadata.exif = exifForExport(request, spec);
  metadata.xmp = xmpForExport(request.metadata.xmp, request.source, request.keeps_private_metadata);
  if (request.type != FileType::kJpeg) return metadata;
  metadata.iptc = iptcForExport(request.metadata.iptc, request.keeps_private_metadata);
  // What a machine did must be said even where the rest of the packet does not fit into a segment.
  if (metadata.xmp.size() + kXmpMark.size() > kMaxJpegPayload) {
    metadata.xmp = xmpForExport({}, request.source, request.keeps_private_metadata);
  }
  return metadata;
}

base::Result<Bytes> withMetadata(FileType type, const Bytes& file, const Metadata& metadata) {
  switch (type) {
    case FileType::kJpeg: return intoJpeg(file, metadata);
    case FileType::kPng: return intoPng(file, metadata);
    case FileType::kWebp: return intoWebp(file, metadata);
    default: return fail(ErrorCode::kUnsupported, "codec.withMetadata", std::string(mimeType(type)));
  }
}

}  // namespace atelier::codec
