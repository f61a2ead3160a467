#include "modelpack/tfjs_pack.h"

#include <algorithm>

#include "modelpack/package_writer.h"
#include "modelpack/self_test.h"
#include "modelpack/tfjs_evaluate.h"
#include "modelpack/tfjs_onnx.h"

namespace atelier::modelpack {
namespace {

constexpr const char* kName = "classifier";

std::string precisionOf(const TfjsModel& model) {
  const auto any = [&](auto has) { return std::ranges::any_of(model.weights, [&](const auto& weight) { return has(weight.second); }); };
  if (any([](const TfjsTensor& tensor) { return tensor.affine.has_value(); })) return "u8";
  return any([](const TfjsTensor& tensor) { return tensor.is_half; }) ? "f16" : "f32";
}

// The package's own picture and what the layers make of it, without the graph: `verify` then compares the two.
Result<TensorMap> selfTestValues(const Network& network) {
  const Shape& input = network.layers.front().shape;
  const std::vector<float> picture = rampPicture(input);
  ATELIER_TRY(outputs, evaluateNetwork(network, picture));
  const std::vector<ValueSpec> specs = outputSpecs(network);
  TensorMap tensors;
  tensors["image"] = floatTensor({1, input[3], input[1], input[2]}, channelsFirst(picture, input));
  for (std::size_t i = 0; i < specs.size(); ++i) {
    const Shape& shape = network.layers[network.outputs[i].second].shape;
    Shape onnx_shape;
    for (const Dim& dim : specs[i].shape) onnx_shape.push_back(std::get<std::int64_t>(dim));
    tensors[specs[i].name] = floatTensor(std::move(onnx_shape), shape.size() == 4 ? channelsFirst(outputs[i], shape) : outputs[i]);
  }
  return tensors;
}

Result<void> checkLabels(const TfjsOptions& options, const Network& network) {
  if (options.labels.empty()) return {};
  const std::int64_t count = network.outputs.size() == 1 ? elementCount(network.layers[network.outputs[0].second].shape) : 0;
  if (count != static_cast<std::int64_t>(options.labels.size()))
    return badInput("modelpack.tfjs", "{} labels for {} values", options.labels.size(), count);
  return {};
}

}  // namespace

Result<void> packTfjs(const TfjsOptions& options, const Package& identity) {
  ATELIER_TRY(model, readTfjsModel(options.model));
  ATELIER_TRY(network, model.topology.contains("node") ? networkFromGraph(model) : networkFromLayers(model));
  if (!std::holds_alternative<InputLayer>(network.layers.front().kind)) return badInput("modelpack.tfjs", "the network has no input");
  ATELIER_CHECK(checkLabels(options, network));

  ATELIER_TRY(writer, PackageWriter::create(options.out));
  writer.package() = identity;
  writer.package().architecture = kName;
  ShardWriter shards(writer, kName);
  ATELIER_TRY(graph, graphFromNetwork(network, kName, shards));
  ATELIER_CHECK(writer.addGraph(graph));
  ATELIER_TRY(values, selfTestValues(network));
  ATELIER_CHECK(addSelfTest(writer, kName, values));

  ComponentRecord component{.role = kName, .precision = precisionOf(model), .segments = {kName}, .single = kName};
  if (!options.labels.empty()) component.facts["labels"] = options.labels;
  writer.package().components.push_back(std::move(component));
  return writer.finish();
}

}  // namespace atelier::modelpack
