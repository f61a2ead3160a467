// Pictures as planes of numbers, which is how models take them: [3, height, width] f32, sRGB, 0 to 1.
#pragma once

#include <span>
#include <vector>

#include "image/pixel_array.h"

namespace atelier::image {

// Red, green and blue as byte / 255. Alpha is left out. Twin of passes/planes_from_pixels.wgsl.
std::vector<float> planesFromImage(const Image& source);

// Opaque pixels, to the nearest byte; values outside 0 … 1 are clamped, a NaN becomes 0. kOutOfMemory, or kBadImage
// where the number of values does not fit `spec`. Twin of passes/pixels_from_planes.wgsl.
base::Result<Image> imageFromPlanes(std::span<const float> planes, const ImageSpec& spec);

}  // namespace atelier::image
