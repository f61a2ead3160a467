// The one internal naming of weights, whatever the checkpoint called them.
#pragma once

#include "modelpack/checkpoint.h"
#include "modelpack/config.h"

namespace atelier::modelpack {

// A matrix inside the mapped checkpoint: a range of rows and columns of a stored tensor.
// Vectors are one row; convolution kernels [out, in, kh, kw] are `out` rows of in*kh*kw.
struct Weight {
  std::string source;  // the tensor's name in the checkpoint, for messages
  Dtype dtype = Dtype::kF32;
  const std::byte* data = nullptr;
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  std::int64_t row_stride = 0;  // elements
  std::vector<std::int64_t> shape;  // the stored shape, where the whole tensor is meant

  Weight rowRange(std::int64_t first, std::int64_t count) const;
  Weight columnRange(std::int64_t first, std::int64_t count) const;
};

using WeightMap = std::map<std::string, Weight, std::less<>>;

// Row `row` as f32; kBadRequest where it holds NaN or infinity.
Result<void> readRow(const Weight& weight, std::int64_t row, std::span<float> out);
// All of it, row after row.
Result<std::vector<float>> readAll(const Weight& weight);
void release(const Weight& weight);  // see releasePages

// Internal names, i and j counting blocks (D hidden, M MLP width; all [out, in]):
//   img_in, txt_in, time_in.in, time_in.out, guidance_in.in, guidance_in.out (where present)
//   modulation.img.<0..5>, modulation.txt.<0..5>, modulation.single.<0..2>, modulation.final.<0..1>   [D, D]
//     (shift, scale, gate; for final shift, scale)
//   double.i.{img,txt}.{q,k,v,proj} [D,D], .{gate,up} [M,D], .down [D,M], .{q_norm,k_norm} [1,head]
//   single.j.{q,k,v,proj} [D,D], .{gate,up} [M,D], .down [D,M], .{q_norm,k_norm}
//   final.linear [channels, D]
// Accepts BFL and diffusers names; a missing, extra or wrongly shaped tensor is an error that names it.
Result<WeightMap> mapTransformer(const Checkpoint& checkpoint, const TransformerConfig& config);

// embedding [vocabulary, H]; layer.l.{input_norm,post_norm,q,k,v,o,q_norm,k_norm,gate,up,down}, l < `layers`.
// What lies beyond those layers (later layers, final norm, LM head) is skipped.
Result<WeightMap> mapTextEncoder(const Checkpoint& checkpoint, const TextEncoderConfig& config, std::int64_t layers);

// BFL names without ".weight" for kernels and scales ("encoder.down.0.block.1.conv1", "…conv1.bias"), and
// statistics.mean, statistics.variance. `encoder.quant_conv` keeps its mean rows only.
Result<WeightMap> mapVae(const Checkpoint& checkpoint, const VaeConfig& config);

}  // namespace atelier::modelpack
