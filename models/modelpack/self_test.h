// Self-tests: for each graph a small fixed input and what it must give, so that a runtime can find out on the user's
// own device whether a provider computes it right.
#pragma once

#include "modelpack/evaluator.h"
#include "modelpack/package_writer.h"

namespace atelier::modelpack {

// Providers that compute in f32 stay below 1e-5 of the largest value; narrow-subgroup attention was seen at 4e-3 and
// more on the smallest of models.
inline constexpr double kSelfTestTolerance = 1e-3;

// Bytes of a safetensors file with f32 tensors, sorted by name.
std::vector<std::byte> safetensorsBytes(const TensorMap& tensors);

// Writes `<graph>.selftest.safetensors` with in.* and out.* and lists it with the graph.
Result<void> addSelfTest(PackageWriter& writer, const std::string& graph_name, const TensorMap& values);

// Runs the segments of a component from `values` (its inputs), adds what they give to `values`, and writes a self-test
// for each, and for the single graph.
Result<void> addSelfTests(PackageWriter& writer, const std::string& role, TensorMap& values);

// Evaluates the graph on its self-test's inputs: the largest difference of an output, relative to its largest value.
Result<double> runSelfTest(const std::filesystem::path& folder, const GraphRecord& graph);

}  // namespace atelier::modelpack
