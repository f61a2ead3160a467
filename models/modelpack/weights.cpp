#include "modelpack/weights.h"

#include <bit>

namespace atelier::modelpack {

Weight Weight::rowRange(std::int64_t first, std::int64_t count) const {
  Weight part = *this;
  part.data += static_cast<std::size_t>(first * row_stride) * dtypeSize(dtype);
  part.rows = count;
  return part;
}

Weight Weight::columnRange(std::int64_t first, std::int64_t count) const {
  Weight part = *this;
  part.data += static_cast<std::size_t>(first) * dtypeSize(dtype);
  part.columns = count;
  return part;
}

Result<void> readRow(const Weight& weight, std::int64_t row, std::span<float> out) {
  readFloats(weight.dtype, weight.data + static_cast<std::size_t>(row * weight.row_stride) * dtypeSize(weight.dtype),
             out.first(static_cast<std::size_t>(weight.columns)));
  bool is_finite = true;  // no early way out: without branches the loop vectorises
  for (const float value : out.first(static_cast<std::size_t>(weight.columns)))
    is_finite &= (std::bit_cast<std::uint32_t>(value) & 0x7f800000u) != 0x7f800000u;
  if (!is_finite) return badInput("modelpack.weights", "{}: NaN or infinity in row {}", weight.source, row);
  return {};
}

Result<std::vector<float>> readAll(const Weight& weight) {
  std::vector<float> values(static_cast<std::size_t>(weight.rows * weight.columns));
  for (std::int64_t row = 0; row < weight.rows; ++row)
    ATELIER_CHECK(readRow(weight, row, std::span(values).subspan(static_cast<std::size_t>(row * weight.columns))));
  return values;
}

void release(const Weight& weight) {
  releasePages(weight.data, static_cast<std::size_t>(weight.rows * weight.row_stride) * dtypeSize(weight.dtype));
}

}  // namespace atelier::modelpack
