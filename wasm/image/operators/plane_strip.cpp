#include "image/operators/plane_strip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "image/operators/finish_pixel.h"
#include "image/operators/lens_highlights.h"
#include "image/operators/plane_filters.h"

namespace atelier::image {

namespace {

// The rows of a picture before shrinking by `factor` that the shrunk rows `rows` average.
RowRange rowsBefore(RowRange rows, int factor, int height) {
  return {rows.begin * factor, std::min(rows.end * factor, height)};
}

// What a plane of `signal` makes of a pixel, alpha aside.
Rgb signalOf(const std::uint8_t* pixel, PlaneSignal signal) {
  const auto& decoded = srgbByteToLinear();
  const Rgb linear{decoded[pixel[0]], decoded[pixel[1]], decoded[pixel[2]]};
  const Rgb encoded{unitOf(pixel[0]), unitOf(pixel[1]), unitOf(pixel[2])};
  switch (signal) {
    case PlaneSignal::kLinear: return linear;
    case PlaneSignal::kHighlights: return scaled(linear, highlightGain(linear));
    case PlaneSignal::kEncoded: return encoded;
    case PlaneSignal::kLumaMoments: return {luma(encoded), luma(encoded) * luma(encoded), 0};
    case PlaneSignal::kHazeMoments: break;
  }
  const float dark = std::min({encoded.r, encoded.g, encoded.b});
  return {dark, dark * dark, 0};
}

// Adds a pixel in a plane's signal, times its alpha in code values.
void addPixel(const std::uint8_t* pixel, PlaneSignal signal, PlaneValue& sum) {
  const Rgb value = signalOf(pixel, signal);
  const auto alpha = static_cast<float>(pixel[3]);
  sum[0] += value.r * alpha;
  sum[1] += value.g * alpha;
  sum[2] += value.b * alpha;
  sum[3] += alpha;
}

void storeScaled(const PlaneValue& sum, float scale, float* out) {
  for (std::size_t k = 0; k < 4; ++k) out[k] = sum[k] * scale;
}

// Box averages of factor x factor source pixels. Cells that stick out at the right and the bottom repeat the
// outermost pixels.
void shrinkSource(const Image& source, PlaneSignal signal, int factor, FloatRows& shrunk) {
  const float scale = 1 / (255.0f * static_cast<float>(factor * factor));
  for (int y = shrunk.rows().begin; y < shrunk.rows().end; ++y) {
    float* out = shrunk.row(y);
    for (int x = 0; x < shrunk.width(); ++x, out += 4) {
      PlaneValue sum{};
      for (int j = 0; j < factor; ++j) {
        const std::uint8_t* row = source.row(std::min(y * factor + j, source.height() - 1)).data();
        for (int i = 0; i < factor; ++i) addPixel(row + std::min(x * factor + i, source.width() - 1) * 4, signal, sum);
      }
      storeScaled(sum, scale, out);
    }
  }
}

void shrinkFloat(const FloatRows& source, int source_height, int factor, FloatRows& shrunk) {
  const float scale = 1 / static_cast<float>(factor * factor);
  for (int y = shrunk.rows().begin; y < shrunk.rows().end; ++y) {
    float* out = shrunk.row(y);
    for (int x = 0; x < shrunk.width(); ++x, out += 4) {
      PlaneValue sum{};
      for (int j = 0; j < factor; ++j) {
        const float* row = source.row(std::min(y * factor + j, source_height - 1));
        for (int i = 0; i < factor; ++i) {
          const float* pixel = row + std::min(x * factor + i, source.width() - 1) * 4;
          for (std::size_t k = 0; k < 4; ++k) sum[k] += pixel[k];
        }
      }
      storeScaled(sum, scale, out);
    }
  }
}

base::Result<FloatRows> shrink(const Image& source, PlaneSignal signal, int factor, RowRange rows) {
  const int last_trip = lastTrip(factor);
  ATELIER_TRY(shrunk, FloatRows::allocate(shrunkSpec(source.spec(), factor).width, rows));
  if (last_trip == factor) {
    shrinkSource(source, signal, factor, shrunk);
    return shrunk;
  }
  const int factor_before = factor / last_trip;
  const int height_before = shrunkSpec(source.spec(), factor_before).height;
  ATELIER_TRY(before, shrink(source, signal, factor_before, rowsBefore(rows, last_trip, height_before)));
  shrinkFloat(before, height_before, last_trip, shrunk);
  return shrunk;
}

// Averages along each row of `width` pixels at a time; the last cell of a row may have fewer.
void cellRows(const Image& source, PlaneSignal signal, int width, FloatRows& result) {
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    const std::uint8_t* row = source.row(y).data();
    for (int cell = 0; cell < result.width(); ++cell) {
      const int end = std::min((cell + 1) * width, source.width());
      PlaneValue sum{};
      for (int x = cell * width; x < end; ++x) addPixel(row + x * 4, signal, sum);
      storeScaled(sum, 1 / (255.0f * static_cast<float>(end - cell * width)), result.row(y) + cell * 4);
    }
  }
}

void cellColumns(const FloatRows& source, int height, int factor, FloatRows& result) {
  for (int cell = result.rows().begin; cell < result.rows().end; ++cell) {
    const int end = std::min((cell + 1) * factor, height);
    for (int x = 0; x < result.width(); ++x) {
      PlaneValue sum{};
      for (int y = cell * factor; y < end; ++y) {
        for (std::size_t k = 0; k < 4; ++k) sum[k] += source.row(y)[static_cast<std::size_t>(x) * 4 + k];
      }
      storeScaled(sum, 1 / static_cast<float>(end - cell * factor), result.row(cell) + x * 4);
    }
  }
}

base::Result<FloatRows> cells(const Image& source, const PlanePlan& plan, RowRange rows) {
  const ImageSpec spec = shrunkSpec(source.spec(), plan.factor);
  ATELIER_TRY(across, FloatRows::allocate(spec.width, rowsBefore(rows, plan.factor, source.height())));
  cellRows(source, plan.signal, plan.factor, across);
  ATELIER_TRY(result, FloatRows::allocate(spec.width, rows));
  cellColumns(across, source.height(), plan.factor, result);
  return result;
}

// The three weights of the quadratic B-spline around the nearest sample, and that sample, for a full-size pixel.
struct SplineTaps {
  int nearest;
  std::array<float, 3> weights;
};

SplineTaps splineTaps(int position, int factor) {
  const float u = (static_cast<float>(position) + 0.5f) / static_cast<float>(factor) - 0.5f;
  const float nearest = std::floor(u + 0.5f);
  const float t = u - nearest;
  return {static_cast<int>(nearest), {0.5f * (0.5f - t) * (0.5f - t), 0.75f - t * t, 0.5f * (0.5f + t) * (0.5f + t)}};
}

}  // namespace

