#define CMS_NO_REGISTER_KEYWORD 1
#include "codec/icc.h"

#include <lcms2.h>

#include "codec/encode.h"
#include "decoded.h"
#include "picture_files.h"
#include "random_picture.h"

using namespace atelier;
using namespace atelier::test;

namespace {

FileBytes saved(cmsHPROFILE profile) {
  cmsUInt32Number size = 0;
  cmsSaveProfileToMem(profile, nullptr, &size);
  FileBytes bytes(size);
  cmsSaveProfileToMem(profile, bytes.data(), &size);
  cmsCloseProfile(profile);
  return bytes;
}

// sRGB's curve over the primaries of DCI-P3 and the white of D65.
FileBytes displayP3() {
  const double curve_parameters[5] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
  cmsToneCurve* curve = cmsBuildParametricToneCurve(nullptr, 4, curve_parameters);
  const cmsCIExyY white{0.3127, 0.3290, 1};
  const cmsCIExyYTRIPLE primaries{{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}};
  cmsToneCurve* curves[3] = {curve, curve, curve};
  const FileBytes bytes = saved(cmsCreateRGBProfile(&white, &primaries, curves));
  cmsFreeToneCurve(curve);
  return bytes;
}

FileBytes linearGrey() {
  cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.0);
  const FileBytes bytes = saved(cmsCreateGrayProfile(cmsD50_xyY(), curve));
  cmsFreeToneCurve(curve);
  return bytes;
}

FileBytes pngWithProfile(const FileBytes& profile, Rgba colour) {
  PngRecipe recipe{1, 1, 8, 6, false, {}, {0}};
  for (const int value : colour) recipe.raw.push_back(static_cast<std::uint8_t>(value));
  FileBytes chunk;
  put(chunk, std::string_view("name\0\0", 6));
  put(chunk, deflated(profile));
  recipe.extra = pngChunk("iCCP", chunk);
  return makePng(recipe);
}

void checkNear(const Rgba& found, const Rgba& expected, int tolerance) {
  for (std::size_t k = 0; k < 4; ++k) {
    CAPTURE(k, found[k], expected[k]);
    CHECK(std::abs(found[k] - expected[k]) <= tolerance);
  }
}

}  // namespace

// Expected values by the matrices of CSS Color 4 (Display P3 to XYZ D65 to sRGB), clipped.
TEST_CASE("ICC: Display P3 becomes sRGB, alpha untouched") {
  checkNear(at(decodedPixels(pngWithProfile(displayP3(), {128, 128, 128, 77})), 0, 0), {128, 128, 128, 77}, 1);
  checkNear(at(decodedPixels(pngWithProfile(displayP3(), {200, 100, 50, 255})), 0, 0), {215, 93, 31, 255}, 1);
  checkNear(at(decodedPixels(pngWithProfile(displayP3(), {255, 0, 0, 255})), 0, 0), {255, 0, 0, 255}, 1);
  checkNear(at(decodedPixels(pngWithProfile(displayP3(), {60, 120, 180, 0})), 0, 0), {30, 122, 185, 0}, 1);
  CHECK(hasNote(*codec::decodePicture(pngWithProfile(displayP3(), {1, 2, 3, 4})), "note.colours_converted"));
}

TEST_CASE("ICC: an sRGB profile changes no bit and is not mentioned") {
  const FileBytes srgb = saved(cmsCreate_sRGBProfile());
  auto picture = codec::decodePicture(pngWithProfile(srgb, {13, 200, 77, 5}));
  REQUIRE(picture);
  CHECK(picture->notes.empty());
  CHECK(at(pixelsOf(std::move(*picture)), 0, 0) == Rgba{13, 200, 77, 5});
}

TEST_CASE("ICC: a grey profile") {
  checkNear(at(decodedPixels(pngWithProfile(linearGrey(), {128, 128, 128, 9})), 0, 0), {188, 188, 188, 9}, 1);
}

TEST_CASE("ICC: a profile that cannot be applied leaves the picture, and the person is told") {
  FileBytes damaged = displayP3();
  damaged.resize(200);
  for (const FileBytes& profile : {damaged, FileBytes(300, 7), FileBytes{1}}) {
    auto picture = codec::decodePicture(pngWithProfile(profile, {13, 200, 77, 255}));
    REQUIRE(picture);
    CHECK(hasNote(*picture, "note.colours_kept"));
    CHECK(at(pixelsOf(std::move(*picture)), 0, 0) == Rgba{13, 200, 77, 255});
  }
}

TEST_CASE("ICC: a JPEG's profile in several segments, in any order") {
  const FileBytes profile = displayP3();
  const std::size_t half = profile.size() / 2;
  const auto part = [&](std::uint8_t number, std::size_t from, std::size_t to) {
    FileBytes payload;
    put(payload, std::string_view("ICC_PROFILE\0", 12));
    payload.insert(payload.end(), {number, 2});
    payload.insert(payload.end(), profile.begin() + static_cast<std::ptrdiff_t>(from), profile.begin() + static_cast<std::ptrdiff_t>(to));
    return jpegSegment(0xE2, payload);
  };
  // 200, 100, 50 as stored RGB
  const FileBytes plain = makeFlatJpeg(8, 8, {72, -28, -78}, 0);
  const FileBytes tagged = withSegment(withSegment(plain, part(1, 0, half)), part(2, half, profile.size()));
  checkNear(at(decodedPixels(tagged), 0, 0), {215, 93, 31, 255}, 1);
  checkNear(at(decodedPixels(withSegment(plain, part(1, 0, half))), 0, 0), {200, 100, 50, 255}, 0);
}
