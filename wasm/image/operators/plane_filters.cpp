#include "image/operators/plane_filters.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "image/operators/finish_pixel.h"
#include "image/operators/guided_filter.h"

namespace atelier::image {

namespace {

// out += in · weight, over a whole row: the inner loop of the convolutions, and the one that vectorises.
void addScaled(const float* in, float weight, std::size_t count, float* out) {
  for (std::size_t i = 0; i < count; ++i) out[i] += in[i] * weight;
}

void convolveRows(const PlaneFilter& filter, const FloatRows& source, FloatRows& result) {
  const std::size_t count = static_cast<std::size_t>(source.width()) * 4;
  const std::size_t margin = static_cast<std::size_t>(filter.radius) * 4;
  std::vector<float> padded(count + 2 * margin);
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    const float* from = source.row(y);
    std::copy_n(from, count, padded.begin() + static_cast<std::ptrdiff_t>(margin));
    for (std::size_t i = 0; i < margin; ++i) {
      padded[i] = from[i % 4];
      padded[margin + count + i] = from[count - 4 + i % 4];
    }
    float* row = result.row(y);
    std::fill_n(row, count, 0.0f);
    for (std::size_t k = 0; k < filter.numbers.size(); ++k) addScaled(padded.data() + k * 4, filter.numbers[k], count, row);
  }
}

void convolveColumns(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result) {
  const std::size_t count = static_cast<std::size_t>(source.width()) * 4;
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    float* row = result.row(y);
    std::fill_n(row, count, 0.0f);
    for (int k = -filter.radius; k <= filter.radius; ++k) {
      const int from = std::clamp(y + k, 0, height - 1);
      addScaled(source.row(from), filter.numbers[static_cast<std::size_t>(k + filter.radius)], count, row);
    }
  }
}

void convolveTaps(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result) {
  const int width = source.width();
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    float* row = result.row(y);
    std::fill_n(row, static_cast<std::size_t>(width) * 4, 0.0f);
    for (std::size_t k = 0; k < filter.numbers.size(); k += 3) {
      const int dx = static_cast<int>(filter.numbers[k]);
      const float* from = source.row(std::clamp(y + static_cast<int>(filter.numbers[k + 1]), 0, height - 1));
      const float weight = filter.numbers[k + 2];
      const int begin = std::clamp(-dx, 0, width);  // the columns whose tap lies within the plane
      const int end = std::clamp(width - dx, begin, width);
      for (int x = 0; x < begin; ++x) addScaled(from, weight, 4, row + x * 4);
      if (end > begin) {
        addScaled(from + (begin + dx) * 4, weight, static_cast<std::size_t>(end - begin) * 4, row + begin * 4);
      }
      for (int x = end; x < width; ++x) addScaled(from + (width - 1) * 4, weight, 4, row + x * 4);
    }
  }
}

PlaneValue valueAt(const FloatRows& rows, int x, int y, int height) {
  const float* from = rows.row(std::clamp(y, 0, height - 1)) + std::clamp(x, 0, rows.width() - 1) * 4;
  return {from[0], from[1], from[2], from[3]};
}

void fitGuide(const PlaneFilter& filter, const FloatRows& source, FloatRows& result) {
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    const float* from = source.row(y);
    float* to = result.row(y);
    for (int x = 0; x < result.width(); ++x, from += 4, to += 4) {
      const PlaneValue value = guideCoefficients({from[0], from[1], from[2], from[3]}, filter.numbers[0]);
      std::copy(value.begin(), value.end(), to);
    }
  }
}

// A filter's taps as one row sees them: where each tap's row begins, and how far aside it lies.
struct RowTap {
  const float* row;
  int dx;
};

// `numbers`: [taps, stride], dx and dy first.
std::vector<RowTap> rowTaps(std::span<const float> numbers, std::size_t stride, const FloatRows& source, int height, int y) {
  std::vector<RowTap> taps;
  for (std::size_t i = 0; i < numbers.size(); i += stride) {
    const int from = std::clamp(y + static_cast<int>(numbers[i + 1]), 0, height - 1);
    taps.push_back({source.row(from), static_cast<int>(numbers[i])});
  }
  return taps;
}

