#include "random_weights.h"

#include <bit>
#include <cmath>

namespace atelier::rehearsal {
namespace {

std::uint16_t brainFromFloat(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return static_cast<std::uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

// 65 536 equally likely values of the standard normal distribution, by bisecting its error function.
const std::vector<float>& normalQuantiles() {
  static const std::vector<float> quantiles = [] {
    std::vector<float> values(1 << 16);
    for (std::size_t i = 0; i < values.size() / 2; ++i) {
      const double wanted = (static_cast<double>(i) + 0.5) / static_cast<double>(values.size());
      double low = -6, high = 0;
      for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0)) / 2 < wanted ? low : high) = middle;
      }
      values[i] = static_cast<float>(low);
      values[values.size() - 1 - i] = -values[i];
    }
    return values;
  }();
  return quantiles;
}

}  // namespace

void RandomWeights::setSpread(Spread spread) {
  for (std::size_t i = 0; i < m_quantiles.size(); ++i)
    m_quantiles[i] = brainFromFloat(spread.mean + spread.deviation * normalQuantiles()[i]);
}

// splitmix64 (Steele, Lea, Flood 2014).
std::uint64_t RandomWeights::next() {
  std::uint64_t z = m_state += 0x9E3779B97F4A7C15u;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}

void RandomWeights::fill(std::span<std::uint16_t> out) {
  std::size_t i = 0;
  for (; i + 4 <= out.size(); i += 4) {
    const std::uint64_t bits = next();
    for (std::size_t k = 0; k < 4; ++k) out[i + k] = m_quantiles[bits >> 16 * k & 0xFFFF];
  }
  for (; i < out.size(); ++i) out[i] = m_quantiles[next() & 0xFFFF];
}

}  // namespace atelier::rehearsal
