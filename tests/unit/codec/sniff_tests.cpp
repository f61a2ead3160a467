#include "codec/sniff.h"

#include "decoded.h"
#include "picture_files.h"

using namespace atelier;
using namespace atelier::test;
using base::ErrorCode;
using codec::FileType;

namespace {

FileBytes box(std::string_view type, const FileBytes& payload) {
  FileBytes out;
  putBig(out, static_cast<std::uint32_t>(payload.size() + 8), 4);
  put(out, type);
  put(out, payload);
  return out;
}

FileBytes isoFile(std::string_view brand, std::uint32_t width, std::uint32_t height) {
  FileBytes ftyp;
  put(ftyp, brand);
  putBig(ftyp, 0, 4);
  put(ftyp, "mif1");
  FileBytes ispe;
  for (const std::uint32_t value : {0u, width, height}) putBig(ispe, value, 4);
  FileBytes meta(4);
  put(meta, box("iprp", box("ipco", box("ispe", ispe))));
  FileBytes out = box("ftyp", ftyp);
  put(out, box("meta", meta));
  return out;
}

FileBytes riff(const FileBytes& chunks) {
  FileBytes out;
  put(out, "RIFF");
  putLittle(out, static_cast<std::uint32_t>(chunks.size() + 4), 4);
  put(out, "WEBP");
  put(out, chunks);
  return out;
}

}  // namespace

TEST_CASE("sniff: the type comes from the bytes") {
  CHECK(codec::sniff(isoFile("avif", 30, 20))->type == FileType::kAvif);
  CHECK(codec::sniff(isoFile("heic", 30, 20))->type == FileType::kHeic);
  CHECK(codec::sniff(isoFile("heic", 30, 20))->spec == image::ImageSpec{30, 20});
  CHECK(codec::sniff(isoFile("mp42", 30, 20)).error().code == ErrorCode::kUnsupported);
  FileBytes gif;
  put(gif, "GIF89a");
  putLittle(gif, 300, 2);
  putLittle(gif, 200, 2);
  CHECK(codec::sniff(gif)->spec == image::ImageSpec{300, 200});
  FileBytes lossless;
  put(lossless, "VP8L");
  putLittle(lossless, 5, 4);
  lossless.push_back(0x2F);
  putLittle(lossless, 99u | 49u << 14 | 1u << 28, 4);
  lossless.push_back(0);
  CHECK(codec::sniff(riff(lossless))->spec == image::ImageSpec{100, 50});
  for (const char* text : {"", "BM", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7"}) {
    FileBytes file;
    put(file, text);
    CHECK(codec::sniff(file).error().code == ErrorCode::kUnsupported);
  }
}

TEST_CASE("sniff: what declares more than the limits is refused before anything is decoded") {
  CHECK(codec::sniff(isoFile("avif", 20'000, 20'000)).error().code == ErrorCode::kTooLarge);
  CHECK(codec::sniff(isoFile("avif", 0xFFFF'FFFF, 0xFFFF'FFFF)).error().code == ErrorCode::kTooLarge);
  FileBytes gif;
  put(gif, "GIF87a");
  putLittle(gif, 0xFFFF, 2);
  putLittle(gif, 1, 2);
  CHECK(codec::sniff(gif).error().code == ErrorCode::kTooLarge);
}

TEST_CASE("sniff: MIME types and file types lead to each other") {
  for (const FileType type : {FileType::kJpeg, FileType::kPng, FileType::kWebp, FileType::kAvif, FileType::kHeic, FileType::kGif, FileType::kBmp}) {
    CHECK(codec::fileTypeFromMime(codec::mimeType(type)) == type);
  }
  CHECK(!codec::fileTypeFromMime("text/html"));
}

TEST_CASE("BMP: decoded from the bottom up; a cut one is refused") {
  FileBytes bmp;
  put(bmp, "BM");
  putLittle(bmp, 0, 4), putLittle(bmp, 0, 4), putLittle(bmp, 54, 4);
  putLittle(bmp, 40, 4), putLittle(bmp, 1, 4), putLittle(bmp, 2, 4), putLittle(bmp, 1, 2), putLittle(bmp, 24, 2);
  bmp.resize(54);
  put(bmp, FileBytes{1, 2, 3, 0, 4, 5, 6, 0});  // blue, green, red, padding; the lower row first
  const image::Image pixels = decodedPixels(bmp);
  CHECK(at(pixels, 0, 0) == Rgba{6, 5, 4, 255});
  CHECK(at(pixels, 0, 1) == Rgba{3, 2, 1, 255});
  bmp.pop_back();
  CHECK(!codec::decodePicture(bmp));
}

TEST_CASE("browser decode: pixels are paired with the file's metadata, wrong sizes are refused") {
  FileBytes chunks;
  put(chunks, "VP8X");
  putLittle(chunks, 10, 4);
  putLittle(chunks, 0x02 | 0x08, 4);
  putLittle(chunks, 3, 3), putLittle(chunks, 1, 3);
  put(chunks, "EXIF");
  const FileBytes exif = makeExif(6);
  putLittle(chunks, static_cast<std::uint32_t>(exif.size()), 4);
  put(chunks, exif);
  const FileBytes file = riff(chunks);
  CHECK(codec::decodePicture(file).error().code == ErrorCode::kUnsupported);
  auto picture = codec::finishBrowserDecode(file, {2, 4}, base::OwnedBytes::allocate(32));
  REQUIRE(picture);
  CHECK(picture->type == FileType::kWebp);
  CHECK(hasNote(*picture, "note.first_frame"));
  CHECK(!picture->metadata.exif.empty());
  CHECK(!codec::finishBrowserDecode(file, {3, 3}, base::OwnedBytes::allocate(36)));
  CHECK(!codec::finishBrowserDecode(file, {4, 2}, base::OwnedBytes::allocate(31)));
}
