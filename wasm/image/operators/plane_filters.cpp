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

// A plane's value as the bilateral filter compares it.
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

// Columns that are worked on together: each number lies beside its like, so that the inner loop vectorises, and all of
// them fit into the nearest cache.
constexpr int kRun = 128;
using RunOfFloats = std::array<float, kRun>;

// Where the parts of a run lie: five rows of numbers.
struct LookedRun {
  float *bright, *off_r, *off_g, *off_b, *alpha;

  LookedRun at(std::ptrdiff_t column) const {
    return {bright + column, off_r + column, off_g + column, off_b + column, alpha + column};
  }
  void store(const Looked& looked, std::ptrdiff_t column) const {
    bright[column] = looked.bright;
    off_r[column] = looked.off.r;
    off_g[column] = looked.off.g;
    off_b[column] = looked.off.b;
    alpha[column] = looked.alpha;
  }
};

// The rows that are looked at around the current one, each worked out once for all the pixels that look at it. A row
// goes on at both sides as the plane does, up to whole runs.
class LookedRows {
 public:
  LookedRows(int width, int radius)
      : m_width(width), m_radius(radius), m_stride((width + kRun - 1) / kRun * kRun + 2 * radius),
        m_floats(static_cast<std::size_t>(2 * radius + 1) * 5 * static_cast<std::size_t>(m_stride)) {}

  // Takes the place of the row 2 * radius + 1 above.
  void fill(int y, const float* row) {
    const LookedRun run = begin(y);
    for (int x = -m_radius; x < m_stride - m_radius; ++x) {
      const float* from = row + std::clamp(x, 0, m_width - 1) * 4;
      run.store(lookedAt({from[0], from[1], from[2], from[3]}), x);
    }
  }
  // At the row's first column.
  LookedRun begin(int y) {
    float* first = m_floats.data() + static_cast<std::ptrdiff_t>(y % (2 * m_radius + 1)) * 5 * m_stride + m_radius;
    return {first, first + m_stride, first + 2 * m_stride, first + 3 * m_stride, first + 4 * m_stride};
  }

 private:
  int m_width, m_radius;
  std::ptrdiff_t m_stride;
  std::vector<float> m_floats;
};

struct AlikeSums {
  RunOfFloats luma{}, luma_weights{}, r{}, g{}, b{}, colour_weights{};
};

struct AlikeRanges {
  float luma_scale, colour_scale;  // 1 / range²
};

// One tap of a run of pixels. `reference`: the means around the pixels.
void addAlike(const LookedRun& seen, const LookedRun& reference, float weight,
              const AlikeRanges& ranges, AlikeSums& sums) {
#pragma clang loop vectorize(assume_safety)  // the sums lie apart from what they are made of
  for (int i = 0; i < kRun; ++i) {
    const float apart = seen.bright[i] - reference.bright[i];
    const float off_r = seen.off_r[i] - reference.off_r[i], off_g = seen.off_g[i] - reference.off_g[i],
                off_b = seen.off_b[i] - reference.off_b[i];
    const float colour_apart = off_r * off_r + off_g * off_g + off_b * off_b;
    const float alike = weight * seen.alpha[i] * biweight(colour_apart * ranges.colour_scale);
    // Luma is averaged over what is alike in both; colour over what is alike in colour and not too far in luma.
    const float luma_weight = alike * biweight(apart * apart * ranges.luma_scale);
    const float colour_weight = alike * biweight(apart * apart * ranges.luma_scale * 0.25f);
    sums.luma[i] += seen.bright[i] * luma_weight;
    sums.luma_weights[i] += luma_weight;
    sums.r[i] += seen.off_r[i] * colour_weight;
    sums.g[i] += seen.off_g[i] * colour_weight;
    sums.b[i] += seen.off_b[i] * colour_weight;
    sums.colour_weights[i] += colour_weight;
  }
}

PlaneValue alikeMean(const LookedRun& own, const AlikeSums& sums, std::size_t i) {
  if (!(own.alpha[i] > 0)) return {0, 0, 0, 0};
  // Where nothing around is alike, the pixel itself: smoothly, by a small weight of its own.
  constexpr float kOwnWeight = 0.05f;
  const float bright = (sums.luma[i] + own.bright[i] * kOwnWeight) / (sums.luma_weights[i] + kOwnWeight);
  const float total = sums.colour_weights[i] + kOwnWeight;
  return {bright + (sums.r[i] + own.off_r[i] * kOwnWeight) / total, bright + (sums.g[i] + own.off_g[i] * kOwnWeight) / total,
          bright + (sums.b[i] + own.off_b[i] * kOwnWeight) / total, 1};
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

// Twin of passes/bilateral.wgsl, see bilateral.h.
void smoothAlike(const PlaneFilter& filter, const FloatRows& source, int height, FloatRows& result) {
  const AlikeRanges ranges{filter.numbers[0], filter.numbers[1]};
  LookedRows looked(result.width(), filter.radius);
  std::array<RunOfFloats, 5> means;
  const LookedRun reference{means[0].data(), means[1].data(), means[2].data(), means[3].data(), means[4].data()};
  int next_row = source.rows().begin;
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    next_row = std::max(next_row, y - filter.radius);
    for (; next_row < std::min(y + filter.radius + 1, source.rows().end); ++next_row) looked.fill(next_row, source.row(next_row));
    for (int first = 0; first < result.width(); first += kRun) {
      for (int i = 0; i < kRun; ++i) reference.store(lookedAt(sumAround(source, height, first + i, y)), i);
      AlikeSums sums;
      for (std::size_t k = 2; k < filter.numbers.size(); k += 3) {
        const int from = std::clamp(y + static_cast<int>(filter.numbers[k + 1]), 0, height - 1);
        addAlike(looked.begin(from).at(first + static_cast<int>(filter.numbers[k])), reference, filter.numbers[k + 2], ranges, sums);
      }
      const LookedRun own = looked.begin(y).at(first);
      for (int i = 0; i < std::min(kRun, result.width() - first); ++i) {
        const PlaneValue value = alikeMean(own, sums, static_cast<std::size_t>(i));
        std::copy(value.begin(), value.end(), result.row(y) + (first + i) * 4);
      }
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
