#include "modelpack/embedding_file.h"

#include <algorithm>
#include <cstring>

namespace atelier::modelpack {
namespace {

enum class Encoding { kF32, kF16, kQ8 };

Encoding encodingFor(Precision precision, std::int64_t columns) {
  if (precision == Precision::kF32) return Encoding::kF32;
  if (precision == Precision::kF16 || columns % kBlock != 0) return Encoding::kF16;
  return Encoding::kQ8;
}

std::size_t rowBytes(Encoding encoding, std::size_t columns) {
  if (encoding == Encoding::kF32) return 4 * columns;
  return encoding == Encoding::kF16 ? 2 * columns : columns + columns / kBlock * 2;
}

// Encodes `row` and replaces it by what a reader will get back.
void encodeRow(Encoding encoding, std::span<float> row, std::span<std::byte> out) {
  if (encoding == Encoding::kF32) {
    std::memcpy(out.data(), row.data(), row.size_bytes());
    return;
  }
  if (encoding == Encoding::kF16) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::uint16_t half = halfFromFloat(row[i]);
      std::memcpy(out.data() + 2 * i, &half, 2);
      row[i] = floatFromHalf(half);
    }
    return;
  }
  std::vector<std::uint8_t> codes(row.size());
  std::vector<std::uint16_t> scales(row.size() / kBlock);
  quantiseRow(row, 8, codes, scales);
  dequantiseRow(codes, scales, 8, row);
  for (std::size_t i = 0; i < codes.size(); ++i) out[i] = static_cast<std::byte>(codes[i] - 128);
  std::memcpy(out.data() + codes.size(), scales.data(), 2 * scales.size());
}

}  // namespace

Result<nlohmann::json> writeEmbedding(PackageWriter& writer, const Weight& embedding, Precision precision,
                                      std::vector<MatrixReport>& report) {
  constexpr std::string_view kNames[] = {"f32", "f16", "q8"};
  const auto columns = static_cast<std::size_t>(embedding.columns);
  const Encoding encoding = encodingFor(precision, embedding.columns);
  const std::size_t row_bytes = rowBytes(encoding, columns);
  const auto rows_per_shard = static_cast<std::int64_t>(kMaxShardBytes / row_bytes);
  const Precision stored_as = encoding == Encoding::kF32 ? Precision::kF32 : encoding == Encoding::kF16 ? Precision::kF16 : Precision::kQ8;
  MatrixReport matrix{.name = "embedding", .precision = stored_as, .rows = embedding.rows, .columns = embedding.columns, .error = {}};

  constexpr std::int64_t kSlabRows = 256;
  std::vector<std::byte> slab(kSlabRows * row_bytes);
  std::vector<float> row(columns);
  std::vector<float> original(columns);
  nlohmann::json shards = nlohmann::json::array();
  for (std::int64_t first = 0; first < embedding.rows; first += rows_per_shard) {
    const std::int64_t count = std::min(rows_per_shard, embedding.rows - first);
    const std::string name = "embedding_" + paddedNumber(static_cast<int>(shards.size()), 3) + ".data";
    ATELIER_TRY(file, writer.file(name));
    for (std::int64_t done = 0; done < count; done += kSlabRows) {
      const std::int64_t slab_rows = std::min(kSlabRows, count - done);
      for (std::int64_t i = 0; i < slab_rows; ++i) {
        ATELIER_CHECK(readRow(embedding, first + done + i, original));
        row = original;
        encodeRow(encoding, row, std::span(slab).subspan(static_cast<std::size_t>(i) * row_bytes, row_bytes));
        matrix.error.add(original, row);
      }
      ATELIER_CHECK(file.append(std::span(slab).first(static_cast<std::size_t>(slab_rows) * row_bytes)));
      release(embedding.rowRange(first + done, slab_rows));
    }
    ATELIER_CHECK(writer.addFile(std::move(file)));
    shards.push_back({{"file", name}, {"first_row", first}, {"rows", count}});
  }
  report.push_back(matrix);
  return nlohmann::json{{"encoding", kNames[static_cast<std::size_t>(encoding)]}, {"rows", embedding.rows},
                        {"columns", embedding.columns}, {"row_bytes", row_bytes}, {"shards", shards}};
}

}  // namespace atelier::modelpack
