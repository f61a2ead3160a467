// Resize: a smaller (or larger) picture without aliasing or dark fringes.
#pragma once

#include <vector>

#include "image/screened.h"

namespace atelier::image {

// What one target pixel takes from the source along one axis; weights sum to 1.
struct ResizeTaps {
  int first = 0;
  std::vector<float> weights;
};
// For each of `target_length` pixels.
std::vector<ResizeTaps> resizeTaps(int source_length, int target_length);

// Separable Lanczos of three lobes (Duchon 1979) in linear light on premultiplied colour: averaging encoded values
// would darken fine detail, and straight alpha would let invisible colours bleed. Rows stream through a window of
// the filter's height, so the peak is the two pictures. kOutOfMemory, kTooLarge.
base::Result<Image> resized(const Image& picture, const ImageSpec& spec);

// The same for pixels that the gate let through: they are no others afterwards.
base::Result<ScreenedImage> resized(const ScreenedImage& picture, const ImageSpec& spec);

}  // namespace atelier::image
