// Decoded pictures as plain pixels, for tests that compare them.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string_view>

#include "codec/decode.h"
#include "screened_for_test.h"

namespace atelier::test {

inline image::Image pixelsOf(codec::DecodedPicture picture) {
  return moderation::Gate::letThrough(std::move(picture.pixels)).get();
}

// The pixels of a file that must decode.
inline image::Image decodedPixels(codec::ByteSpan file) {
  auto picture = codec::decodePicture(file);
  INFO((picture ? "" : picture.error().where + ": " + picture.error().detail));
  REQUIRE(picture);
  return pixelsOf(std::move(*picture));
}

using Rgba = std::array<int, 4>;
inline Rgba at(const image::Image& picture, int x, int y) {
  const std::uint8_t* pixel = picture.pixel(x, y);
  return {pixel[0], pixel[1], pixel[2], pixel[3]};
}

inline bool hasNote(const codec::DecodedPicture& picture, std::string_view key) {
  for (const codec::Note& note : picture.notes) {
    if (note.text.name() == key) return true;
  }
  return false;
}

}  // namespace atelier::test
