// Writes each weight into the package's data files once, in the form a graph wants it, and remembers where it lies,
// so that segments and the single graph share it.
#pragma once

#include <functional>
#include <optional>

#include "modelpack/package_writer.h"
#include "modelpack/quantise.h"
#include "modelpack/weights.h"

namespace atelier::modelpack {

enum class Precision { kF32, kF16, kQ8, kQ4 };
std::optional<Precision> precisionFromName(std::string_view name);
std::string_view precisionName(Precision precision);

// One matrix of the report: how far the stored values are from the checkpoint's.
struct MatrixReport {
  std::string name;
  Precision precision = Precision::kF32;
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  QuantisationError error;
};

struct StoredMatrix {
  StoredTensor values;                 // f32, f16: [in, out]; q8, q4: [out, blocks, bytes of a block]
  std::optional<StoredTensor> scales;  // q8, q4: f16 [out, blocks]
  Precision precision = Precision::kF32;
  std::int64_t in = 0;
  std::int64_t out = 0;
};

class WeightBank {
 public:
  WeightBank(const WeightMap& weights, ShardWriter& shards, std::vector<MatrixReport>& report)
      : m_weights(weights), m_shards(shards), m_report(report) {}

  bool has(const std::string& name) const { return m_weights.contains(name); }
  // f32 [n], each value times `factor`.
  Result<StoredTensor> vector(const std::string& name, float factor = 1);
  // A convolution kernel as stored, [out, in, kh, kw] (a matrix [out, in] becomes a 1x1 kernel); f32 or f16.
  Result<StoredTensor> kernel(const std::string& name, Precision precision);
  // A matrix for y = x·Wᵀ. q8 and q4 fall back to f16 where a row is not made of whole blocks.
  Result<StoredMatrix> matrix(const std::string& name, Precision precision);
  // Values that were computed, not read; f32.
  Result<StoredTensor> computed(const std::string& name, std::span<const float> values,
                                const std::vector<std::int64_t>& shape);
  // The values of a weight, for computing.
  Result<std::vector<float>> values(const std::string& name) const;

 private:
  Result<const Weight*> find(const std::string& name) const;
  Result<StoredMatrix> transposed(const Weight& weight, Precision precision, QuantisationError& error);
  Result<StoredMatrix> quantised(const Weight& weight, Precision precision, QuantisationError& error);
  Result<StoredTensor> store(std::span<const float> values, const std::vector<std::int64_t>& shape, Precision precision);

  const WeightMap& m_weights;
  ShardWriter& m_shards;
  std::vector<MatrixReport>& m_report;
  std::map<std::string, StoredTensor> m_tensors;
  std::map<std::string, StoredMatrix> m_matrices;
};

}  // namespace atelier::modelpack
