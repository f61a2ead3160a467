// The plain truth of one layer, to hold a runtime's answer against.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace atelier::infer {

// [output, input, 3, 3]
using ConvolutionWeights = std::array<float, 3 * 3 * 3 * 3>;

// ONNX's Conv with pads of 1 and no bias: zeros lie around the picture, nothing is mirrored.
// planes: [3, height, width] f32 -> the same shape.
std::vector<float> convolve3x3(std::span<const float> planes, int height, int width,
                               const ConvolutionWeights& weights);

}  // namespace atelier::infer
