#include "modelpack/evaluator.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace atelier::modelpack {
namespace {

namespace fs = std::filesystem;

const onnx::AttributeProto* attribute(const onnx::NodeProto& node, const char* name) {
  for (const auto& candidate : node.attribute())
    if (candidate.name() == name) return &candidate;
  return nullptr;
}

std::int64_t product(const std::vector<std::int64_t>& shape) {
  std::int64_t total = 1;
  for (const std::int64_t dim : shape)
    if (dim < 0 || __builtin_mul_overflow(total, dim, &total)) throw std::invalid_argument("shape " + shapeText(shape));
  return total;
}

struct External {
  std::string location;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
};

Result<External> readExternal(const onnx::TensorProto& tensor) {
  External external;
  for (const auto& entry : tensor.external_data()) {
    const auto number = [&](std::uint64_t& out) {
      const auto* end = entry.value().data() + entry.value().size();
      return std::from_chars(entry.value().data(), end, out).ptr == end;
    };
    bool is_read = true;
    if (entry.key() == "location") external.location = entry.value();
    else if (entry.key() == "offset") is_read = number(external.offset);
    else if (entry.key() == "length") is_read = number(external.length);
    if (!is_read) return badInput("modelpack.graph", "{}: {} is {}", tensor.name(), entry.key(), entry.value());
  }
  if (external.location.empty() || external.location.find('/') != std::string::npos)
    return badInput("modelpack.graph", "{}: data outside the package ({})", tensor.name(), external.location);
  return external;
}

}  // namespace

std::int64_t EvaluatedTensor::count() const { return product(shape); }

std::span<const float> EvaluatedTensor::floats() const {
  if (type != ElementType::kF32) throw std::invalid_argument("f32 was expected");
  if (values) return *values;
  // Weights start at multiples of 64 in their file, and protobuf aligns its strings for any type of ours.
  return {reinterpret_cast<const float*>(bytes.data()), bytes.size() / sizeof(float)};
}

std::vector<std::int64_t> EvaluatedTensor::integers() const {
  std::vector<std::int64_t> result;
  for (std::size_t i = 0; i < static_cast<std::size_t>(count()); ++i) {
    std::int64_t wide = 0;
    std::int32_t narrow = 0;
    if (type == ElementType::kI64) std::memcpy(&wide, bytes.data() + 8 * i, 8);
    else if (type == ElementType::kI32) std::memcpy(&narrow, bytes.data() + 4 * i, 4);
    else throw std::invalid_argument("integers were expected");
    result.push_back(wide + narrow);
  }
  return result;
}

EvaluatedTensor floatTensor(std::vector<std::int64_t> shape, std::vector<float> values) {
  return {ElementType::kF32, std::move(shape), std::make_shared<const std::vector<float>>(std::move(values)), {}};
}

std::int64_t EvaluatedNode::integer(const char* name, std::int64_t fallback) const {
  const auto* found = attribute(proto, name);
  return found ? found->i() : fallback;
}
float EvaluatedNode::number(const char* name, float fallback) const {
  const auto* found = attribute(proto, name);
  return found ? found->f() : fallback;
}
std::string EvaluatedNode::text(const char* name) const {
  const auto* found = attribute(proto, name);
  return found ? found->s() : std::string{};
}
std::vector<std::int64_t> EvaluatedNode::integers(const char* name) const {
  const auto* found = attribute(proto, name);
  return found ? std::vector<std::int64_t>(found->ints().begin(), found->ints().end()) : std::vector<std::int64_t>{};
}

const KernelTable& kernels() {
  static const KernelTable table = [] {
    KernelTable all;
    for (const auto add : {addElementwiseKernels, addShapeKernels, addMatrixKernels, addNormKernels,
                           addAttentionKernels, addPictureKernels, addClassifierKernels})
      add(all);
    return all;
  }();
  return table;
}

