#include <algorithm>

#include "codec/encode.h"
#include "codec/exif.h"
#include "codec/iptc.h"
#include "codec/metadata_read.h"
#include "codec/xmp.h"
#include "decoded.h"
#include "picture_files.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::test;
using codec::DigitalSource;
using codec::FileType;

namespace {

bool contains(const FileBytes& bytes, std::string_view text) {
  return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

FileBytes bytesOf(std::string_view text) { return {text.begin(), text.end()}; }

bool hasTag(const codec::ExifDirectory& directory, std::uint16_t tag) {
  return std::ranges::find(directory, tag, &codec::ExifEntry::tag) != directory.end();
}

FileBytes iptcRecords() {
  FileBytes iptc;
  const auto add = [&](std::uint8_t dataset, std::string_view text) {
    iptc.insert(iptc.end(), {0x1C, 2, dataset});
    putBig(iptc, static_cast<std::uint32_t>(text.size()), 2);
    put(iptc, text);
  };
  add(80, "A Photographer");
  add(90, "Paris");
  add(92, "Rue de Rivoli");
  add(120, "A caption");
  return iptc;
}

codec::Metadata phoneMetadata() { return {makeExif(1), bytesOf(kXmpWithPosition), iptcRecords()}; }

// A minimal file of a browser's WebP encoder: header right, picture data not asked for.
FileBytes webpFile() {
  FileBytes out;
  put(out, "RIFF");
  putLittle(out, 22, 4);
  put(out, "WEBPVP8 ");
  putLittle(out, 10, 4);
  put(out, FileBytes{0x10, 0, 0, 0x9D, 0x01, 0x2A, 16, 0, 12, 0});
  return out;
}

FileBytes exported(FileType type, bool keeps_private, DigitalSource source) {
  codec::EncodeRequest request{.type = type, .metadata = phoneMetadata(), .keeps_private_metadata = keeps_private, .source = source};
  if (type == FileType::kWebp) return codec::finishBrowserEncode(webpFile(), request).value();
  return codec::encodePicture(screened(randomPicture({16, 12}, 3)), request).value();
}

codec::Metadata readBack(FileType type, const FileBytes& file) {
  if (type == FileType::kJpeg) return codec::readMetadata(codec::parseJpeg(file));
  if (type == FileType::kPng) return codec::readMetadata(codec::parsePng(file).value());
  return codec::readMetadata(codec::parseWebp(file));
}

constexpr FileType kTypes[] = {FileType::kJpeg, FileType::kPng, FileType::kWebp};

}  // namespace

TEST_CASE("EXIF: what is read and written is read again") {
  for (std::uint16_t orientation = 1; orientation <= 8; ++orientation) {
    const codec::ExifTree tree = codec::parseExif(makeExif(orientation)).value();
    CHECK(codec::orientationIn(tree) == orientation);
    CHECK(tree.gps.size() == 2);
    const FileBytes written = codec::writeExif(tree);
    CHECK(codec::writeExif(codec::parseExif(written).value()) == written);
    CHECK(contains(written, "SERIAL-4711"));
    CHECK_FALSE(contains(written, "THUMBNAILPICTURE"));
  }
}

TEST_CASE("EXIF: a big-endian block is read in its own order") {
  FileBytes exif;
  put(exif, std::string_view("MM\0*", 4));
  putBig(exif, 8, 4);
  putBig(exif, 1, 2);
  putBig(exif, 0x0112, 2), putBig(exif, 3, 2), putBig(exif, 1, 4), putBig(exif, 8, 2), putBig(exif, 0, 2);
  putBig(exif, 0, 4);
  codec::ExifTree tree = codec::parseExif(exif).value();
  CHECK(codec::orientationIn(tree) == 8);
  CHECK(codec::writeExif(tree) == exif);
  codec::resetOrientation(tree);
  CHECK(codec::orientationIn(codec::parseExif(codec::writeExif(tree)).value()) == 1);
}

TEST_CASE("EXIF: damaged blocks are read as far as they make sense") {
  const FileBytes exif = makeExif(6);
  for (std::size_t size = 0; size < exif.size(); ++size) {
    const auto tree = codec::parseExif(codec::ByteSpan(exif).first(size));
    if (tree) codec::writeExif(*tree);
  }
  FileBytes looping = exif;
  looping[4] = 62;  // IFD0 is its own Exif IFD
  CHECK(codec::parseExif(looping));
  FileBytes far_away = exif;
  std::fill(far_away.begin() + 4, far_away.begin() + 8, std::uint8_t{0xFF});
  CHECK(codec::parseExif(far_away)->isEmpty());
  CHECK_FALSE(codec::parseExif(bytesOf("Exif")));
}

TEST_CASE("XMP: the source type replaces what the packet said, and is kept where nothing changed") {
  for (const DigitalSource source : {DigitalSource::kHumanEdits, DigitalSource::kAlgorithmic, DigitalSource::kComposite, DigitalSource::kGenerated}) {
    const FileBytes xmp = codec::xmpForExport(bytesOf(kXmpWithPosition), source, false);
    CHECK(contains(xmp, codec::digitalSourceUri(source)));
    CHECK_FALSE(contains(xmp, "digitalCapture"));
    CHECK(contains(xmp, "A &amp; B"));
    // Once more: replaced, not added.
    const FileBytes again = codec::xmpForExport(xmp, DigitalSource::kGenerated, false);
    CHECK(contains(again, "/trainedAlgorithmicMedia"));
    CHECK(contains(again, codec::digitalSourceUri(source)) == (source == DigitalSource::kGenerated));
  }
  CHECK(contains(codec::xmpForExport(bytesOf(kXmpWithPosition), DigitalSource::kUnchanged, false), "digitalCapture"));
  CHECK(codec::xmpForExport({}, DigitalSource::kUnchanged, false).empty());
  CHECK(contains(codec::xmpForExport({}, DigitalSource::kGenerated, false), "/trainedAlgorithmicMedia"));
}

TEST_CASE("XMP: a packet that cannot be read is never passed on") {
  const std::string packet = kXmpWithPosition;
  for (const std::string& damaged : {packet.substr(0, packet.size() / 2), "<!DOCTYPE x [<!ENTITY a 'b'>]>" + packet, std::string("<a><b></a></b>"), std::string("SERIAL-4711")}) {
    CHECK(codec::xmpForExport(bytesOf(damaged), DigitalSource::kUnchanged, true).empty());
    CHECK_FALSE(contains(codec::xmpForExport(bytesOf(damaged), DigitalSource::kHumanEdits, true), "4711"));
  }
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  CHECK(codec::xmpWithoutOrientation(bytesOf(deep)).empty());
}

TEST_CASE("XMP: where all that was said stands inside something private, a new packet says the source type") {
  const std::string rdf = "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>";
  const std::string hidden = "<x><m:History xmlns:m='http://ns.adobe.com/xap/1.0/mm/'>" + rdf + "</m:History></x>";
  const FileBytes xmp = codec::xmpForExport(bytesOf(hidden), DigitalSource::kComposite, false);
  CHECK(contains(xmp, "compositeWithTrainedAlgorithmicMedia"));
  CHECK_FALSE(contains(xmp, "History"));
  CHECK(codec::xmpForExport(xmp, DigitalSource::kUnchanged, false) == xmp);
  CHECK(codec::xmpForExport(bytesOf(hidden), DigitalSource::kUnchanged, false).empty());
}

TEST_CASE("XMP: declarations of namespaces stay, even under a prefix called xmlns") {
  const std::string odd =
      "<x xmlns:xmlns='http://ns.adobe.com/xmp/note/' xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:RDF/></x>";
  const FileBytes xmp = codec::xmpForExport(bytesOf(odd), DigitalSource::kGenerated, false);
  CHECK(contains(xmp, "<r:RDF>"));
  CHECK(contains(xmp, "/trainedAlgorithmicMedia"));
}

TEST_CASE("XMP: the orientation goes when the picture is turned") {
  const FileBytes xmp = codec::xmpWithoutOrientation(bytesOf(kXmpWithPosition));
  CHECK_FALSE(contains(xmp, "Orientation"));
  CHECK(contains(xmp, "GPSLatitude"));  // privacy is decided at export
}

TEST_CASE("export: capture metadata stays, location and serial numbers go") {
  for (const FileType type : kTypes) {
    CAPTURE(codec::mimeType(type));
    const FileBytes file = exported(type, false, DigitalSource::kHumanEdits);
    const codec::Metadata metadata = readBack(type, file);
    const codec::ExifTree exif = codec::parseExif(metadata.exif).value();
    CHECK(hasTag(exif.image, 0x010F));
    CHECK(hasTag(exif.photo, 0x829A));
    CHECK(exif.gps.empty());
    CHECK(contains(metadata.xmp, "/humanEdits"));
    CHECK(contains(metadata.xmp, "A &amp; B"));
    for (const char* secret : {"SERIAL-4711", "MAKERSECRET", "48,51.4N", "2,21.0E", "uuid:1234", "was in Paris", "Paris", "Rivoli", "THUMBNAILPICTURE"}) {
      CAPTURE(secret);
      CHECK_FALSE(contains(file, secret));
    }
    CHECK(contains(file, "A Photographer") == (type == FileType::kJpeg));
  }
}

TEST_CASE("export: the person may keep location and serial numbers") {
  for (const FileType type : kTypes) {
    const FileBytes file = exported(type, true, DigitalSource::kUnchanged);
    const codec::Metadata metadata = readBack(type, file);
    CHECK(codec::parseExif(metadata.exif)->gps.size() == 2);
    for (const char* kept : {"SERIAL-4711", "48,51.4N", "uuid:1234", "digitalCapture"}) CHECK(contains(file, kept));
    CHECK_FALSE(contains(file, "THUMBNAILPICTURE"));  // it shows the picture as it was
    CHECK(contains(file, "Rue de Rivoli") == (type == FileType::kJpeg));
  }
}

TEST_CASE("export: sizes and colour space in the EXIF are the exported picture's") {
  const codec::ExifTree exif = codec::parseExif(readBack(FileType::kPng, exported(FileType::kPng, false, DigitalSource::kHumanEdits)).exif).value();
  const auto width = std::ranges::find(exif.photo, 0xA002, &codec::ExifEntry::tag);
  REQUIRE(width != exif.photo.end());
  CHECK(codec::readLittle32(width->value, 0) == 16);
}

TEST_CASE("export: a packet too large for a JPEG segment still says what a machine did") {
  codec::EncodeRequest request{.type = FileType::kJpeg, .source = DigitalSource::kComposite};
  std::string packet = kXmpWithPosition;
  packet.insert(packet.find("A &amp;"), std::string(80'000, 'x'));
  request.metadata.xmp = bytesOf(packet);
  const FileBytes file = codec::encodePicture(screened(randomPicture({8, 8}, 1)), request).value();
  CHECK(contains(readBack(FileType::kJpeg, file).xmp, "/compositeWithTrainedAlgorithmicMedia"));
  CHECK(codec::decodePicture(file));
}

TEST_CASE("WebP: the container stays whole around its metadata") {
  const FileBytes file = exported(FileType::kWebp, false, DigitalSource::kHumanEdits);
  const codec::WebpFile webp = codec::parseWebp(file);
  CHECK(webp.is_whole);
  CHECK(webp.spec == image::ImageSpec{16, 12});
  CHECK(webp.chunks.front().type == "VP8X");
  CHECK((webp.chunks.front().data[0] & 0x0C) == 0x0C);
  CHECK_FALSE(codec::finishBrowserEncode(exported(FileType::kPng, false, DigitalSource::kUnchanged), {.type = FileType::kWebp}));
}

TEST_CASE("IPTC: in and out of its Photoshop block, damaged ones end early") {
  const FileBytes block = codec::photoshopFromIptc(iptcRecords());
  CHECK(codec::iptcFromPhotoshop(block) == iptcRecords());
  for (std::size_t size = 0; size < block.size(); ++size) codec::iptcFromPhotoshop(codec::ByteSpan(block).first(size));
  CHECK(codec::iptcForExport(iptcRecords(), true) == iptcRecords());
}
