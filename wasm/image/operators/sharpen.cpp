#include "image/operators/sharpen.h"

#include <algorithm>

#include "image/colour.h"
#include "image/operators/blend.h"

namespace atelier::image {

void finishSharpenRow(float amount, std::span<const float> blurred, std::span<const std::uint8_t> source,
                      std::span<const std::uint8_t> weights, std::span<std::uint8_t> result) {
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  const auto& decoded = srgbByteToLinear();
  for (std::size_t i = 0; i < source.size(); i += 4) {
    const Rgb colour{decoded[source[i]], decoded[source[i + 1]], decoded[source[i + 2]]};
    const float bright = luminance(colour);
    const float alpha = blurred[i + 3];
    const float around = alpha > 0 ? luminance({blurred[i], blurred[i + 1], blurred[i + 2]}) / alpha : bright;
    const float gain = bright > 0 ? std::max(0.0f, 1 + amount * (bright - around) / bright) : 1.0f;
    const std::uint8_t weight = weights.empty() ? 255 : weights[i / 4];
    result[i] = blendByte(source[i], encode(colour.r * gain), weight);
    result[i + 1] = blendByte(source[i + 1], encode(colour.g * gain), weight);
    result[i + 2] = blendByte(source[i + 2], encode(colour.b * gain), weight);
    result[i + 3] = source[i + 3];
  }
}

}  // namespace atelier::image
