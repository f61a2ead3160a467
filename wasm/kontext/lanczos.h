// The resampling that the reference images of the model's training went through.
#pragma once

#include "image/pixel_array.h"

namespace atelier::kontext {

// Lanczos with three lobes, widened when shrinking, in the 8-bit arithmetic of Pillow's Image.resize: first along
// rows, then along columns, each rounded to u8. Bit-identical to it (seen with 11.1). Channels are independent and
// in sRGB, so the image should be opaque. kOutOfMemory, or kBadImage for an empty size.
base::Result<image::Image> resizeLanczos(const image::Image& source, const image::ImageSpec& size);

}  // namespace atelier::kontext
