#include "infer/port_spec.h"

#include <algorithm>

namespace atelier::infer {

using base::ErrorCode;
using base::fail;

namespace {

// Whether one side fits, binding a name that is met for the first time.
bool matches(const Dimension& expected, std::int64_t actual, DimensionValues& bound) {
  if (const auto* length = std::get_if<std::int64_t>(&expected)) return *length == actual;
  const auto [value, is_new] = bound.try_emplace(std::get<std::string>(expected), actual);
  return is_new || value->second == actual;
}

bool matches(const PortSpec& port, const Tensor& tensor, DimensionValues& bound) {
  if (port.type != tensor.type || port.shape.size() != tensor.shape.size()) return false;
  for (std::size_t i = 0; i < port.shape.size(); ++i) {
    if (!matches(port.shape[i], tensor.shape[i], bound)) return false;
  }
  return true;
}

// " with height = 64, width = 48": what the names already stand for.
std::string describe(const DimensionValues& bound) {
  std::string text;
  for (const auto& [name, value] : bound) text += (text.empty() ? " with " : ", ") + name + " = " + std::to_string(value);
  return text;
}

}  // namespace

std::string describe(const PortSpec& port) {
  std::string text = port.name + " " + std::string(apiName(port.type)) + "[";
  bool is_first = true;
  for (const Dimension& dimension : port.shape) {
    if (!std::exchange(is_first, false)) text += ", ";
    const auto* length = std::get_if<std::int64_t>(&dimension);
    text += length ? std::to_string(*length) : std::get<std::string>(dimension);
  }
  return text + "]";
}

base::Result<void> checkPorts(const std::string& graph, const std::vector<PortSpec>& ports,
                              const NamedTensors& tensors) {
  ATELIER_CHECK(bindPorts(graph, ports, tensors, {}));
  return {};
}

base::Result<DimensionValues> bindPorts(const std::string& graph, const std::vector<PortSpec>& ports,
                                        const NamedTensors& tensors, DimensionValues bound) {
  for (const PortSpec& port : ports) {
    const auto tensor = tensors.find(port.name);
    if (tensor == tensors.end()) {
      return fail(ErrorCode::kBadRequest, "infer.checkPorts", graph + ": " + describe(port) + " is missing");
    }
    ATELIER_CHECK(checkTensor(tensor->second, graph + ": " + port.name));
    const DimensionValues bound_before = bound;
    if (!matches(port, tensor->second, bound)) {
      return fail(ErrorCode::kBadRequest, "infer.checkPorts",
                  graph + ": " + port.name + " is " + std::string(apiName(tensor->second.type)) +
                      describe(tensor->second.shape) + ", expected " + describe(port) + describe(bound_before));
    }
  }
  for (const auto& [name, tensor] : tensors) {
    if (std::ranges::find(ports, name, &PortSpec::name) == ports.end()) {
      return fail(ErrorCode::kBadRequest, "infer.checkPorts", graph + ": no port is named " + name);
    }
  }
  return bound;
}

}  // namespace atelier::infer
