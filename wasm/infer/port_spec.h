// PortSpec: what a graph's input or output must look like, as its manifest says it.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "infer/tensor.h"

namespace atelier::infer {

// A fixed length, or a name that stands for the same length wherever it occurs in one call ("height").
using Dimension = std::variant<std::int64_t, std::string>;

struct PortSpec {
  std::string name;
  ElementType type = ElementType::kFloat32;
  std::vector<Dimension> shape;
};

std::string describe(const PortSpec& port);  // "image float32[1, 3, height, width]"

// Whether `tensors` are exactly `ports`: every name there and none besides, types and shapes as said, named
// dimensions alike throughout. kBadRequest naming graph, tensor and both shapes.
base::Result<void> checkPorts(const std::string& graph, const std::vector<PortSpec>& ports, const NamedTensors& tensors);

// Lengths of the named dimensions in one call.
using DimensionValues = std::map<std::string, std::int64_t>;
// The same, with names bound by an earlier check (a run's inputs), so that outputs must agree with inputs.
base::Result<DimensionValues> bindPorts(const std::string& graph, const std::vector<PortSpec>& ports,
                                        const NamedTensors& tensors, DimensionValues bound);

}  // namespace atelier::infer
