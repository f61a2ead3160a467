// What a picture looks like, in a few numbers: 3 x 3 cells, of each the mean red, green and blue, and how busy
// it is. A checksum would differ between compilers that round a pixel apart; the mean of a cell does not, and still
// tells a changed constant. The busyness, the mean step of luma from a pixel to the next, tells what means do not see:
// a picture sharpened or smoothed.
#pragma once

#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "image/pixel_array.h"

namespace atelier::test {

class CellFigures {
 public:
  static constexpr int kSide = 3;  // cells per side
  static constexpr std::array<std::string_view, 4> kNames{"red", "green", "blue", "busyness"};

  CellFigures() = default;
  explicit CellFigures(const image::Image& picture);

  // The figures as text: two letters each, in sixteenths of a code value.
  std::string toText() const;
  // Of another size than kSide² · 4 numbers where the text is not one of figures.
  static CellFigures fromText(std::string_view text);

  // [kSide, kSide, 4]: code values 0 … 255.
  const std::vector<float>& values() const { return m_values; }

 private:
  static constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  static constexpr std::size_t kCount = kSide * kSide * 4;
  static int lumaOf(const std::uint8_t* pixel) { return 54 * pixel[0] + 183 * pixel[1] + 19 * pixel[2]; }  // of 256

  std::vector<float> m_values;
};

inline CellFigures::CellFigures(const image::Image& picture) : m_values(kCount) {
  const int width = picture.width(), height = picture.height();
  std::vector<std::array<long long, 5>> sums(kSide * kSide);  // red, green, blue, steps, pixels
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      auto& sum = sums[static_cast<std::size_t>(y * kSide / height * kSide + x * kSide / width)];
      const std::uint8_t* pixel = picture.pixel(x, y);
      for (std::size_t k = 0; k < 3; ++k) sum[k] += pixel[k];
      const int right = lumaOf(picture.pixel(x + 1 < width ? x + 1 : x, y));
      const int below = lumaOf(picture.pixel(x, y + 1 < height ? y + 1 : y));
      sum[3] += std::abs(right - lumaOf(pixel)) + std::abs(below - lumaOf(pixel));
      ++sum[4];
    }
  }
  for (std::size_t i = 0; i < kCount; ++i) {
    const auto& sum = sums[i / 4];
    const double scale = i % 4 == 3 ? 1.0 / 512 : 1.0;  // two steps a pixel, in 256ths
    if (sum[4] > 0) m_values[i] = static_cast<float>(static_cast<double>(sum[i % 4]) * scale / static_cast<double>(sum[4]));
  }
}

inline std::string CellFigures::toText() const {
  std::string text;
  for (const float value : m_values) {
    const auto sixteenths = static_cast<std::size_t>(std::lround(value * 16));
    text += kLetters[sixteenths / 64];
    text += kLetters[sixteenths % 64];
  }
  return text;
}

inline CellFigures CellFigures::fromText(std::string_view text) {
  CellFigures figures;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    const std::size_t high = kLetters.find(text[i]), low = kLetters.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return {};
    figures.m_values.push_back(static_cast<float>(high * 64 + low) / 16);
  }
  return figures;
}

}  // namespace atelier::test
