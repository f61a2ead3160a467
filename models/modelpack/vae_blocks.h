// The pieces that both sides of the autoencoder are made of. Pictures are [1, C, H, W].
#pragma once

#include <cmath>

#include "modelpack/vae_norm.h"

namespace atelier::modelpack {

class VaeBlocks {
 public:
  using Value = Layers::Value;
  VaeBlocks(Layers& layers, GroupNorm& norm) : m_layers(layers), m_norm(norm) {}

  // Kernel `name` with `name`.bias. `pads`: top, left, bottom, right.
  Value convolution(const Value& x, const std::string& name, const std::vector<std::int64_t>& pads = {0, 0, 0, 0},
                    std::int64_t stride = 1);
  Value convolution3(const Value& x, const std::string& name) { return convolution(x, name, {1, 1, 1, 1}); }
  Value normalised(const Value& x, const std::string& name, std::int64_t channels) {
    return m_norm.apply(x, name, channels);
  }
  Value normalisedSilu(const Value& x, const std::string& name, std::int64_t channels);
  // out = shortcut(x) + conv2(silu(norm2(conv1(silu(norm1(x))))))
  Value residual(const Value& x, const std::string& name, std::int64_t in, std::int64_t out);
  Value up(const Value& x, const std::string& name);    // nearest x2, then a 3x3 kernel
  Value down(const Value& x, const std::string& name);  // one row and column of zeros at the bottom and right, stride 2

  // The mid attention: one head over all P = H·W positions.
  struct Projections {
    Value query;  // [1, H, W, C], times 1/√C
    Value key;    // [C, P]
    Value value;  // [P, C]
  };
  Projections project(const Value& x, const std::string& name, std::int64_t channels);
  Value attend(const Projections& projections);                                  // [1, H, W, C]
  Value joined(const Value& x, const Value& attended, const std::string& name);  // x + proj_out(attended)

 private:
  Layers& m_layers;
  GroupNorm& m_norm;
};

}  // namespace atelier::modelpack
