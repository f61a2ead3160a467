// ColourMatch: how near colours are to one, in OKLab.
#pragma once

#include <cstdint>
#include <vector>

#include "image/colour.h"

namespace atelier::document {

// The distance of two pixels (u8 sRGB, straight alpha): Euclidean over OKLab (Ottosson 2020) weighted by their alpha,
// and over alpha itself. 0.02 is just visible, black and white are 1 apart; what is fully transparent has one colour.
float colourDistance(const std::uint8_t* a, const std::uint8_t* b);

// Whether pixels are within `tolerance` of `wanted`. Photographs repeat their colours: each of the 2^24 opaque ones is
// worked out at most once, which costs 4 MiB and makes the next look a lookup.
class ColourMatch {
 public:
  ColourMatch(const std::uint8_t* wanted, float tolerance);
  bool operator()(const std::uint8_t* pixel);

 private:
  bool isNear(const std::uint8_t* pixel) const;

  std::uint8_t m_wanted[4];
  float m_tolerance;
  std::vector<std::uint64_t> m_is_known;  // a bit per colour
  std::vector<std::uint64_t> m_matches;
};

}  // namespace atelier::document