const float* tapAt(const RowTap& tap, int x, int width) { return tap.row + std::clamp(x + tap.dx, 0, width - 1) * 4; }

// Twin of passes/kuwahara.wgsl, see kuwahara.h.
PlaneValue kuwaharaAt(std::span<const float> numbers, std::span<const RowTap> taps, int width, int x) {
  std::array<std::array<float, 8>, 5> sums{};  // red, green, blue, alpha, luma²; of each sector
  for (std::size_t i = 0; i < taps.size(); ++i) {
    const float* value = tapAt(taps[i], x, width);
    if (!(value[3] > 0)) continue;
    const float bright = luma({value[0], value[1], value[2]});
    const std::array<float, 5> parts{value[0], value[1], value[2], value[3], bright * bright / value[3]};
    const float* weights = numbers.data() + i * 10 + 2;
    for (std::size_t c = 0; c < 5; ++c) {
      for (std::size_t k = 0; k < 8; ++k) sums[c][k] += parts[c] * weights[k];
    }
  }
  PlaneValue result{};
  float total = 0;
  for (std::size_t k = 0; k < 8; ++k) {
    const float alpha = sums[3][k];
    if (!(alpha > 0)) continue;
    const Rgb mean{sums[0][k] / alpha, sums[1][k] / alpha, sums[2][k] / alpha};
    const float bright = luma(mean);
    const float variance = std::max(0.0f, sums[4][k] / alpha - bright * bright);
    const float scaled_variance = variance * 10000.0f;  // 1 at a deviation of 1 %
    const float power = scaled_variance * scaled_variance;
    const float weight = alpha / (1 + power * power);
    result[0] += mean.r * weight;
    result[1] += mean.g * weight;
    result[2] += mean.b * weight;
    total += weight;
  }
  if (!(total > 0)) return {0, 0, 0, 0};
  return {result[0] / total, result[1] / total, result[2] / total, 1};
}

void paintStrokes(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result) {
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    const std::vector<RowTap> taps = rowTaps(filter.numbers, 10, source, height, y);
    for (int x = 0; x < result.width(); ++x) {
      const PlaneValue value = kuwaharaAt(filter.numbers, taps, result.width(), x);
      std::copy(value.begin(), value.end(), result.row(y) + x * 4);
    }
  }
}

// Tukey's biweight of a squared distance in units of the squared range.
float biweight(float ratio) {
  const float left = std::max(0.0f, 1 - ratio);
  return left * left;
}

// A plane's value as the bilateral filter compares it, worked out once for all the pixels that look at it.
struct Looked {
  float bright = 0;  // luma of the colour
  Rgb off;           // the colour less its luma
  float alpha = 0;
};

Looked lookedAt(const PlaneValue& value) {
  if (!(value[3] > 0)) return {};
  const Rgb colour = colourOf(value, {});
  const float bright = luma(colour);
  return {bright, {colour.r - bright, colour.g - bright, colour.b - bright}, value[3]};
}

struct LookedTap {
  const Looked* row;
  int dx;
  float weight;
};

