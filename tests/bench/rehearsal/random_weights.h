// Random bf16 weights by the gigabyte: as fast as a disk takes them, the same for the same seed.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace atelier::rehearsal {

// What a tensor's values look like: normal around `mean`, with this deviation.
struct Spread {
  float mean = 0;
  float deviation = 1;
};

class RandomWeights {
 public:
  explicit RandomWeights(std::uint64_t seed) : m_state(seed) {}

  // The next values of a tensor; `setSpread` comes before its first.
  void setSpread(Spread spread);
  void fill(std::span<std::uint16_t> out);  // size a multiple of 4, or the last part of the tensor

 private:
  std::uint64_t next();

  std::uint64_t m_state;
  std::vector<std::uint16_t> m_quantiles = std::vector<std::uint16_t>(1 << 16);  // of the spread, as bf16
};

}  // namespace atelier::rehearsal
