// A network as an ONNX graph: channels first, weights in the data files as small as they came.
#pragma once

#include "modelpack/package_writer.h"
#include "modelpack/tfjs_network.h"

namespace atelier::modelpack {

// One input `image` [1, channels, height, width] f32. An only output is called `output`, several keep the last part
// of their names; an output that is a picture has its channels first too. uint8 weights stay bytes behind a
// DequantizeLinear (convolutions) or its arithmetic (dense layers), f16 ones f16 behind a Cast.
Result<OnnxGraph> graphFromNetwork(const Network& network, const std::string& name, ShardWriter& shards);

// The name and the shape of each output, as the graph has them.
std::vector<ValueSpec> outputSpecs(const Network& network);

}  // namespace atelier::modelpack
