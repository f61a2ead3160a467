// A picture read as a mask: white may change, black stays.
#pragma once

#include "image/pixel_array.h"

namespace atelier::image {

// Brightness (Rec. 709 weights on the encoded values) times alpha, stretched bilinearly to `spec`. kOutOfMemory,
// kTooLarge.
base::Result<Mask> maskFromImage(const Image& picture, const ImageSpec& spec);

}  // namespace atelier::image
