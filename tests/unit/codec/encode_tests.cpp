#include "codec/encode.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "await.h"
#include "codec/native_service.h"
#include "codec/png_file.h"
#include "decoded.h"
#include "picture_files.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::test;
using base::ErrorCode;
using codec::FileType;

namespace {

bool isSamePicture(const image::Image& a, const image::Image& b) {
  return a.spec() == b.spec() && std::ranges::equal(a.bytes(), b.bytes());
}

FileBytes encoded(const image::Image& picture, FileType type, float quality = 0.92f) {
  return codec::encodePicture(screened(picture), {.type = type, .quality = quality}).value();
}

double meanDifference(const image::Image& a, const image::Image& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.bytes().size(); ++i) sum += std::abs(int{a.bytes()[i]} - int{b.bytes()[i]});
  return sum / static_cast<double>(a.bytes().size());
}

image::Image smoothPicture(const image::ImageSpec& spec) {
  auto buffer = image::ImageBuffer::allocate(spec).value();
  for (int y = 0; y < spec.height; ++y) {
    for (int x = 0; x < spec.width; ++x) {
      std::uint8_t* pixel = buffer.pixel(x, y);
      pixel[0] = static_cast<std::uint8_t>(x * 2), pixel[1] = static_cast<std::uint8_t>(y * 3);
      pixel[2] = static_cast<std::uint8_t>(255 - x - y), pixel[3] = 255;
    }
  }
  return image::Image(std::move(buffer));
}

}  // namespace

TEST_CASE("PNG: a round trip is bit-exact, alpha and the colour under it included") {
  for (const image::ImageSpec spec : {image::ImageSpec{1, 1}, {1, 300}, {300, 1}, {67, 41}}) {
    const image::Image picture = randomPicture(spec, 11);
    CHECK(isSamePicture(decodedPixels(encoded(picture, FileType::kPng)), picture));
    const image::Image opaque = flatPicture(spec, 1, 2, 3);
    CHECK(isSamePicture(decodedPixels(encoded(opaque, FileType::kPng)), opaque));
  }
}

TEST_CASE("PNG: opaque pictures are written without alpha, all say sRGB") {
  const FileBytes opaque = encoded(flatPicture({4, 4}, 1, 2, 3), FileType::kPng);
  const FileBytes with_alpha = encoded(flatPicture({4, 4}, 1, 2, 3, 128), FileType::kPng);
  CHECK(codec::parsePng(opaque)->colour_type == 2);
  CHECK(codec::parsePng(with_alpha)->colour_type == 6);
  CHECK(codec::parsePng(opaque)->find("sRGB"));
}

TEST_CASE("JPEG: close to the picture, closer with more quality") {
  const image::Image picture = smoothPicture({64, 48});
  const double high = meanDifference(decodedPixels(encoded(picture, FileType::kJpeg, 0.98f)), picture);
  const double low = meanDifference(decodedPixels(encoded(picture, FileType::kJpeg, 0.2f)), picture);
  CHECK(high < 1.0);
  CHECK(low > high);
  CHECK(encoded(picture, FileType::kJpeg, 0.98f).size() > encoded(picture, FileType::kJpeg, 0.2f).size());
}

TEST_CASE("JPEG: transparent pixels are flattened over white") {
  CHECK(at(decodedPixels(encoded(flatPicture({8, 8}, 0, 0, 0, 0), FileType::kJpeg)), 4, 4) == Rgba{255, 255, 255, 255});
}

TEST_CASE("encode: types that are not ours are refused") {
  for (const FileType type : {FileType::kWebp, FileType::kAvif, FileType::kGif, FileType::kUnknown}) {
    const auto file = codec::encodePicture(screened(flatPicture({2, 2}, 1, 2, 3)), {.type = type});
    REQUIRE(!file);
    CHECK(file.error().code == ErrorCode::kUnsupported);
  }
  CHECK(codec::encodeInWorker({2, 2}, FileBytes(15), {}).error().code == ErrorCode::kBadImage);
}

TEST_CASE("services: decode and encode at once, and not at all when cancelled") {
  codec::NativeDecodeService decoder;
  codec::NativeEncodeService encoder;
  const image::Image picture = randomPicture({9, 5}, 2);
  const auto file = await(encoder.encode(screened(picture), {}, {}));
  REQUIRE(file);
  auto decoded = await(decoder.decode(*file, {}));
  REQUIRE(decoded);
  CHECK(isSamePicture(pixelsOf(std::move(*decoded)), picture));
  base::CancelSource source;
  source.cancel();
  CHECK(await(decoder.decode(*file, source.token())).error().code == ErrorCode::kCancelled);
}

TEST_CASE("photographs decode and survive a round trip") {
  const std::filesystem::path folder = std::filesystem::path(ATELIER_TESTS) / "../../shared/photos";
  std::error_code error;
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".png" && entry.path().extension() != ".jpg") continue;
    CAPTURE(name);
    std::ifstream stream(entry.path(), std::ios::binary);
    const FileBytes file{std::istreambuf_iterator<char>(stream), {}};
    const image::Image picture = decodedPixels(file);
    CHECK(isSamePicture(decodedPixels(encoded(picture, FileType::kPng)), picture));
    CHECK(meanDifference(decodedPixels(encoded(picture, FileType::kJpeg)), picture) < 4.0);
    ++count;
  }
  if (count == 0) WARN("not checked, for there are no photographs beside the checkout");
}
