// Runs a package's graphs by their definitions, on the CPU: what self-tests expect, and what `verify` runs.
// Independent of any inference runtime, so that agreement means something. f32 with fixed orders of summation.
#pragma once

#include <functional>
#include <memory>

#include "modelpack/mapped_file.h"
#include "modelpack/onnx_graph.h"

namespace atelier::modelpack {

// Either computed values (f32), or a weight or constant as it lies in a file.
struct EvaluatedTensor {
  ElementType type = ElementType::kF32;
  std::vector<std::int64_t> shape;
  std::shared_ptr<const std::vector<float>> values;  // f32 that this or another tensor owns
  std::span<const std::byte> bytes;                  // otherwise: mapped, or inside the graph's own constants

  std::int64_t count() const;
  std::span<const float> floats() const;  // f32 only
  std::vector<std::int64_t> integers() const;  // i32 and i64 only
};

EvaluatedTensor floatTensor(std::vector<std::int64_t> shape, std::vector<float> values);

using TensorMap = std::map<std::string, EvaluatedTensor>;

struct EvaluatedNode {
  const onnx::NodeProto& proto;
  std::vector<const EvaluatedTensor*> inputs;  // null where an optional input is left out

  std::int64_t integer(const char* name, std::int64_t fallback) const;
  float number(const char* name, float fallback) const;
  std::string text(const char* name) const;
  std::vector<std::int64_t> integers(const char* name) const;
};

// Throws std::invalid_argument where shapes do not fit: the evaluator is the edge that turns it into an error.
using Kernel = std::function<EvaluatedTensor(const EvaluatedNode&)>;
using KernelTable = std::map<std::string, Kernel>;

// The operators that modelpack emits, by name; one function per file of kernels.
const KernelTable& kernels();
void addElementwiseKernels(KernelTable& table);
void addShapeKernels(KernelTable& table);
void addMatrixKernels(KernelTable& table);
void addNormKernels(KernelTable& table);
void addAttentionKernels(KernelTable& table);
void addPictureKernels(KernelTable& table);
void addClassifierKernels(KernelTable& table);

class EvaluatedGraph {
 public:
  // Reads `file` in `folder` and maps its data files. Fails where the protobuf is damaged, an external tensor
  // reaches outside its file or the folder, or a node is unknown.
  static Result<EvaluatedGraph> open(const std::filesystem::path& folder, const std::string& file);

  const onnx::GraphProto& proto() const { return m_model->graph(); }
  // The graph's outputs for its inputs, all f32.
  Result<TensorMap> run(const TensorMap& inputs) const;

 private:
  EvaluatedGraph() = default;
  bool isMapped(const EvaluatedTensor& tensor) const;
  Result<void> readInitializer(const std::filesystem::path& folder, const onnx::TensorProto& tensor);

  std::shared_ptr<onnx::ModelProto> m_model;
  std::map<std::string, std::shared_ptr<MappedFile>> m_files;
  TensorMap m_constants;
};

}  // namespace atelier::modelpack
