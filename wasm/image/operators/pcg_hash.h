// A hash of integers, so that noise is the same on every machine and in both twins: PCG (Melissa O'Neill, 2014) in the
// form of Jarzynski and Olano, "Hash functions for GPU rendering", JCGT 2020. Twin of shaders/lib/pcg_hash.wgsl.
#pragma once

#include <cstdint>

namespace atelier::image {

inline std::uint32_t pcgHash(std::uint32_t value) {
  const std::uint32_t state = value * 747796405u + 2891336453u;
  const std::uint32_t word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}

}  // namespace atelier::image
