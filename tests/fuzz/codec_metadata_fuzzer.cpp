// Any bytes as EXIF, XMP, IPTC and as containers of them: what was cleaned once is clean, and what was written is
// read again as it was written.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "codec/exif.h"
#include "codec/iptc.h"
#include "codec/metadata_read.h"
#include "codec/metadata_write.h"
#include "codec/sniff.h"
#include "codec/xmp.h"
#include "png_checksums.h"

namespace {

using namespace atelier;
using codec::Bytes;

void require(bool holds) {
  if (!holds) std::abort();
}

void checkExif(codec::ByteSpan data) {
  auto tree = codec::parseExif(data);
  if (!tree) return;
  codec::removePrivate(*tree);
  codec::describePixels(*tree, {3, 2});
  const Bytes written = codec::writeExif(*tree);
  if (written.empty()) return;
  const auto again = codec::parseExif(written);
  require(again && again->gps.empty() && codec::orientationIn(*again) == 1);
  require(codec::writeExif(*again) == written);
}

void checkXmp(codec::ByteSpan data) {
  const Bytes cleaned = codec::xmpForExport(data, codec::DigitalSource::kComposite, false);
  require(codec::xmpForExport(cleaned, codec::DigitalSource::kUnchanged, false) == cleaned);
}

void checkContainers(codec::ByteSpan data) {
  codec::Metadata metadata = codec::readMetadata(codec::parseJpeg(data));
  if (const auto png = codec::parsePng(data)) metadata = codec::readMetadata(*png);
  const codec::WebpFile webp = codec::parseWebp(data);
  if (!webp.chunks.empty()) metadata = codec::readMetadata(webp);
  codec::takeOrientation(metadata);
  const auto sniffed = codec::sniff(data);
  if (!sniffed) return;
  codec::EncodeRequest request{.type = sniffed->type, .metadata = metadata};
  const auto cleaned = codec::metadataForExport(request, sniffed->spec);
  const auto file = codec::withMetadata(sniffed->type, Bytes(data.begin(), data.end()), cleaned);
  if (file) require(codec::sniff(*file).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, data + size);
  test::repairPngChecksums(bytes);
  checkExif(bytes);
  checkXmp(bytes);
  codec::iptcFromPhotoshop(bytes);
  const Bytes iptc = codec::iptcForExport(bytes, false);
  require(codec::iptcForExport(iptc, false) == iptc);
  checkContainers(bytes);
  return 0;
}