Result<void> EvaluatedGraph::readInitializer(const fs::path& folder, const onnx::TensorProto& tensor) {
  EvaluatedTensor value;
  value.type = static_cast<ElementType>(tensor.data_type());
  if (elementSize(value.type) == 0) return badInput("modelpack.graph", "{}: element type {}", tensor.name(), tensor.data_type());
  value.shape.assign(tensor.dims().begin(), tensor.dims().end());
  value.bytes = std::as_bytes(std::span(tensor.raw_data()));
  if (tensor.data_location() == onnx::TensorProto::EXTERNAL) {
    ATELIER_TRY(external, readExternal(tensor));
    auto& file = m_files[external.location];
    if (!file) {
      ATELIER_TRY(mapped, MappedFile::open(folder / external.location));
      file = std::make_shared<MappedFile>(std::move(mapped));
    }
    const auto all = file->bytes();
    if (external.offset > all.size() || external.length > all.size() - external.offset || external.offset % 64 != 0)
      return badInput("modelpack.graph", "{}: its data reaches outside {}", tensor.name(), external.location);
    value.bytes = all.subspan(external.offset, external.length);
  }
  try {
    if (static_cast<std::uint64_t>(value.count()) * elementSize(value.type) != value.bytes.size())
      return badInput("modelpack.graph", "{}: {} bytes do not fit {}", tensor.name(), value.bytes.size(), shapeText(value.shape));
  } catch (const std::invalid_argument& error) {
    return badInput("modelpack.graph", "{}: {}", tensor.name(), error.what());
  }
  m_constants[tensor.name()] = std::move(value);
  return {};
}

Result<EvaluatedGraph> EvaluatedGraph::open(const fs::path& folder, const std::string& file) {
  ATELIER_TRY(bytes, MappedFile::open(folder / file));
  EvaluatedGraph graph;
  graph.m_model = std::make_shared<onnx::ModelProto>();
  const bool is_short = bytes.bytes().size() <= std::numeric_limits<int>::max();
  if (!is_short || !graph.m_model->ParseFromArray(bytes.bytes().data(), static_cast<int>(bytes.bytes().size())))
    return badInput("modelpack.graph", "{}: not an ONNX file", file);
  for (const auto& tensor : graph.m_model->graph().initializer()) ATELIER_CHECK(graph.readInitializer(folder, tensor));
  for (const auto& node : graph.m_model->graph().node())
    if (!kernels().contains(node.op_type())) return badInput("modelpack.graph", "{}: operator {}", file, node.op_type());
  return graph;
}

bool EvaluatedGraph::isMapped(const EvaluatedTensor& tensor) const {
  return std::ranges::any_of(m_files, [&](const auto& file) {
    const auto all = file.second->bytes();
    return tensor.bytes.data() >= all.data() && tensor.bytes.data() < all.data() + all.size();
  });
}

Result<TensorMap> EvaluatedGraph::run(const TensorMap& inputs) const {
  const auto& graph = m_model->graph();
  std::map<std::string, int> last_use;
  for (int i = 0; i < graph.node_size(); ++i)
    for (const auto& name : graph.node(i).input()) last_use[name] = i;
  for (const auto& output : graph.output()) last_use[output.name()] = graph.node_size();

  TensorMap values = inputs;
  for (int i = 0; i < graph.node_size(); ++i) {
    const auto& proto = graph.node(i);
    EvaluatedNode node{proto, {}};
    for (const auto& name : proto.input()) {
      const auto computed = values.find(name);
      const auto constant = m_constants.find(name);
      if (!name.empty() && computed == values.end() && constant == m_constants.end())
        return badInput("modelpack.graph", "{}: no value {}", proto.name(), name);
      node.inputs.push_back(name.empty() ? nullptr : computed != values.end() ? &computed->second : &constant->second);
    }
    try {
      values[proto.output(0)] = kernels().at(proto.op_type())(node);
    } catch (const std::exception& error) {
      return badInput("modelpack.graph", "{} ({}): {}", proto.name(), proto.op_type(), error.what());
    }
    for (const auto& name : proto.input()) {
      if (last_use[name] == i) values.erase(name);
      // A weight is used once, or reading it again is cheap: memory stays bounded by the values, not the weights.
      if (const auto weight = m_constants.find(name); weight != m_constants.end() && isMapped(weight->second))
        releasePages(weight->second.bytes.data(), weight->second.bytes.size());
    }
  }
  TensorMap outputs;
  for (const auto& output : graph.output()) {
    const auto found = values.find(output.name());
    if (found == values.end()) return badInput("modelpack.graph", "no output {}", output.name());
    outputs[output.name()] = std::move(found->second);
  }
  return outputs;
}

}  // namespace atelier::modelpack
