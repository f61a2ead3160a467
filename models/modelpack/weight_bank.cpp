#include "modelpack/weight_bank.h"

#include <algorithm>
#include <array>
#include <mutex>

#include "modelpack/parallel.h"

namespace atelier::modelpack {
namespace {

constexpr std::array<std::string_view, 4> kPrecisionNames = {"f32", "f16", "q8", "q4"};
constexpr std::int64_t kSlabValues = 1 << 22;  // quantised at a time: 16 MiB of f32

std::vector<std::uint16_t> toHalf(std::span<const float> values) {
  std::vector<std::uint16_t> halves(values.size());
  std::ranges::transform(values, halves.begin(), halfFromFloat);
  return halves;
}

}  // namespace

std::optional<Precision> precisionFromName(std::string_view name) {
  const auto found = std::ranges::find(kPrecisionNames, name);
  if (found == kPrecisionNames.end()) return std::nullopt;
  return static_cast<Precision>(found - kPrecisionNames.begin());
}

std::string_view precisionName(Precision precision) { return kPrecisionNames[static_cast<std::size_t>(precision)]; }

Result<const Weight*> WeightBank::find(const std::string& name) const {
  const auto found = m_weights.find(name);
  if (found == m_weights.end()) return base::fail(ErrorCode::kInternal, "modelpack.bank", "no weight " + name);
  return &found->second;
}

Result<std::vector<float>> WeightBank::values(const std::string& name) const {
  ATELIER_TRY(weight, find(name));
  return readAll(*weight);
}

Result<StoredTensor> WeightBank::store(std::span<const float> values, const std::vector<std::int64_t>& shape,
                                       Precision precision) {
  if (precision == Precision::kF32) {
    ATELIER_TRY(location, m_shards.write(std::as_bytes(values)));
    return StoredTensor{ElementType::kF32, shape, location};
  }
  const auto halves = toHalf(values);
  ATELIER_TRY(location, m_shards.write(std::as_bytes(std::span(halves))));
  return StoredTensor{ElementType::kF16, shape, location};
}

Result<StoredTensor> WeightBank::computed(const std::string& name, std::span<const float> values,
                                          const std::vector<std::int64_t>& shape) {
  if (const auto found = m_tensors.find(name); found != m_tensors.end()) return found->second;
  ATELIER_TRY(stored, store(values, shape, Precision::kF32));
  return m_tensors[name] = stored;
}

Result<StoredTensor> WeightBank::vector(const std::string& name, float factor) {
  if (const auto found = m_tensors.find(name); found != m_tensors.end()) return found->second;
  ATELIER_TRY(weight, find(name));
  ATELIER_TRY(values, readAll(*weight));
  for (float& value : values) value *= factor;
  return computed(name, values, {static_cast<std::int64_t>(values.size())});
}

Result<StoredTensor> WeightBank::kernel(const std::string& name, Precision precision) {
  if (const auto found = m_tensors.find(name); found != m_tensors.end()) return found->second;
  ATELIER_TRY(weight, find(name));
  ATELIER_TRY(values, readAll(*weight));
  std::vector<std::int64_t> shape = weight->shape;
  shape.front() = weight->rows;
  shape.resize(4, 1);
  ATELIER_TRY(stored, store(values, shape, precision));
  release(*weight);
  return m_tensors[name] = stored;
}

Result<StoredMatrix> WeightBank::matrix(const std::string& name, Precision precision) {
  if (const auto found = m_matrices.find(name); found != m_matrices.end()) return found->second;
  ATELIER_TRY(weight, find(name));
  const bool is_quantised = precision == Precision::kQ8 || precision == Precision::kQ4;
  if (is_quantised && weight->columns % kBlock != 0) precision = Precision::kF16;
  const bool has_blocks = precision == Precision::kQ8 || precision == Precision::kQ4;
  MatrixReport report{.name = name, .precision = precision, .rows = weight->rows, .columns = weight->columns, .error = {}};
  ATELIER_TRY(stored, has_blocks ? quantised(*weight, precision, report.error) : transposed(*weight, precision, report.error));
  release(*weight);
  m_report.push_back(std::move(report));
  return m_matrices[name] = stored;
}

Result<StoredMatrix> WeightBank::transposed(const Weight& weight, Precision precision, QuantisationError& error) {
  const auto rows = static_cast<std::size_t>(weight.rows);
  const auto columns = static_cast<std::size_t>(weight.columns);
  ATELIER_TRY(values, readAll(weight));
  std::vector<float> turned(values.size());
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < columns; ++column) turned[column * rows + row] = values[row * columns + column];
  if (precision == Precision::kF16) {
    for (float& value : values) {
      const float rounded = floatFromHalf(halfFromFloat(value));
      error.add({&value, 1}, {&rounded, 1});
    }
  } else {
    error.add(values, values);
  }
  ATELIER_TRY(stored, store(turned, {weight.columns, weight.rows}, precision));
  return StoredMatrix{stored, std::nullopt, precision, weight.columns, weight.rows};
}

Result<StoredMatrix> WeightBank::quantised(const Weight& weight, Precision precision, QuantisationError& error) {
  const int bits = precision == Precision::kQ4 ? 4 : 8;
  const auto columns = static_cast<std::size_t>(weight.columns);
  const std::size_t blocks = columns / kBlock;
  const std::size_t row_bytes = columns * static_cast<std::size_t>(bits) / 8;
  const std::int64_t slab_rows = std::max<std::int64_t>(kSlabValues / weight.columns, 1);
  std::vector<std::uint8_t> codes(static_cast<std::size_t>(slab_rows) * row_bytes);
  std::vector<std::uint16_t> scales(static_cast<std::size_t>(weight.rows) * blocks);

  std::mutex mutex;
  std::optional<Error> failure;
  ATELIER_TRY(location, m_shards.begin(static_cast<std::uint64_t>(weight.rows) * row_bytes));
  for (std::int64_t first = 0; first < weight.rows; first += slab_rows) {
    const std::int64_t count = std::min(slab_rows, weight.rows - first);
    parallelRanges(count, [&](std::int64_t begin, std::int64_t end) {
      std::vector<float> original(columns);
      std::vector<float> restored(columns);
      QuantisationError part;
      for (std::int64_t row = begin; row < end; ++row) {
        const auto result = readRow(weight, first + row, original);
        if (!result) {
          const std::scoped_lock lock(mutex);
          failure = result.error();
          return;
        }
        const auto row_codes = std::span(codes).subspan(static_cast<std::size_t>(row) * row_bytes, row_bytes);
        const auto row_scales = std::span(scales).subspan(static_cast<std::size_t>(first + row) * blocks, blocks);
        quantiseRow(original, bits, row_codes, row_scales);
        dequantiseRow(row_codes, row_scales, bits, restored);
        part.add(original, restored);
      }
      const std::scoped_lock lock(mutex);
      error.add(part);
    });
    if (failure) return base::fail(*failure);
    ATELIER_CHECK(m_shards.append(std::as_bytes(std::span(codes).first(static_cast<std::size_t>(count) * row_bytes))));
    release(weight.rowRange(first, count));
  }
  ATELIER_TRY(scale_location, m_shards.write(std::as_bytes(std::span(scales))));
  const auto block_count = static_cast<std::int64_t>(blocks);
  return StoredMatrix{{ElementType::kU8, {weight.rows, block_count, kBlock * bits / 8}, location},
                      StoredTensor{ElementType::kF16, {weight.rows, block_count}, scale_location},
                      precision, weight.columns, weight.rows};
}

}  // namespace atelier::modelpack
