// Photographs for the pixel tests: 8-bit RGB or RGBA PNG files without interlacing, shrunk to some hundred pixels.
// Written here because the folder under test has no decoder to link; malformed files are not its business.
#pragma once

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "image/pixel_array.h"

namespace atelier::pixels {

// RFC 1951, bit by bit.
class Inflater {
 public:
  explicit Inflater(std::span<const std::uint8_t> data) : m_data(data) {}

  std::vector<std::uint8_t> run() {
    for (bool is_last = false; !is_last;) {
      is_last = bits(1) != 0;
      switch (bits(2)) {
        case 0: copyStored(); break;
        case 1: decodeBlock(fixedLengths(), std::vector<int>(30, 5)); break;
        default: readTrees(); break;
      }
    }
    return std::move(m_output);
  }

 private:
  // Canonical codes: how many there are of each length, and their symbols in order.
  struct Tree {
    std::array<int, 16> counts{};
    std::vector<int> symbols;
    explicit Tree(std::span<const int> lengths) {
      for (const int length : lengths) ++counts[static_cast<std::size_t>(length)];
      counts[0] = 0;
      for (int wanted = 1; wanted < 16; ++wanted) {
        for (std::size_t s = 0; s < lengths.size(); ++s) {
          if (lengths[s] == wanted) symbols.push_back(static_cast<int>(s));
        }
      }
    }
  };

  int bits(int count) {
    int value = 0;
    for (int i = 0; i < count; ++i, ++m_bit) {
      const std::size_t byte = m_bit / 8;
      if (byte < m_data.size()) value |= ((m_data[byte] >> (m_bit % 8)) & 1) << i;
    }
    return value;
  }

