// Builds one ONNX graph, node by node. Values are known by name; big tensors live in shards, small ones inline.
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "modelpack/error.h"

namespace atelier::modelpack {

enum class ElementType { kF32 = 1, kU8 = 2, kI32 = 6, kI64 = 7, kF16 = 10 };  // ONNX's own numbers
std::string_view elementTypeName(ElementType type);                          // "f32", "u8", …
std::size_t elementSize(ElementType type);

// A size, or the name of a free one ("image_tokens").
using Dim = std::variant<std::int64_t, std::string>;
struct ValueSpec {
  std::string name;
  ElementType type = ElementType::kF32;
  std::vector<Dim> shape;
};

// Where a tensor's bytes lie: inside which data file of the package.
struct TensorLocation {
  std::string file;
  std::uint64_t offset = 0;
  std::uint64_t byte_count = 0;
};
struct StoredTensor {
  ElementType type = ElementType::kF32;
  std::vector<std::int64_t> shape;
  TensorLocation location;
};

struct Attribute {
  std::string name;
  std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>> value;
};

inline constexpr std::string_view kMicrosoft = "com.microsoft";  // ONNX Runtime's contributed operators

class OnnxGraph {
 public:
  using Value = std::string;

  explicit OnnxGraph(std::string name);

  Value input(ValueSpec spec);
  // Makes `value` an output of the graph under `spec.name`. The name is given by an Identity-free rename, so a
  // value can be an output once only.
  void output(const Value& value, ValueSpec spec);

  // Adds a node and hands back its one output, named after `op` and a running number.
  Value node(std::string_view op, const std::vector<Value>& inputs, const std::vector<Attribute>& attributes = {},
             std::string_view domain = {});

  // Inline constants; equal integer lists are stored once.
  Value integers(const std::vector<std::int64_t>& values);  // int64, for shapes and positions
  Value index(std::int32_t value);                          // a 0-d int32
  Value floats(std::span<const float> values, const std::vector<std::int64_t>& shape);
  Value scalar(float value);
  // A tensor whose bytes are in the package's data files. `name` is unique in the graph; the second call with
  // the same name hands back the first value.
  Value stored(const std::string& name, const StoredTensor& tensor);

  const std::vector<ValueSpec>& inputs() const { return m_inputs; }
  const std::vector<ValueSpec>& outputs() const { return m_outputs; }
  const std::string& name() const { return m_name; }
  // Names of the data files used, sorted, and the bytes of the tensors in them.
  std::vector<std::string> dataFiles() const;
  std::uint64_t storedBytes() const;

  // The model as protobuf bytes; the same graph gives the same bytes.
  Result<std::string> serialise() const;

 private:
  Value fresh(std::string_view hint);
  onnx::TensorProto& initializer(const Value& name, ElementType type, const std::vector<std::int64_t>& shape);

  std::string m_name;
  onnx::GraphProto m_graph;
  std::vector<ValueSpec> m_inputs;
  std::vector<ValueSpec> m_outputs;
  std::map<std::string, int> m_counters;
  std::map<std::vector<std::int64_t>, Value> m_integers;
  std::map<std::int32_t, Value> m_indexes;
  std::map<std::string, StoredTensor> m_stored;
};

}  // namespace atelier::modelpack
