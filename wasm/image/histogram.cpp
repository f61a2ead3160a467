#include "image/histogram.h"

#include <algorithm>

namespace atelier::image {

Histogram histogramOf(const Image& picture) {
  Histogram histogram;
  const auto bytes = picture.bytes();
  for (std::size_t i = 0; i < bytes.size(); i += 4) {
    const std::uint8_t* pixel = bytes.data() + i;
    if (pixel[3] == 0) continue;
    ++histogram.red[pixel[0]];
    ++histogram.green[pixel[1]];
    ++histogram.blue[pixel[2]];
    ++histogram.luma[lumaOf(pixel)];
    if (std::max({pixel[0], pixel[1], pixel[2]}) == 255) ++histogram.burnt;
    if (std::max({pixel[0], pixel[1], pixel[2]}) == 0) ++histogram.drowned;
    ++histogram.total;
  }
  return histogram;
}

}  // namespace atelier::image
