#include "modelpack/onnx_graph.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <set>
#include <utility>

namespace atelier::modelpack {
namespace {

constexpr std::int64_t kOnnxOpset = 17;   // LayerNormalization arrived with 17; nothing newer is needed
constexpr std::int64_t kIrVersion = 8;    // the one that belongs to opset 17

void fillType(onnx::ValueInfoProto& info, const ValueSpec& spec) {
  info.set_name(spec.name);
  auto& tensor = *info.mutable_type()->mutable_tensor_type();
  tensor.set_elem_type(static_cast<std::int32_t>(spec.type));
  auto& shape = *tensor.mutable_shape();
  for (const Dim& dim : spec.shape) {
    auto& entry = *shape.add_dim();
    if (const auto* size = std::get_if<std::int64_t>(&dim)) entry.set_dim_value(*size);
    else entry.set_dim_param(std::get<std::string>(dim));
  }
}

struct FillAttribute {
  onnx::AttributeProto& proto;
  void operator()(std::int64_t value) const {
    proto.set_type(onnx::AttributeProto::INT);
    proto.set_i(value);
  }
  void operator()(float value) const {
    proto.set_type(onnx::AttributeProto::FLOAT);
    proto.set_f(value);
  }
  void operator()(const std::string& value) const {
    proto.set_type(onnx::AttributeProto::STRING);
    proto.set_s(value);
  }
  void operator()(const std::vector<std::int64_t>& values) const {
    proto.set_type(onnx::AttributeProto::INTS);
    for (const std::int64_t value : values) proto.add_ints(value);
  }
};

}  // namespace

std::string_view elementTypeName(ElementType type) {
  switch (type) {
    case ElementType::kF32: return "f32";
    case ElementType::kU8: return "u8";
    case ElementType::kI32: return "i32";
    case ElementType::kI64: return "i64";
    case ElementType::kF16: return "f16";
  }
  return "?";
}

std::size_t elementSize(ElementType type) {
  switch (type) {
    case ElementType::kF32: case ElementType::kI32: return 4;
    case ElementType::kU8: return 1;
    case ElementType::kI64: return 8;
    case ElementType::kF16: return 2;
  }
  return 0;
}

OnnxGraph::OnnxGraph(std::string name) : m_name(std::move(name)) { m_graph.set_name(m_name); }

OnnxGraph::Value OnnxGraph::fresh(std::string_view hint) {
  return std::string(hint) + "_" + std::to_string(m_counters[std::string(hint)]++);
}

OnnxGraph::Value OnnxGraph::input(ValueSpec spec) {
  fillType(*m_graph.add_input(), spec);
  m_inputs.push_back(spec);
  return spec.name;
}

void OnnxGraph::output(const Value& value, ValueSpec spec) {
  for (auto& node : *m_graph.mutable_node()) {
    for (auto& name : *node.mutable_output())
      if (name == value) name = spec.name;
    for (auto& name : *node.mutable_input())
      if (name == value) name = spec.name;
  }
  fillType(*m_graph.add_output(), spec);
  m_outputs.push_back(std::move(spec));
}

OnnxGraph::Value OnnxGraph::node(std::string_view op, const std::vector<Value>& inputs,
                                 const std::vector<Attribute>& attributes, std::string_view domain) {
  auto& node = *m_graph.add_node();
  const Value result = fresh(op);
  node.set_name(result);
  node.set_op_type(std::string(op));
  node.set_domain(std::string(domain));
  for (const Value& input : inputs) node.add_input(input);
  node.add_output(result);
  for (const auto& [name, value] : attributes) {
    auto& proto = *node.add_attribute();
    proto.set_name(name);
    std::visit(FillAttribute{proto}, value);
  }
  return result;
}

onnx::TensorProto& OnnxGraph::initializer(const Value& name, ElementType type, const std::vector<std::int64_t>& shape) {
  auto& tensor = *m_graph.add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(static_cast<std::int32_t>(type));
  for (const std::int64_t dim : shape) tensor.add_dims(dim);
  return tensor;
}

OnnxGraph::Value OnnxGraph::integers(const std::vector<std::int64_t>& values) {
  if (const auto found = m_integers.find(values); found != m_integers.end()) return found->second;
  const Value name = fresh("integers");
  auto& tensor = initializer(name, ElementType::kI64, {static_cast<std::int64_t>(values.size())});
  tensor.set_raw_data(values.data(), values.size() * sizeof(std::int64_t));
  return m_integers[values] = name;
}

OnnxGraph::Value OnnxGraph::index(std::int32_t value) {
  if (const auto found = m_indexes.find(value); found != m_indexes.end()) return found->second;
  const Value name = fresh("index");
  initializer(name, ElementType::kI32, {}).set_raw_data(&value, sizeof value);
  return m_indexes[value] = name;
}

OnnxGraph::Value OnnxGraph::floats(std::span<const float> values, const std::vector<std::int64_t>& shape) {
  const Value name = fresh("floats");
  initializer(name, ElementType::kF32, shape).set_raw_data(values.data(), values.size_bytes());
  return name;
}

OnnxGraph::Value OnnxGraph::scalar(float value) { return floats({&value, 1}, {}); }

OnnxGraph::Value OnnxGraph::stored(const std::string& name, const StoredTensor& stored) {
  if (!m_stored.emplace(name, stored).second) return name;
  auto& tensor = initializer(name, stored.type, stored.shape);
  tensor.set_data_location(onnx::TensorProto::EXTERNAL);
  const auto add = [&](const char* key, const std::string& value) {
    auto& entry = *tensor.add_external_data();
    entry.set_key(key);
    entry.set_value(value);
  };
  add("location", stored.location.file);
  add("offset", std::to_string(stored.location.offset));
  add("length", std::to_string(stored.location.byte_count));
  return name;
}

std::vector<std::string> OnnxGraph::dataFiles() const {
  std::set<std::string> files;
  for (const auto& [name, stored] : m_stored) files.insert(stored.location.file);
  return {files.begin(), files.end()};
}

std::uint64_t OnnxGraph::storedBytes() const {
  std::uint64_t total = 0;
  for (const auto& [name, stored] : m_stored) total += stored.location.byte_count;
  return total;
}

Result<std::string> OnnxGraph::serialise() const {
  onnx::ModelProto model;
  model.set_ir_version(kIrVersion);
  model.set_producer_name("modelpack");
  auto& standard = *model.add_opset_import();
  standard.set_domain("");
  standard.set_version(kOnnxOpset);
  auto& microsoft = *model.add_opset_import();
  microsoft.set_domain(std::string(kMicrosoft));
  microsoft.set_version(1);
  *model.mutable_graph() = m_graph;

  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream coded(&stream);
  coded.SetSerializationDeterministic(true);
  if (!model.SerializeToCodedStream(&coded)) return base::fail(ErrorCode::kInternal, "modelpack.onnx", m_name);
  coded.Trim();
  return bytes;
}

}  // namespace atelier::modelpack
