#include "kontext/reference_size.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace atelier::kontext {

namespace {

constexpr int kMinSide = 64;
constexpr std::int64_t kMaxAspect = 8;

image::ImageSpec capArea(const image::ImageSpec& input, std::int64_t area_cap) {
  const std::int64_t area = std::int64_t{input.width} * input.height;
  if (area <= area_cap) return input;
  const double scale = std::sqrt(static_cast<double>(area_cap) / static_cast<double>(area));
  return {static_cast<int>(input.width * scale), static_cast<int>(input.height * scale)};
}

}  // namespace

base::Result<ReferenceSize> referenceSize(const image::ImageSpec& input, std::int64_t area_cap) {
  const auto [shorter, longer] = std::minmax(input.width, input.height);
  if (shorter < kMinSide || longer > kMaxAspect * shorter)
    return base::fail(base::ErrorCode::kBadImage, "kontext.reference",
                      std::to_string(input.width) + " x " + std::to_string(input.height) + " pixels");
  ReferenceSize size;
  size.scaled = capArea(input, area_cap);
  size.cropped.width = size.scaled.width / kPixelsPerToken * kPixelsPerToken;
  size.cropped.height = size.scaled.height / kPixelsPerToken * kPixelsPerToken;
  size.left = (size.scaled.width - size.cropped.width) / 2;
  size.top = (size.scaled.height - size.cropped.height) / 2;
  return size;
}

}  // namespace atelier::kontext
