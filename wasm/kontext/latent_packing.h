// Between the VAE's latent and the transformer's tokens: patchify, normalise, transpose, and back.
// All values f32. A latent is [channels, height, width]; patchified it is [4·channels, height/2, width/2].
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace atelier::kontext {

struct LatentShape {
  std::size_t channels = 0;
  std::size_t height = 0;
  std::size_t width = 0;

  std::size_t valueCount() const { return channels * height * width; }
  bool operator==(const LatentShape&) const = default;
};

// p[c·4 + ph·2 + pw, r, q] = z[c, 2r+ph, 2q+pw]. Height and width must be even.
std::vector<float> patchify(std::span<const float> latent, LatentShape shape);
// The inverse; `shape` is that of the result.
std::vector<float> unpatchify(std::span<const float> patchified, LatentShape shape);

// Per packed channel, from the VAE's batch-norm buffers.
struct LatentStatistics {
  std::vector<float> mean;
  std::vector<float> variance;
  float epsilon = 1e-4f;  // inside the square root
};

// In place, on a patchified latent of as many channels as `statistics` has.
void normaliseLatent(std::span<float> patchified, const LatentStatistics& statistics);
void denormaliseLatent(std::span<float> patchified, const LatentStatistics& statistics);

// [channels, height, width] to [height·width, channels] and back; `shape` is that of the latent.
std::vector<float> tokensFromLatent(std::span<const float> latent, LatentShape shape);
std::vector<float> latentFromTokens(std::span<const float> tokens, LatentShape shape);

}  // namespace atelier::kontext