base::Result<PlaneStrip> PlaneStrip::make(const Image& source, const PlanePlan& plan, RowRange rows) {
  const ImageSpec spec = shrunkSpec(source.spec(), plan.factor);
  int rows_around = plan.rowsAround();
  const RowRange first = planeRowsFor(plan, rows, spec.height, rows_around);
  ATELIER_TRY(current, plan.is_cells ? cells(source, plan, first) : shrink(source, plan.signal, plan.factor, first));
  for (const PlaneFilter& filter : plan.filters) {
    rows_around -= filter.rowsAround();
    ATELIER_TRY(next, FloatRows::allocate(spec.width, planeRowsFor(plan, rows, spec.height, rows_around)));
    runFilter(filter, current, spec.height, next);
    current = std::move(next);
  }
  return PlaneStrip(plan.factor, plan.is_cells, spec, std::move(current));
}

void PlaneStrip::readRow(int y, std::span<float> row) const {
  const int width = static_cast<int>(row.size() / 4);
  if (m_is_cells) {
    for (int x = 0; x < width; ++x) std::copy_n(m_rows.row(y / m_factor) + x / m_factor * 4, 4, row.begin() + x * 4);
    return;
  }
  if (m_factor == 1) {
    std::copy_n(m_rows.row(y), row.size(), row.begin());
    return;
  }
  const SplineTaps vertical = splineTaps(y, m_factor);
  std::array<const float*, 3> lines;
  for (int j = 0; j < 3; ++j) lines[j] = m_rows.row(std::clamp(vertical.nearest + j - 1, 0, m_shrunk.height - 1));
  for (int x = 0; x < width; ++x) {
    const SplineTaps horizontal = splineTaps(x, m_factor);
    PlaneValue sum{};
    for (int i = 0; i < 3; ++i) {
      const int column = std::clamp(horizontal.nearest + i - 1, 0, m_shrunk.width - 1) * 4;
      for (int j = 0; j < 3; ++j) {
        const float weight = horizontal.weights[i] * vertical.weights[j];
        for (int k = 0; k < 4; ++k) sum[k] += lines[j][column + k] * weight;
      }
    }
    std::copy(sum.begin(), sum.end(), row.begin() + x * 4);
  }
}

}  // namespace atelier::image
