// Small copy: a picture at the size of a thumbnail, in milliseconds whatever its own size.
#pragma once

#include "image/screened.h"

namespace atelier::image {

// `spec` fitted into a square of `max_side`, never enlarged, no side below 1.
ImageSpec fittedInto(const ImageSpec& spec, int max_side);

// `picture` fitted into `max_side`. Each pixel is the average, in linear light and premultiplied, of a regular grid of
// at most 4 x 4 samples from the area it covers: the cost depends on the small size alone, and what such a grid misses
// is not seen in a thumbnail. Use resized() for what people keep. Shares the pixels where nothing gets smaller.
// kOutOfMemory.
base::Result<ScreenedImage> smallCopy(const ScreenedImage& picture, int max_side);

}  // namespace atelier::image
