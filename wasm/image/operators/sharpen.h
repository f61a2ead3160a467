// Sharpen: an unsharp mask on luminance, in linear light, where the blur is the one a lens makes.
//
// The difference between a pixel's luminance and its blurred surroundings scales the whole colour, so hue and
// saturation stay and no coloured fringes appear. The scale is at most 1 + amount: in the darkest places, where an
// added difference would be huge, a scaled one is not. Surroundings are weighed by alpha; alpha itself stays.
#pragma once

#include <cstdint>
#include <span>

namespace atelier::image {

// One row of the result. blurred: [width, 4] f32, linear light, premultiplied; the rest as for PointPass.
void finishSharpenRow(float amount, std::span<const float> blurred, std::span<const std::uint8_t> source,
                      std::span<const std::uint8_t> weights, std::span<std::uint8_t> result);

}  // namespace atelier::image
