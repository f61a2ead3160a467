// Between 8-bit pictures and what the VAE reads and writes: [3, height, width] f32 in [-1, 1], sRGB.
#pragma once

#include <vector>

#include "image/screened.h"

namespace atelier::kontext {

// The part of `source` of size `size` at (left, top), which must lie inside it. Alpha is left out.
std::vector<float> planesFromImage(const image::Image& source, int left, int top, const image::ImageSpec& size);

// Opaque pixels; values outside [-1, 1] are clamped, a NaN becomes 0. kOutOfMemory, or kBadImage where the number
// of values does not fit `size`.
base::Result<image::UnscreenedImage> imageFromPlanes(std::span<const float> planes, const image::ImageSpec& size);

}  // namespace atelier::kontext
