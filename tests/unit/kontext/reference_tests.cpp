// Reference images on their way to the encoder: size, resampling, planes.
#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "golden_kontext.h"
#include "kontext/image_planes.h"
#include "kontext/lanczos.h"
#include "kontext/reference_size.h"

// Stands in for the gate, which alone may look at what nobody has reviewed.
class atelier::moderation::Gate {
 public:
  static image::ScreeningPass pass() { return {}; }
};

using namespace atelier::kontext;
using atelier::image::Image;
using atelier::image::ImageBuffer;
using atelier::image::ImageSpec;

namespace {

// A binary PPM as an opaque image.
Image picture(const std::string& name) {
  std::istringstream file(atelier::tests::goldenFile("kontext/" + name));
  std::string magic;
  int width = 0, height = 0, largest = 0;
  file >> magic >> width >> height >> largest;
  file.get();
  auto buffer = ImageBuffer::allocate({width, height});
  REQUIRE(buffer.has_value());
  for (std::size_t i = 0; i < buffer->spec().pixelCount(); ++i) {
    std::uint8_t* pixel = buffer->bytes().data() + i * 4;
    for (int channel = 0; channel < 3; ++channel) pixel[channel] = static_cast<std::uint8_t>(file.get());
    pixel[3] = 255;
  }
  REQUIRE(file.good());
  return Image(std::move(*buffer));
}

bool samePixels(const Image& a, const Image& b) { return a.spec() == b.spec() && std::ranges::equal(a.bytes(), b.bytes()); }

void checkSize(const nlohmann::json& expected, const ReferenceSize& size) {
  CHECK(std::vector{size.scaled.width, size.scaled.height} == expected["after_cap"].get<std::vector<int>>());
  CHECK(std::vector{size.cropped.width, size.cropped.height} == expected["after_crop"].get<std::vector<int>>());
  CHECK(std::vector{size.left, size.top} == expected["crop_left_top"].get<std::vector<int>>());
  CHECK(std::vector{size.grid().height, size.grid().width} == expected["token_grid_hw"].get<std::vector<int>>());
  CHECK(size.grid().tokenCount() == expected["tokens"].get<std::size_t>());
}

}  // namespace

TEST_CASE("references are capped and cropped as the reference tools do") {
  const auto golden = goldenJson("preprocess_sizes.json");
  REQUIRE(golden.size() == 19);
  for (const auto& row : golden) {
    const ImageSpec input{row["input_wh"][0].get<int>(), row["input_wh"][1].get<int>()};
    CAPTURE(input.width, input.height);
    const auto size = referenceSize(input), lone_size = referenceSize(input, kSingleReferenceAreaCap);
    if (row.contains("rejected")) {
      REQUIRE_FALSE(size.has_value());
      CHECK(size.error().code == atelier::base::ErrorCode::kBadImage);
      continue;
    }
    REQUIRE((size.has_value() && lone_size.has_value()));
    checkSize(row["cap_1024sq"], *size);
    checkSize(row["official_single_ref_cap_2024sq"], *lone_size);
  }
}

TEST_CASE("Lanczos resampling is Pillow's, bit for bit") {
  const auto resized = resizeLanczos(picture("lanczos_in.ppm"), {70, 58});
  REQUIRE(resized.has_value());
  CHECK(samePixels(*resized, picture("lanczos_resized.ppm")));
}

TEST_CASE("resampling to the same size changes nothing, and an empty size is an error") {
  const Image source = picture("lanczos_in.ppm");
  CHECK(resizeLanczos(source, source.spec())->sharesPixelsWith(source));
  CHECK_FALSE(resizeLanczos(source, {0, 10}).has_value());
  CHECK_FALSE(resizeLanczos(Image(), {10, 10}).has_value());
}

TEST_CASE("a flat picture stays flat at any size") {
  auto buffer = ImageBuffer::allocate({37, 5});
  REQUIRE(buffer.has_value());
  std::ranges::fill(buffer->bytes(), std::uint8_t{200});
  const Image flat(std::move(*buffer));
  for (const ImageSpec size : {ImageSpec{1, 1}, ImageSpec{74, 3}, ImageSpec{20, 90}}) {
    const auto resized = resizeLanczos(flat, size);
    REQUIRE(resized.has_value());
    CHECK(std::ranges::all_of(resized->bytes(), [](std::uint8_t value) { return value == 200; }));
  }
}

TEST_CASE("planes hold the cropped pixels in [-1, 1] and give them back") {
  const Image resized = picture("lanczos_resized.ppm");
  const ImageSpec crop{64, 48};
  const std::vector<float> planes = planesFromImage(resized, 3, 5, crop);
  const auto back = imageFromPlanes(planes, crop);
  REQUIRE(back.has_value());
  CHECK(samePixels(back->inspect(atelier::moderation::Gate::pass()), picture("lanczos_cropped.ppm")));
  const std::uint8_t* pixel = resized.pixel(3, 5);
  CHECK(planes.front() == static_cast<float>(pixel[0]) / 255 * 2 - 1);
}

TEST_CASE("decoded values outside the range are clamped, and a NaN is black") {
  const std::vector<float> planes{-3, 3, NAN, 0};
  const std::vector<float> all(12, 0.0f);
  std::vector<float> three;
  for (int channel = 0; channel < 3; ++channel) three.insert(three.end(), planes.begin(), planes.end());
  const auto image = imageFromPlanes(three, {4, 1});
  REQUIRE(image.has_value());
  const Image& pixels = image->inspect(atelier::moderation::Gate::pass());
  CHECK(pixels.pixel(0, 0)[0] == 0);
  CHECK(pixels.pixel(1, 0)[0] == 255);
  CHECK(pixels.pixel(2, 0)[0] == 0);
  CHECK(pixels.pixel(3, 0)[0] == 128);  // 127.5 rounds to even
  CHECK_FALSE(imageFromPlanes(all, {5, 1}).has_value());
}
