// The FLUX.2 autoencoder as graphs (BFL autoencoder.py; the architecture document's sections 6 and 7).
#pragma once

#include "modelpack/layers.h"

namespace atelier::modelpack {

// The parts of each side. Values between them, h and w being 1/8 of the picture's size and P = h·w:
//   front:  picture or latent -> <side>_features [1,C,h,w], <side>_query [1,h,w,C], <side>_key [C,P], <side>_value [P,C]
//   attend: query, key, value -> <side>_attended [1,h,w,C]; any rows of the query give the same rows of the result
//   back:   features, attended -> the latent, or for the decoder decoder_quarter [1,C',2h,2w]
//   up:     (decoder) quarter -> picture
enum class VaePart { kFront, kAttend, kBack, kUp };

// Adds consecutive parts [first, last]; all of them make the whole side in one graph.
Result<void> addVaeEncoder(Layers& layers, const VaeConfig& config, VaePart first, VaePart last, bool is_probed);
Result<void> addVaeDecoder(Layers& layers, const VaeConfig& config, VaePart first, VaePart last, bool is_probed);

// The decoder's last part for one tile of decoder_quarter. GroupNorm needs statistics of the whole picture, so they
// are an input: norm_statistics [layers, 2, groups] (mean, variance).
Result<void> addVaeTile(Layers& layers, const VaeConfig& config);
// Measures those statistics on a tile: quarter, core [1,1,h,w] (0 in the tile's overlap, and where it counts what
// makes the mean 1), the statistics believed so far and trust [1] (0: normalise by the tile's own, 1: by the believed ones)
// -> measured_statistics [layers, 2, groups].
Result<void> addVaeMeasure(Layers& layers, const VaeConfig& config);

// Normalisation layers in the decoder's last part, in the order of norm_statistics.
std::int64_t decoderNormCount(const VaeConfig& config);
// Overlap on each side, in positions of decoder_quarter, that makes a tile's core independent of what lies beyond.
std::int64_t decoderHalo(const VaeConfig& config);

}  // namespace atelier::modelpack
