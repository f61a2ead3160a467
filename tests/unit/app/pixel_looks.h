// What the pixels of a region say: how light, warm, colourful, contrasted and detailed they are.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "image/place_weight.h"

namespace atelier::pixels {

// [height, width] u8: how much of each pixel lies in `region`.
inline image::Mask weightsOf(image::Region region, const image::Image& picture, const image::Mask& mask) {
  image::MaskBuffer weights = *image::MaskBuffer::allocate(picture.spec());
  for (int y = 0; y < picture.height(); ++y) {
    const auto row = weights.row(y);
    if (region == image::Region::kOutsideMask) {
      std::ranges::transform(mask.row(y), row.begin(), [](std::uint8_t m) { return static_cast<std::uint8_t>(255 - m); });
    } else if (image::readsPixels(region)) {
      image::placeRow(image::placeRule({.region = region}, picture.spec()), y, picture.spec(), picture.row(y), {}, row);
    } else if (region == image::Region::kMask) {
      std::ranges::copy(mask.row(y), row.begin());
    } else {
      std::ranges::fill(row, std::uint8_t{255});
    }
  }
  return image::Mask(std::move(weights));
}

// Means over some of the pixels, in codes of 0 to 255; warmth and green as they would be at medium light.
struct Look {
  double light = 0, warmth = 0, green = 0, chroma = 0, contrast = 0, detail = 0;
  int count = 0;
};

inline double lightOf(const std::uint8_t* p) { return 0.2126 * p[0] + 0.7152 * p[1] + 0.0722 * p[2]; }

// Of the pixels that `weights` chooses; of all where they are of another size.
inline Look lookOf(const image::Image& picture, const image::Mask& weights) {
  Look look;
  double squares = 0;
  const bool is_chosen = weights.width() == picture.width() && weights.height() == picture.height();
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 1; x < picture.width(); ++x) {
      if (is_chosen && *weights.pixel(x, y) < 200) continue;
      const std::uint8_t* p = picture.pixel(x, y);
      const double light = lightOf(p);
      look.light += light;
      squares += light * light;
      look.warmth += p[0] - p[2];
      look.green += p[1] - (p[0] + p[2]) / 2.0;
      look.chroma += std::max({p[0], p[1], p[2]}) - std::min({p[0], p[1], p[2]});
      look.detail += std::abs(light - lightOf(picture.pixel(x - 1, y)));
      ++look.count;
    }
  }
  if (look.count == 0) return look;
  for (double* sum : {&look.light, &look.warmth, &look.green, &look.chroma, &look.detail, &squares}) *sum /= look.count;
  look.warmth *= 128 / std::max(look.light, 8.0);
  look.green *= 128 / std::max(look.light, 8.0);
  look.contrast = std::sqrt(std::max(squares - look.light * look.light, 0.0));
  return look;
}

// The largest difference of a channel among the pixels that `weights` leaves alone.
inline int largestChange(const image::Image& before, const image::Image& after, const image::Mask& weights) {
  if (before.spec().width != after.spec().width || before.spec().height != after.spec().height) return 255;
  int largest = 0;
  for (int y = 0; y < before.height(); ++y) {
    for (int x = 0; x < before.width(); ++x) {
      if (*weights.pixel(x, y) < 255) continue;
      for (int k = 0; k < 3; ++k) largest = std::max(largest, std::abs(before.pixel(x, y)[k] - after.pixel(x, y)[k]));
    }
  }
  return largest;
}

}  // namespace atelier::pixels
