// A picture read as a mask: white may change, black stays.
#pragma once

#include "image/pixel_array.h"

namespace atelier::image {

// Brightness (Rec. 709 weights on the encoded values) times alpha, stretched bilinearly to `spec`: pixel by pixel.
class StretchedMask {
 public:
  // `picture` must not be empty.
  StretchedMask(Image picture, const ImageSpec& spec) : m_picture(std::move(picture)), m_spec(spec) {}
  std::uint8_t at(int x, int y) const;

 private:
  Image m_picture;
  ImageSpec m_spec;
};

// All of it. kBadImage for an empty picture, kOutOfMemory, kTooLarge.
base::Result<Mask> maskFromImage(const Image& picture, const ImageSpec& spec);

// The mask as an opaque grey picture, which maskFromImage reads back exactly. kOutOfMemory.
base::Result<Image> imageFromMask(const Mask& mask);

}  // namespace atelier::image
