// How large a reference image becomes before it is encoded: capped in area, then cropped to whole tokens.
#pragma once

#include <cstdint>

#include "image/pixel_array.h"
#include "kontext/position_ids.h"

namespace atelier::kontext {

inline constexpr std::int64_t kReferenceAreaCap = 1024 * 1024;        // pixels
inline constexpr std::int64_t kSingleReferenceAreaCap = 2024 * 2024;  // what the official tool allows a lone reference

struct ReferenceSize {
  image::ImageSpec scaled;   // after the cap; the input's own size where it is below
  image::ImageSpec cropped;  // a centre crop of `scaled` to multiples of kPixelsPerToken
  int left = 0;
  int top = 0;

  TokenGrid grid() const { return {cropped.height / kPixelsPerToken, cropped.width / kPixelsPerToken}; }
};

// kBadImage where a side is under 64 pixels or the sides differ more than 8 to 1: what the model was not made for.
base::Result<ReferenceSize> referenceSize(const image::ImageSpec& input, std::int64_t area_cap = kReferenceAreaCap);

}  // namespace atelier::kontext
