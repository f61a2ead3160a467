// Small copies of a picture: what previews and thumbnails are made from. For what people keep there is resize.h.
//
// Each pixel is the average of the cell that it covers, in linear light and premultiplied: coarser than the Lanczos of
// resize.h, and several times faster.
#pragma once

#include "image/screened.h"

namespace atelier::image {

// [ceil(height / factor), ceil(width / factor)].
ImageSpec shrunkSpecOf(const ImageSpec& spec, int factor);

// Cells of factor x factor pixels, fewer at the far edges, averaged whole. factor: 1 (shares the pixels) … 64.
// kOutOfMemory.
base::Result<Image> shrunk(const Image& picture, int factor);
base::Result<Mask> shrunk(const Mask& mask, int factor);
// The same for pixels that the gate let through: they are no others afterwards.
base::Result<ScreenedImage> shrunk(const ScreenedImage& picture, int factor);

// `spec` fitted into a square of `max_side`, never enlarged, no side below 1.
ImageSpec fittedInto(const ImageSpec& spec, int max_side);

// `picture` fitted into `max_side`, in milliseconds whatever its own size: of each cell at most 4 x 4 samples, evenly
// apart, are averaged. What such a grid misses is not seen in a thumbnail. Shares the pixels where nothing gets
// smaller. kOutOfMemory.
base::Result<ScreenedImage> smallCopy(const ScreenedImage& picture, int max_side);

}  // namespace atelier::image