// Twin of passes/bilateral.wgsl, see bilateral.h. `reference`: the mean around the pixel.
PlaneValue bilateralAt(const Looked& own, const Looked& reference, std::span<const LookedTap> taps, float luma_scale,
                       float colour_scale, int width, int x) {
  if (!(own.alpha > 0)) return {0, 0, 0, 0};
  float luma_sum = 0, luma_weights = 0, colour_weights = 0;
  Rgb colour_sum;
  for (const LookedTap& tap : taps) {
    const Looked& seen = tap.row[std::clamp(x + tap.dx, 0, width - 1)];
    const float apart = seen.bright - reference.bright;
    const Rgb off{seen.off.r - reference.off.r, seen.off.g - reference.off.g, seen.off.b - reference.off.b};
    const float colour_apart = off.r * off.r + off.g * off.g + off.b * off.b;
    const float alike = tap.weight * seen.alpha * biweight(colour_apart * colour_scale);
    // Luma is averaged over what is alike in both; colour over what is alike in colour and not too far in luma.
    const float luma_weight = alike * biweight(apart * apart * luma_scale);
    const float colour_weight = alike * biweight(apart * apart * luma_scale * 0.25f);
    luma_sum += seen.bright * luma_weight;
    luma_weights += luma_weight;
    colour_sum.r += seen.off.r * colour_weight;
    colour_sum.g += seen.off.g * colour_weight;
    colour_sum.b += seen.off.b * colour_weight;
    colour_weights += colour_weight;
  }
  // Where nothing around is alike, the pixel itself: smoothly, by a small weight of its own.
  constexpr float kOwnWeight = 0.05f;
  const float bright = (luma_sum + own.bright * kOwnWeight) / (luma_weights + kOwnWeight);
  const float total = colour_weights + kOwnWeight;
  return {bright + (colour_sum.r + own.off.r * kOwnWeight) / total, bright + (colour_sum.g + own.off.g * kOwnWeight) / total,
          bright + (colour_sum.b + own.off.b * kOwnWeight) / total, 1};
}

PlaneValue sumAround(const FloatRows& source, int height, int x, int y) {
  PlaneValue sum{};
  for (int dy = -1; dy <= 1; ++dy) {
    for (int dx = -1; dx <= 1; ++dx) {
      const PlaneValue value = valueAt(source, x + dx, y + dy, height);
      for (std::size_t c = 0; c < 4; ++c) sum[c] += value[c];
    }
  }
  return sum;
}

void smoothAlike(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result) {
  const int width = result.width();
  const auto row_size = static_cast<std::size_t>(width);
  // The source's rows are looked at once each; those above what is still read make room.
  const auto kept_rows = static_cast<std::size_t>(2 * filter.radius + 1);
  std::vector<Looked> looked(kept_rows * row_size);
  const auto rowOf = [&](int y) { return looked.data() + static_cast<std::size_t>(y) % kept_rows * row_size; };
  int next_row = source.rows().begin;
  std::vector<LookedTap> taps;
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    next_row = std::max(next_row, y - filter.radius);
    for (; next_row < std::min(y + filter.radius + 1, source.rows().end); ++next_row) {
      for (int x = 0; x < width; ++x) rowOf(next_row)[x] = lookedAt(valueAt(source, x, next_row, height));
    }
    taps.clear();
    for (std::size_t i = 2; i < filter.numbers.size(); i += 3) {
      const int from = std::clamp(y + static_cast<int>(filter.numbers[i + 1]), 0, height - 1);
      taps.push_back({rowOf(from), static_cast<int>(filter.numbers[i]), filter.numbers[i + 2]});
    }
    for (int x = 0; x < width; ++x) {
      const Looked reference = lookedAt(sumAround(source, height, x, y));
      const PlaneValue value = bilateralAt(rowOf(y)[x], reference, taps, filter.numbers[0], filter.numbers[1], width, x);
      std::copy(value.begin(), value.end(), result.row(y) + x * 4);
    }
  }
}

}  // namespace

void runFilter(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result) {
  switch (filter.kind) {
    case PlaneFilter::Kind::kRows: return convolveRows(filter, source, result);
    case PlaneFilter::Kind::kColumns: return convolveColumns(filter, source, height, result);
    case PlaneFilter::Kind::kTaps: return convolveTaps(filter, source, height, result);
    case PlaneFilter::Kind::kGuide: return fitGuide(filter, source, result);
    case PlaneFilter::Kind::kKuwahara: return paintStrokes(filter, source, height, result);
    case PlaneFilter::Kind::kBilateral: return smoothAlike(filter, source, height, result);
  }
}

}  // namespace atelier::image
