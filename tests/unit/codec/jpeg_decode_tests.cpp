#include <algorithm>

#include "codec/encode.h"
#include "decoded.h"
#include "image/orientation.h"
#include "picture_files.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::test;
using base::ErrorCode;

namespace {

FileBytes exifSegment(std::uint16_t orientation) {
  FileBytes payload;
  put(payload, std::string_view("Exif\0\0", 6));
  put(payload, makeExif(orientation));
  return jpegSegment(0xE1, payload);
}

FileBytes photoJpeg(const image::ImageSpec& spec = {40, 24}) {
  codec::EncodeRequest request{.type = codec::FileType::kJpeg, .source = codec::DigitalSource::kUnchanged};
  return codec::encodePicture(screened(randomPicture(spec, 5)), request).value();
}

std::size_t findMarker(const FileBytes& jpeg, std::uint8_t marker) {
  for (std::size_t i = 0; i + 1 < jpeg.size(); ++i) {
    if (jpeg[i] == 0xFF && jpeg[i + 1] == marker) return i;
  }
  return jpeg.size();
}

// All channels within `tolerance`.
bool isNear(const Rgba& a, const Rgba& b, int tolerance) {
  for (std::size_t k = 0; k < 4; ++k) {
    if (std::abs(a[k] - b[k]) > tolerance) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("JPEG: grey, YCbCr and RGB levels") {
  CHECK(at(decodedPixels(makeFlatJpeg(9, 7, {-28}, -1)), 8, 6) == Rgba{100, 100, 100, 255});
  CHECK(isNear(at(decodedPixels(makeFlatJpeg(9, 7, {-28, 0, 0}, -1)), 8, 6), {100, 100, 100, 255}, 1));
  CHECK(isNear(at(decodedPixels(makeFlatJpeg(9, 7, {-28, 50, -50}, 0)), 4, 4), {100, 178, 78, 255}, 1));
}

TEST_CASE("JPEG: CMYK and YCCK become screen colours, and the person is told") {
  // Adobe writes inks inverted: 255 is no ink.
  auto red = codec::decodePicture(makeFlatJpeg(8, 8, {127, -128, -128, 127}, 0));
  REQUIRE(red);
  CHECK(hasNote(*red, "note.cmyk"));
  CHECK(isNear(at(pixelsOf(std::move(*red)), 3, 3), {255, 0, 0, 255}, 1));
  CHECK(isNear(at(decodedPixels(makeFlatJpeg(8, 8, {127, 127, 127, 0}, 0)), 3, 3), {128, 128, 128, 255}, 1));
  CHECK(isNear(at(decodedPixels(makeFlatJpeg(8, 8, {-128, 0, 0, 127}, 2)), 3, 3), {255, 255, 255, 255}, 1));
  auto unknown = codec::decodePicture(makeFlatJpeg(8, 8, {0, 0, 0, 0}, -1));
  REQUIRE(!unknown);
  CHECK(unknown.error().code == ErrorCode::kUnsupported);
}

TEST_CASE("JPEG: cut off anywhere is refused, never filled with grey") {
  const FileBytes file = photoJpeg();
  CHECK(codec::decodePicture(file));
  for (std::size_t size = 0; size < file.size(); ++size) {
    CAPTURE(size, file.size());
    CHECK(!codec::decodePicture(codec::ByteSpan(file).first(size)));
  }
}

TEST_CASE("JPEG: cut off and closed with an end marker is refused too") {
  const FileBytes file = photoJpeg({160, 120});
  const std::size_t scan = findMarker(file, 0xDA) + 14;
  for (int tenths = 0; tenths < 10; ++tenths) {
    const std::size_t kept = scan + (file.size() - 2 - scan) * static_cast<std::size_t>(tenths) / 10;
    FileBytes cut(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(kept));
    if (cut.back() == 0xFF) cut.push_back(0);
    cut.insert(cut.end(), {0xFF, 0xD9});
    CAPTURE(tenths);
    CHECK(!codec::decodePicture(cut));
  }
}

TEST_CASE("JPEG: a header that lies about the size") {
  FileBytes file = makeFlatJpeg(16, 16, {0, 0, 0}, -1);
  const std::size_t frame = findMarker(file, 0xC0);
  const auto withSize = [&](int width, int height) {
    FileBytes lying = file;
    lying[frame + 5] = static_cast<std::uint8_t>(height >> 8), lying[frame + 6] = static_cast<std::uint8_t>(height);
    lying[frame + 7] = static_cast<std::uint8_t>(width >> 8), lying[frame + 8] = static_cast<std::uint8_t>(width);
    auto picture = codec::decodePicture(lying);
    REQUIRE(!picture);
    return picture.error().code;
  };
  CHECK(withSize(65'535, 65'535) == ErrorCode::kTooLarge);
  CHECK(withSize(9'000, 9'000) == ErrorCode::kBadImage);
  CHECK(withSize(32, 32) == ErrorCode::kBadImage);
  CHECK(withSize(16, 0) == ErrorCode::kBadImage);
}

TEST_CASE("JPEG: kinds that are not decoded are named unsupported") {
  FileBytes file = makeFlatJpeg(16, 16, {0}, -1);
  const std::size_t frame = findMarker(file, 0xC0);
  for (const int marker : {0xC3, 0xC9, 0xCA}) {  // lossless, arithmetic
    file[frame + 1] = static_cast<std::uint8_t>(marker);
    auto picture = codec::decodePicture(file);
    REQUIRE(!picture);
    CHECK(picture.error().code == ErrorCode::kUnsupported);
  }
}

TEST_CASE("JPEG: all eight orientations stand upright, and the kept EXIF says so") {
  const FileBytes plain = photoJpeg();
  const image::Image stored = decodedPixels(plain);
  for (std::uint16_t orientation = 1; orientation <= 8; ++orientation) {
    CAPTURE(orientation);
    auto picture = codec::decodePicture(withSegment(plain, exifSegment(orientation)));
    REQUIRE(picture);
    const auto tree = codec::DecodedPicture(*picture).metadata.exif;
    const image::Image upright = pixelsOf(std::move(*picture));
    const image::Image expected = image::oriented(stored, *image::orientationFromExif(orientation)).value();
    CHECK(upright.spec() == expected.spec());
    CHECK(std::ranges::equal(upright.bytes(), expected.bytes()));
    CHECK(!tree.empty());
    // Reading the kept block again turns nothing.
    FileBytes payload;
    put(payload, std::string_view("Exif\0\0", 6));
    put(payload, tree);
    CHECK(decodedPixels(withSegment(plain, jpegSegment(0xE1, payload))).spec() == stored.spec());
  }
}
