#include "modelpack/self_test.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "modelpack/safetensors.h"

namespace atelier::modelpack {
namespace {

constexpr std::string_view kIn = "in.";
constexpr std::string_view kOut = "out.";

GraphRecord* findGraph(Package& package, const std::string& name) {
  const auto found = std::ranges::find(package.graphs, name, &GraphRecord::name);
  return found == package.graphs.end() ? nullptr : &*found;
}

// Largest |a − b| over the largest |b|; infinite where the shapes differ or a value is not finite.
double relativeDifference(const EvaluatedTensor& actual, const EvaluatedTensor& expected) {
  if (actual.shape != expected.shape) return INFINITY;
  double difference = 0;
  double largest = 0;
  for (std::size_t i = 0; i < expected.floats().size(); ++i) {
    const double a = actual.floats()[i];
    const double b = expected.floats()[i];
    if (!std::isfinite(a)) return INFINITY;
    difference = std::max(difference, std::fabs(a - b));
    largest = std::max(largest, std::fabs(b));
  }
  return difference / std::max(largest, 1e-30);
}

}  // namespace

std::vector<std::byte> safetensorsBytes(const TensorMap& tensors) {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  std::uint64_t offset = 0;
  for (const auto& [name, tensor] : tensors) {
    const std::uint64_t end = offset + tensor.floats().size_bytes();
    header[name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
    offset = end;
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');  // readers may map the data: keep it aligned
  const std::uint64_t length = text.size();
  std::vector<std::byte> bytes(sizeof length + text.size() + offset);
  std::memcpy(bytes.data(), &length, sizeof length);
  std::memcpy(bytes.data() + sizeof length, text.data(), text.size());
  std::byte* next = bytes.data() + sizeof length + text.size();
  for (const auto& [name, tensor] : tensors) {
    std::memcpy(next, tensor.floats().data(), tensor.floats().size_bytes());
    next += tensor.floats().size_bytes();
  }
  return bytes;
}

Result<void> addSelfTest(PackageWriter& writer, const std::string& graph_name, const TensorMap& values) {
  GraphRecord* graph = findGraph(writer.package(), graph_name);
  if (!graph) return base::fail(ErrorCode::kInternal, "modelpack.self_test", "no graph " + graph_name);
  TensorMap tensors;
  const auto take = [&](std::string_view prefix, const std::vector<ValueSpec>& specs) {
    for (const ValueSpec& spec : specs) tensors[std::string(prefix) + spec.name] = values.at(spec.name);
  };
  take(kIn, graph->inputs);
  take(kOut, graph->outputs);
  const std::string file = graph_name + ".selftest.safetensors";
  ATELIER_CHECK(writer.addFile(file, safetensorsBytes(tensors)));
  graph->self_test = SelfTest{file, kSelfTestTolerance};
  return {};
}

Result<void> addSelfTests(PackageWriter& writer, const std::string& role, TensorMap& values) {
  const auto component = std::ranges::find(writer.package().components, role, &ComponentRecord::role);
  if (component == writer.package().components.end())
    return base::fail(ErrorCode::kInternal, "modelpack.self_test", "no component " + role);
  for (const std::string& name : component->segments) {
    ATELIER_TRY(graph, EvaluatedGraph::open(writer.folder(), name + ".onnx"));
    TensorMap inputs;
    for (const ValueSpec& spec : findGraph(writer.package(), name)->inputs) inputs[spec.name] = values.at(spec.name);
    ATELIER_TRY(outputs, graph.run(inputs));
    for (auto& [key, tensor] : outputs) values[key] = std::move(tensor);
    ATELIER_CHECK(addSelfTest(writer, name, values));
  }
  const bool has_single = !component->single.empty() && component->segments != std::vector{component->single};
  if (!has_single) return {};
  const GraphRecord& single = *findGraph(writer.package(), component->single);
  const bool has_all = std::ranges::all_of(single.outputs, [&](const ValueSpec& spec) { return values.contains(spec.name); });
  if (has_all) return addSelfTest(writer, component->single, values);
  // Probes are values that no segment puts out: evaluate them.
  ATELIER_TRY(graph, EvaluatedGraph::open(writer.folder(), single.file));
  TensorMap inputs;
  for (const ValueSpec& spec : single.inputs) inputs[spec.name] = values.at(spec.name);
  ATELIER_TRY(outputs, graph.run(inputs));
  TensorMap all = values;
  for (auto& [key, tensor] : outputs) all[key] = std::move(tensor);
  return addSelfTest(writer, component->single, all);
}

Result<double> runSelfTest(const std::filesystem::path& folder, const GraphRecord& graph) {
  if (!graph.self_test) return badInput("modelpack.self_test", "{} has no self-test", graph.name);
  ATELIER_TRY(file, MappedFile::open(folder / graph.self_test->file));
  ATELIER_TRY(tensors, parseSafetensors(file.bytes(), graph.self_test->file));
  const auto load = [&](std::string_view prefix, const std::vector<ValueSpec>& specs) -> Result<TensorMap> {
    TensorMap loaded;
    for (const ValueSpec& spec : specs) {
      const auto found = tensors.find(std::string(prefix) + spec.name);
      if (found == tensors.end() || found->second.dtype != Dtype::kF32)
        return badInput("modelpack.self_test", "{}: no f32 {}{}", graph.self_test->file, prefix, spec.name);
      std::vector<float> values(found->second.bytes.size() / sizeof(float));
      readFloats(Dtype::kF32, found->second.bytes.data(), values);
      loaded[spec.name] = floatTensor(found->second.shape, std::move(values));
    }
    return loaded;
  };
  ATELIER_TRY(inputs, load(kIn, graph.inputs));
  ATELIER_TRY(expected, load(kOut, graph.outputs));
  ATELIER_TRY(evaluated, EvaluatedGraph::open(folder, graph.file));
  ATELIER_TRY(actual, evaluated.run(inputs));
  double largest = 0;
  for (const auto& [name, tensor] : expected) {
    const auto found = actual.find(name);
    if (found == actual.end()) return badInput("modelpack.self_test", "{} does not give {}", graph.name, name);
    largest = std::max(largest, relativeDifference(found->second, tensor));
  }
  return largest;
}

}  // namespace atelier::modelpack
