// The photographs of ../shared/photos, which are no part of a clone: a test checks them where they are.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "codec/decode.h"
#include "codec/service.h"
#include "edited_picture.h"
#include "image/small_copy.h"

namespace atelier::test {

inline constexpr const char* kPhotographs[] = {"astronaut", "chelsea", "coffee"};

// A photograph by name, at 1/`shrinking` of its size; none, with a warning, where it is not there.
inline std::optional<image::ScreenedImage> photograph(const std::string& name, int shrinking) {
  std::ifstream stream(ATELIER_TESTS "/../../shared/photos/" + name + ".png", std::ios::binary);
  const codec::Bytes file{std::istreambuf_iterator<char>(stream), {}};
  if (file.empty()) {
    WARN("not checked, for there is no ../shared/photos/" << name << ".png");
    return std::nullopt;
  }
  auto decoded = codec::decodePicture(file);
  REQUIRE(decoded);
  return image::shrunk(screened(std::move(decoded->pixels)), shrinking).value();
}

}  // namespace atelier::test
