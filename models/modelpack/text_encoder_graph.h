// The Qwen3 text encoder, cut after the last layer whose state is wanted (transformers' modeling_qwen3.py).
#pragma once

#include "modelpack/layers.h"

namespace atelier::modelpack {

std::uint64_t textLayerBytes(const TextEncoderConfig& config, Precision precision);

// Adds layers [first, last). States that cross the edge of a segment are `text_state_<layers done>` [1, L, H]; the
// states after `kept` layers (ascending) are joined by the segment that does the last of them into
// `prompt_embedding` [1, L, kept·H].
Result<void> addTextEncoder(Layers& layers, const TextEncoderConfig& config, const std::vector<std::int64_t>& kept,
                            std::int64_t first, std::int64_t last, bool is_probed);

}  // namespace atelier::modelpack
