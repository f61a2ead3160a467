#include "decoded.h"
#include "picture_files.h"

using namespace atelier;
using namespace atelier::test;
using base::ErrorCode;

namespace {

constexpr int kWidth = 13, kHeight = 9;

int channelsOf(int colour_type) { return colour_type == 2 ? 3 : colour_type == 4 ? 2 : colour_type == 6 ? 4 : 1; }

// A sample of the test pattern, 0 .. 2^depth - 1.
std::uint32_t sampleAt(int x, int y, int channel, int depth) {
  return static_cast<std::uint32_t>(x * 7919 + y * 104729 + channel * 31337 + 5) * 2654435761u >> (32 - depth);
}

int eightBit(std::uint32_t value, int depth) {
  const std::uint32_t top = (1u << depth) - 1;
  return static_cast<int>((value * 255 + top / 2) / top);
}

// Rows of the pixels x0, x0 + dx, … of every dy-th line from y0, without filters.
void putRows(FileBytes& raw, int depth, int channels, int x0, int y0, int dx, int dy) {
  for (int y = y0; y < kHeight; y += dy) {
    if (x0 >= kWidth) return;
    raw.push_back(0);
    std::uint32_t pending = 0;
    int bits = 0;
    for (int x = x0; x < kWidth; x += dx) {
      for (int channel = 0; channel < channels; ++channel) {
        const std::uint32_t sample = sampleAt(x, y, channel, depth);
        if (depth >= 8) {
          putBig(raw, sample, depth / 8);
          continue;
        }
        pending = pending << depth | sample;
        bits += depth;
        if (bits == 8) raw.push_back(static_cast<std::uint8_t>(pending)), pending = 0, bits = 0;
      }
    }
    if (bits > 0) raw.push_back(static_cast<std::uint8_t>(pending << (8 - bits)));
  }
}

PngRecipe patternRecipe(int depth, int colour_type, bool is_interlaced) {
  PngRecipe recipe{kWidth, kHeight, depth, colour_type, is_interlaced, {}, {}};
  const int channels = channelsOf(colour_type);
  if (!is_interlaced) {
    putRows(recipe.raw, depth, channels, 0, 0, 1, 1);
    return recipe;
  }
  constexpr int kPasses[7][4] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
  for (const auto& [x0, y0, dx, dy] : kPasses) putRows(recipe.raw, depth, channels, x0, y0, dx, dy);
  return recipe;
}

FileBytes palette(int entries) {
  FileBytes colours;
  for (int i = 0; i < entries; ++i) colours.insert(colours.end(), {static_cast<std::uint8_t>(i * 3), static_cast<std::uint8_t>(255 - i), static_cast<std::uint8_t>(i * 7)});
  return colours;
}

Rgba expectedAt(int x, int y, int depth, int colour_type) {
  const auto sample = [&](int channel) { return eightBit(sampleAt(x, y, channel, depth), depth); };
  switch (colour_type) {
    case 0: return {sample(0), sample(0), sample(0), 255};
    case 2: return {sample(0), sample(1), sample(2), 255};
    case 4: return {sample(0), sample(0), sample(0), sample(1)};
    case 6: return {sample(0), sample(1), sample(2), sample(3)};
    default: {
      const int index = static_cast<int>(sampleAt(x, y, 0, depth));
      return {index * 3 & 255, 255 - index, index * 7 & 255, index == 1 ? 77 : 255};
    }
  }
}

FileBytes smallPng() { return makePng(patternRecipe(8, 6, false)); }

ErrorCode refusal(const FileBytes& file) {
  auto picture = codec::decodePicture(file);
  REQUIRE(!picture);
  return picture.error().code;
}

}  // namespace

TEST_CASE("PNG: every colour type at every depth, plain and interlaced") {
  constexpr int kKinds[][2] = {{0, 1}, {0, 2}, {0, 4}, {0, 8}, {0, 16}, {2, 8}, {2, 16}, {3, 1}, {3, 2}, {3, 4}, {3, 8}, {4, 8}, {4, 16}, {6, 8}, {6, 16}};
  for (const auto& [colour_type, depth] : kKinds) {
    for (const bool is_interlaced : {false, true}) {
      CAPTURE(colour_type, depth, is_interlaced);
      PngRecipe recipe = patternRecipe(depth, colour_type, is_interlaced);
      if (colour_type == 3) {
        put(recipe.extra, pngChunk("PLTE", palette(1 << depth)));
        put(recipe.extra, pngChunk("tRNS", {255, 77}));
      }
      auto picture = codec::decodePicture(makePng(recipe));
      REQUIRE(picture);
      CHECK(hasNote(*picture, "note.sixteen_bit") == (depth == 16));
      const image::Image pixels = pixelsOf(std::move(*picture));
      REQUIRE(pixels.spec() == image::ImageSpec{kWidth, kHeight});
      for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) REQUIRE(at(pixels, x, y) == expectedAt(x, y, depth, colour_type));
      }
    }
  }
}

