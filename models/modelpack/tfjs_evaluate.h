// Runs a network by its definition, slowly: the truth that self-tests and parity tests compare with.
#pragma once

#include "modelpack/tfjs_network.h"

namespace atelier::modelpack {

// `input`: the value of the network's one input, channels last. The values of the outputs, in their order.
Result<std::vector<std::vector<float>>> evaluateNetwork(const Network& network, const std::vector<float>& input);

// A picture that exercises every channel and pixel: ((7x + 13y + 29c) mod 256) / 255, channels last.
std::vector<float> rampPicture(const Shape& shape);

// [1, height, width, channels] to [1, channels, height, width].
std::vector<float> channelsFirst(const std::vector<float>& values, const Shape& shape);

}  // namespace atelier::modelpack
