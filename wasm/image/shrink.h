// Shrinking by a whole factor: what a preview is made from.
//
// Each pixel is the average of a cell of factor x factor pixels (fewer at the far edges), in linear light on
// premultiplied colour: coarser than the Lanczos of resize.h, and several times faster.
#pragma once

#include "image/screened.h"

namespace atelier::image {

// [ceil(height / factor), ceil(width / factor)].
ImageSpec shrunkSpecOf(const ImageSpec& spec, int factor);

// factor: 1 … 64. kOutOfMemory.
base::Result<Image> shrunk(const Image& picture, int factor);
base::Result<Mask> shrunk(const Mask& mask, int factor);
// The same for pixels that the gate let through: they are no others afterwards.
base::Result<ScreenedImage> shrunk(const ScreenedImage& picture, int factor);

}  // namespace atelier::image