  int symbol(const Tree& tree) {
    int code = 0, first = 0, index = 0;
    for (std::size_t length = 1; length < 16; ++length) {
      code |= bits(1);
      const int count = tree.counts[length];
      if (code - first < count) return tree.symbols[static_cast<std::size_t>(index + code - first)];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    std::abort();
  }

  void copyStored() {
    m_bit = (m_bit + 7) / 8 * 8;
    const int length = bits(16);
    bits(16);
    for (int i = 0; i < length; ++i) m_output.push_back(static_cast<std::uint8_t>(bits(8)));
  }

  static std::vector<int> fixedLengths() {
    std::vector<int> lengths(288, 8);
    std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
    std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
    return lengths;
  }

  void readTrees() {
    const int literals = bits(5) + 257, distances = bits(5) + 1, codes = bits(4) + 4;
    constexpr std::array<std::size_t, 19> kOrder{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    std::vector<int> code_lengths(19, 0);
    for (int i = 0; i < codes; ++i) code_lengths[kOrder[static_cast<std::size_t>(i)]] = bits(3);
    const Tree tree(code_lengths);
    std::vector<int> lengths;
    while (static_cast<int>(lengths.size()) < literals + distances) {
      const int next = symbol(tree);
      if (next < 16) {
        lengths.push_back(next);
      } else if (next == 16) {
        lengths.insert(lengths.end(), static_cast<std::size_t>(3 + bits(2)), lengths.back());
      } else {
        lengths.insert(lengths.end(), static_cast<std::size_t>(next == 17 ? 3 + bits(3) : 11 + bits(7)), 0);
      }
    }
    decodeBlock({lengths.begin(), lengths.begin() + literals}, {lengths.begin() + literals, lengths.end()});
  }

  void decodeBlock(const std::vector<int>& literal_lengths, const std::vector<int>& distance_lengths) {
    constexpr std::array<int, 29> kLengths{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    constexpr std::array<int, 29> kLengthBits{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    constexpr std::array<int, 30> kDistances{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
    const Tree literals(literal_lengths), distances(distance_lengths);
    for (int next = symbol(literals); next != 256; next = symbol(literals)) {
      if (next < 256) {
        m_output.push_back(static_cast<std::uint8_t>(next));
        continue;
      }
      const auto l = static_cast<std::size_t>(next - 257);
      const int length = kLengths[l] + bits(kLengthBits[l]);
      const int d = symbol(distances);
      const int distance = kDistances[static_cast<std::size_t>(d)] + bits(d < 4 ? 0 : d / 2 - 1);
      for (int i = 0; i < length; ++i) m_output.push_back(m_output[m_output.size() - static_cast<std::size_t>(distance)]);
    }
  }

  std::span<const std::uint8_t> m_data;
  std::size_t m_bit = 0;
  std::vector<std::uint8_t> m_output;
};

// PNG's filters: each byte of a row is said as a difference from those before and above.
inline void unfilter(std::vector<std::uint8_t>& rows, std::size_t row_bytes, std::size_t pixel_bytes) {
  const auto at = [&](std::size_t y, std::size_t x) -> int { return rows[y * (row_bytes + 1) + 1 + x]; };
  for (std::size_t y = 0; y < rows.size() / (row_bytes + 1); ++y) {
    const int filter = rows[y * (row_bytes + 1)];
    for (std::size_t x = 0; x < row_bytes; ++x) {
      const int left = x < pixel_bytes ? 0 : at(y, x - pixel_bytes);
      const int above = y == 0 ? 0 : at(y - 1, x);
      const int corner = x < pixel_bytes || y == 0 ? 0 : at(y - 1, x - pixel_bytes);
      const int to_left = std::abs(above - corner), to_above = std::abs(left - corner), to_corner = std::abs(left + above - 2 * corner);
      const int nearest = to_left <= to_above && to_left <= to_corner ? left : to_above <= to_corner ? above : corner;
      const std::array<int, 5> predicted{0, left, above, (left + above) / 2, nearest};
      rows[y * (row_bytes + 1) + 1 + x] = static_cast<std::uint8_t>(at(y, x) + predicted[static_cast<std::size_t>(filter)]);
    }
  }
}

// Nothing where there is no such file. Shrunk by a whole number, so that the longer side is at most `longest`.
inline std::optional<image::Image> readPhoto(const std::string& path, int longest) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
  if (bytes.size() < 33) return std::nullopt;
  const auto number = [&](std::size_t i) { return bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]; };
  const int width = number(16), height = number(20);
  const bool is_readable = bytes[24] == 8 && (bytes[25] == 2 || bytes[25] == 6) && bytes[28] == 0;
  if (!is_readable) return std::nullopt;
  const std::size_t channels = bytes[25] == 2 ? 3 : 4;
  std::vector<std::uint8_t> packed;
  for (std::size_t i = 8; i + 12 <= bytes.size(); i += static_cast<std::size_t>(number(i)) + 12) {
    if (bytes[i + 4] != 'I' || bytes[i + 5] != 'D') continue;
    packed.insert(packed.end(), bytes.begin() + static_cast<std::ptrdiff_t>(i) + 8, bytes.begin() + static_cast<std::ptrdiff_t>(i) + 8 + number(i));
  }
  std::vector<std::uint8_t> rows = Inflater(std::span(packed).subspan(2)).run();
  const std::size_t row_bytes = static_cast<std::size_t>(width) * channels;
  unfilter(rows, row_bytes, channels);
  const int step = (std::max(width, height) + longest - 1) / longest;
  image::ImageBuffer buffer = *image::ImageBuffer::allocate({width / step, height / step});
  for (int y = 0; y < height / step; ++y) {
    for (int x = 0; x < width / step; ++x) {
      for (std::size_t k = 0; k < 3; ++k) {
        int sum = 0;
        for (int i = 0; i < step * step; ++i) {
          const auto row = static_cast<std::size_t>(y * step + i / step), column = static_cast<std::size_t>(x * step + i % step);
          sum += rows[row * (row_bytes + 1) + 1 + column * channels + k];
        }
        buffer.pixel(x, y)[k] = static_cast<std::uint8_t>(sum / (step * step));
      }
      buffer.pixel(x, y)[3] = 255;
    }
  }
  return image::Image(std::move(buffer));
}

}  // namespace atelier::pixels
