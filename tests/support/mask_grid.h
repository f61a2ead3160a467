// Masks as tiny text pictures: '.' is 0, '#' is 255, a digit d stands for values around d tenths of 255.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "document/tiled_mask.h"

namespace atelier::test {

using Grid = std::vector<std::string>;

inline document::TiledMask maskFrom(const Grid& rows) {
  const image::ImageSpec spec{static_cast<int>(rows.front().size()), static_cast<int>(rows.size())};
  std::vector<std::uint8_t> values;
  for (const std::string& row : rows) {
    for (const char sign : row) {
      values.push_back(sign == '#' ? 255 : sign == '.' ? 0 : static_cast<std::uint8_t>((sign - '0') * 255 / 10));
    }
  }
  return document::TiledMask::fromMask(*image::Mask::copyOf(spec, values));
}

inline Grid gridOf(const document::TiledMask& mask) {
  Grid rows;
  for (int y = 0; y < mask.spec().height; ++y) {
    std::string row;
    for (int x = 0; x < mask.spec().width; ++x) {
      const int value = mask.at(x, y);
      row += value == 0 ? '.' : value == 255 ? '#' : static_cast<char>('0' + std::clamp((value * 10 + 127) / 255, 1, 9));
    }
    rows.push_back(row);
  }
  return rows;
}

}  // namespace atelier::test
