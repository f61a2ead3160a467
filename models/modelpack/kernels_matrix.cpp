#include <algorithm>
#include <stdexcept>

#include "modelpack/evaluator.h"
#include "modelpack/parallel.h"
#include "modelpack/quantise.h"
#include "modelpack/wide.h"

namespace atelier::modelpack {
namespace {

// out[m][n] += Σ_k a[m][k]·b[k][n] for n in [begin, end)
MODELPACK_WIDE void multiplyColumns(const float* a, const float* b, float* out, std::int64_t rows, std::int64_t inner,
                                    std::int64_t columns, std::int64_t begin, std::int64_t end) {
  constexpr std::int64_t kTogether = 8;  // rows whose results stay in the nearest cache while b streams by
  for (std::int64_t top = 0; top < rows; top += kTogether)
    for (std::int64_t k = 0; k < inner; ++k)
      for (std::int64_t m = top; m < std::min(top + kTogether, rows); ++m) {
        const float factor = a[m * inner + k];
        const float* b_row = b + k * columns;
        float* out_row = out + m * columns;
        for (std::int64_t n = begin; n < end; ++n) out_row[n] += factor * b_row[n];
      }
}

constexpr std::int64_t kLanes = 16;

// Σ a·b, in 16 partial sums.
MODELPACK_WIDE float dot(const float* a, const float* b, std::int64_t count) {
  float sums[kLanes] = {};
  for (std::int64_t i = 0; i < count; i += kLanes)
    for (std::int64_t lane = 0; lane < kLanes; ++lane) sums[lane] += a[i + lane] * b[i + lane];
  float total = 0;
  for (const float sum : sums) total += sum;
  return total;
}

// a [.., M, K] by b [K, N] or [batch, K, N] with the same leading sizes.
EvaluatedTensor matmul(const EvaluatedNode& node) {
  const EvaluatedTensor& a = *node.inputs.at(0);
  const EvaluatedTensor& b = *node.inputs.at(1);
  if (a.shape.size() < 2 || b.shape.size() < 2) throw std::invalid_argument("vectors");
  const std::int64_t inner = a.shape.back();
  const std::int64_t columns = b.shape.back();
  const bool is_batched = b.shape.size() > 2;
  const std::int64_t rows = is_batched ? a.shape[a.shape.size() - 2] : a.count() / inner;
  const std::int64_t batch = is_batched ? a.count() / (rows * inner) : 1;
  if (b.shape[b.shape.size() - 2] != inner || b.count() != batch * inner * columns)
    throw std::invalid_argument(shapeText(a.shape) + " by " + shapeText(b.shape));
  std::vector<std::int64_t> shape = a.shape;
  shape.back() = columns;
  std::vector<float> out(static_cast<std::size_t>(batch * rows * columns), 0.0f);
  const float* x = a.floats().data();
  const float* y = b.floats().data();
  constexpr std::int64_t kPanel = 256;  // columns whose part of b stays in the cache
  const std::int64_t panels = (columns + kPanel - 1) / kPanel;
  parallelRanges(batch * panels, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t task = begin; task < end; ++task) {
      const std::int64_t i = task / panels;
      const std::int64_t first = task % panels * kPanel;
      multiplyColumns(x + i * rows * inner, y + i * inner * columns, out.data() + i * rows * columns, rows, inner, columns,
                      first, std::min(first + kPanel, columns));
    }
  });
  return floatTensor(shape, std::move(out));
}

EvaluatedTensor matmulNBits(const EvaluatedNode& node) {
  const EvaluatedTensor& a = *node.inputs.at(0);
  const EvaluatedTensor& codes = *node.inputs.at(1);
  const auto scales = node.inputs.at(2)->floats();
  const std::int64_t inner = node.integer("K", 0);
  const std::int64_t columns = node.integer("N", 0);
  const auto bits = static_cast<int>(node.integer("bits", 4));
  const std::int64_t rows = a.count() / inner;
  const std::int64_t blocks = inner / kBlock;
  if (a.shape.back() != inner || inner % kBlock != 0 || node.integer("block_size", 0) != kBlock ||
      codes.type != ElementType::kU8 || codes.count() != columns * blocks * kBlock * bits / 8 ||
      static_cast<std::int64_t>(scales.size()) != columns * blocks)
    throw std::invalid_argument("codes do not fit K and N");
  std::vector<std::int64_t> shape = a.shape;
  shape.back() = columns;
  std::vector<float> out(static_cast<std::size_t>(rows * columns));
  const float* x = a.floats().data();
  const auto* code_bytes = reinterpret_cast<const std::uint8_t*>(codes.bytes.data());
  parallelRanges(columns, [&](std::int64_t begin, std::int64_t end) {
    std::vector<float> weights(static_cast<std::size_t>(inner));
    for (std::int64_t n = begin; n < end; ++n) {
      for (std::int64_t i = 0; i < inner; ++i) {
        const std::int64_t at = n * inner + i;
        const int code = bits == 8 ? code_bytes[at] - 128 : ((code_bytes[at / 2] >> (at % 2 * 4)) & 15) - 8;
        weights[static_cast<std::size_t>(i)] = static_cast<float>(code) * scales[static_cast<std::size_t>(at / kBlock)];
      }
      for (std::int64_t m = 0; m < rows; ++m)
        out[static_cast<std::size_t>(m * columns + n)] = dot(x + m * inner, weights.data(), inner);
    }
  });
  return floatTensor(shape, std::move(out));
}

}  // namespace

void addMatrixKernels(KernelTable& table) {
  table["MatMul"] = matmul;
  table["MatMulNBits"] = matmulNBits;
}

}  // namespace atelier::modelpack