TEST_CASE("PNG: tRNS names the transparent grey") {
  PngRecipe recipe{2, 1, 8, 0, false, pngChunk("tRNS", {0, 40}), {0, 40, 41}};
  const image::Image pixels = decodedPixels(makePng(recipe));
  CHECK(at(pixels, 0, 0)[3] == 0);
  CHECK(at(pixels, 1, 0) == Rgba{41, 41, 41, 255});
}

TEST_CASE("PNG: cut off anywhere is refused") {
  const FileBytes file = smallPng();
  for (std::size_t size = 0; size < file.size(); ++size) {
    CAPTURE(size);
    const auto picture = codec::decodePicture(codec::ByteSpan(file).first(size));
    CHECK(!picture);
  }
}

TEST_CASE("PNG: one flipped bit anywhere is noticed") {
  const FileBytes file = smallPng();
  for (std::size_t i = 0; i < file.size(); i += 3) {
    FileBytes damaged = file;
    damaged[i] ^= 0x10;
    CAPTURE(i);
    CHECK(!codec::decodePicture(damaged));
  }
}

TEST_CASE("PNG: lying headers") {
  PngRecipe recipe = patternRecipe(8, 6, false);
  SECTION("a size beyond the limits") {
    recipe.width = 60'000, recipe.height = 60'000;
    CHECK(refusal(makePng(recipe)) == ErrorCode::kTooLarge);
    recipe.width = 0xFFFF'FFFF, recipe.height = 1;
    CHECK(refusal(makePng(recipe)) == ErrorCode::kTooLarge);
    recipe.width = 20'000, recipe.height = 20'000;
    CHECK(refusal(makePng(recipe)) == ErrorCode::kTooLarge);
  }
  SECTION("an empty size") {
    recipe.width = 0;
    CHECK(refusal(makePng(recipe)) == ErrorCode::kBadImage);
  }
  SECTION("a large size over little data") {
    recipe.width = 9'000, recipe.height = 9'000;
    CHECK(refusal(makePng(recipe)) == ErrorCode::kBadImage);
  }
  SECTION("more rows than there are") {
    recipe.height += 1;
    CHECK(refusal(makePng(recipe)) == ErrorCode::kBadImage);
  }
  SECTION("impossible depths and colour types") {
    for (const auto& [depth, colour_type] : {std::pair{3, 0}, {16, 3}, {4, 2}, {8, 5}, {0, 0}, {32, 6}}) {
      recipe.depth = depth, recipe.colour_type = colour_type;
      CHECK(refusal(makePng(recipe)) == ErrorCode::kBadImage);
    }
  }
  SECTION("a palette picture without palette") {
    CHECK(refusal(makePng(patternRecipe(8, 3, false))) == ErrorCode::kBadImage);
  }
}

TEST_CASE("PNG: a bomb inflates no further than its picture needs") {
  PngRecipe recipe = patternRecipe(8, 6, false);
  recipe.raw.resize(400U << 20);
  CHECK(refusal(makePng(recipe)) == ErrorCode::kOutOfMemory);
}

TEST_CASE("PNG: colours described by gAMA and cHRM are converted") {
  PngRecipe recipe{1, 1, 8, 2, false, {}, {0, 128, 128, 128}};
  FileBytes gamma;
  putBig(gamma, 100'000, 4);  // linear light
  FileBytes chromaticities;   // of sRGB
  for (const std::uint32_t value : {31270u, 32900u, 64000u, 33000u, 30000u, 60000u, 15000u, 6000u}) putBig(chromaticities, value, 4);
  put(recipe.extra, pngChunk("gAMA", gamma));
  CHECK(at(decodedPixels(makePng(recipe)), 0, 0)[0] == 128);  // gAMA alone is not believed
  put(recipe.extra, pngChunk("cHRM", chromaticities));
  const Rgba linear_half = at(decodedPixels(makePng(recipe)), 0, 0);
  for (int k = 0; k < 3; ++k) CHECK(std::abs(linear_half[static_cast<std::size_t>(k)] - 188) <= 1);  // sRGB of 0.502
}
