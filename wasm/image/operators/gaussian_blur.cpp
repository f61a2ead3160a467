#include "image/operators/gaussian_blur.h"

#include <algorithm>
#include <array>
#include <vector>

#include "image/colour.h"
#include "image/operators/blend.h"

namespace atelier::image {

namespace {

// The rows of a picture before shrinking by `factor` that the shrunk rows `rows` average.
RowRange rowsBefore(RowRange rows, int factor, int height) {
  return {rows.begin * factor, std::min(rows.end * factor, height)};
}

// Box averages of factor x factor source pixels, decoded and premultiplied. Cells that stick out at the right and
// the bottom repeat the outermost pixels.
void shrinkSource(const Image& source, int factor, FloatRows& shrunk) {
  const auto& decoded = srgbByteToLinear();
  const float scale = 1 / (255.0f * static_cast<float>(factor * factor));
  for (int y = shrunk.rows().begin; y < shrunk.rows().end; ++y) {
    float* out = shrunk.row(y);
    for (int x = 0; x < shrunk.width(); ++x, out += 4) {
      std::array<float, 4> sum{};
      for (int j = 0; j < factor; ++j) {
        const std::uint8_t* row = source.row(std::min(y * factor + j, source.height() - 1)).data();
        for (int i = 0; i < factor; ++i) {
          const std::uint8_t* pixel = row + std::min(x * factor + i, source.width() - 1) * 4;
          const auto alpha = static_cast<float>(pixel[3]);
          for (std::size_t k = 0; k < 3; ++k) sum[k] += decoded[pixel[k]] * alpha;
          sum[3] += alpha;
        }
      }
      for (std::size_t k = 0; k < 4; ++k) out[k] = sum[k] * scale;
    }
  }
}

void shrinkFloat(const FloatRows& source, int source_height, int factor, FloatRows& shrunk) {
  const float scale = 1 / static_cast<float>(factor * factor);
  for (int y = shrunk.rows().begin; y < shrunk.rows().end; ++y) {
    float* out = shrunk.row(y);
    for (int x = 0; x < shrunk.width(); ++x, out += 4) {
      std::array<float, 4> sum{};
      for (int j = 0; j < factor; ++j) {
        const float* row = source.row(std::min(y * factor + j, source_height - 1));
        for (int i = 0; i < factor; ++i) {
          const float* pixel = row + std::min(x * factor + i, source.width() - 1) * 4;
          for (std::size_t k = 0; k < 4; ++k) sum[k] += pixel[k];
        }
      }
      for (std::size_t k = 0; k < 4; ++k) out[k] = sum[k] * scale;
    }
  }
}

base::Result<FloatRows> shrink(const Image& source, int factor, RowRange rows) {
  const int last_trip = lastTrip(factor);
  ATELIER_TRY(shrunk, FloatRows::allocate(shrunkSpec(source.spec(), factor).width, rows));
  if (last_trip == factor) {
    shrinkSource(source, factor, shrunk);
    return shrunk;
  }
  const int factor_before = factor / last_trip;
  const int height_before = shrunkSpec(source.spec(), factor_before).height;
  ATELIER_TRY(before, shrink(source, factor_before, rowsBefore(rows, last_trip, height_before)));
  shrinkFloat(before, height_before, last_trip, shrunk);
  return shrunk;
}

// out += in · weight, over a whole row: the inner loop of both convolutions, and the one that vectorises.
void addScaled(const float* in, float weight, std::size_t count, float* out) {
  for (std::size_t i = 0; i < count; ++i) out[i] += in[i] * weight;
}

void blurRowsInPlace(const BlurPlan& plan, FloatRows& rows) {
  const std::size_t count = static_cast<std::size_t>(rows.width()) * 4;
  const std::size_t margin = static_cast<std::size_t>(plan.radius) * 4;
  std::vector<float> padded(count + 2 * margin);
  for (int y = rows.rows().begin; y < rows.rows().end; ++y) {
    float* row = rows.row(y);
    std::copy_n(row, count, padded.begin() + static_cast<std::ptrdiff_t>(margin));
    for (std::size_t i = 0; i < margin; ++i) {
      padded[i] = row[i % 4];
      padded[margin + count + i] = row[count - 4 + i % 4];
    }
    std::fill_n(row, count, 0.0f);
    for (std::size_t k = 0; k < plan.weights.size(); ++k) {
      addScaled(padded.data() + k * 4, plan.weights[k], count, row);
    }
  }
}

void blurColumns(const BlurPlan& plan, const FloatRows& source, int height, FloatRows& result) {
  const std::size_t count = static_cast<std::size_t>(source.width()) * 4;
  for (int y = result.rows().begin; y < result.rows().end; ++y) {
    float* row = result.row(y);
    std::fill_n(row, count, 0.0f);
    for (int k = -plan.radius; k <= plan.radius; ++k) {
      const int from = std::clamp(y + k, 0, height - 1);
      addScaled(source.row(from), plan.weights[static_cast<std::size_t>(k + plan.radius)], count, row);
    }
  }
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

base::Result<BlurredStrip> BlurredStrip::make(const Image& source, const BlurPlan& plan, RowRange rows) {
  const ImageSpec shrunk = shrunkSpec(source.spec(), plan.factor);
  ATELIER_TRY(before, shrink(source, plan.factor, shrunkRowsFor(plan, rows, shrunk.height, plan.radius)));
  blurRowsInPlace(plan, before);
  ATELIER_TRY(after, FloatRows::allocate(shrunk.width, shrunkRowsFor(plan, rows, shrunk.height, 0)));
  blurColumns(plan, before, shrunk.height, after);
  return BlurredStrip(plan.factor, shrunk, std::move(after));
}

void BlurredStrip::readRow(int y, std::span<float> row) const {
  if (m_factor == 1) {
    std::copy_n(m_rows.row(y), row.size(), row.begin());
    return;
  }
  const SplineTaps vertical = splineTaps(y, m_factor);
  std::array<const float*, 3> lines;
  for (int j = 0; j < 3; ++j) lines[j] = m_rows.row(std::clamp(vertical.nearest + j - 1, 0, m_shrunk.height - 1));
  const int width = static_cast<int>(row.size() / 4);
  for (int x = 0; x < width; ++x) {
    const SplineTaps horizontal = splineTaps(x, m_factor);
    std::array<float, 4> sum{};
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

void finishBlurRow(std::span<const float> blurred, std::span<const std::uint8_t> source,
                   std::span<const std::uint8_t> weights, std::span<std::uint8_t> result) {
  const SrgbByteEncoder& encode = SrgbByteEncoder::instance();
  for (std::size_t i = 0; i < source.size(); i += 4) {
    const float alpha = blurred[i + 3];
    const auto alpha_byte = static_cast<std::uint8_t>(std::clamp(alpha, 0.0f, 1.0f) * 255.0f + 0.5f);
    const std::uint8_t weight = weights.empty() ? 255 : weights[i / 4];
    for (std::size_t k = 0; k < 3; ++k) {
      const std::uint8_t byte = alpha_byte > 0 ? encode(blurred[i + k] / alpha) : source[i + k];
      result[i + k] = blendByte(source[i + k], byte, weight);
    }
    result[i + 3] = blendByte(source[i + 3], alpha_byte, weight);
  }
}

}  // namespace atelier::image
