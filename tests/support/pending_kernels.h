// Operators that the table names and nobody has written yet. To be deleted with the last of them.
#pragma once

#include <algorithm>
#include <array>

#include "image/operator_id.h"

namespace atelier::test {

inline bool isPending(image::OperatorId op) {
  using enum image::OperatorId;
  constexpr std::array kPending{kMotionBlur, kLensBlur, kTiltShift, kClarity, kTexture, kDehaze, kDenoise, kPixelate,
                                kPencilSketch, kInk, kOil, kWatercolour, kCartoon, kHalftone, kEmboss,
                                kRotate, kCrop, kCropToRatio, kResize, kBorder};
  return std::ranges::find(kPending, op) != kPending.end();
}

}  // namespace atelier::test
