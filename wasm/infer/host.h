// Ports to a model runtime. The bridge fulfils them over ONNX Runtime Web; tests bring their own.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/cancel.h"
#include "base/result.h"
#include "base/task.h"
#include "infer/port_spec.h"
#include "infer/tensor.h"

namespace atelier::infer {

// How a graph may run, tried in this order, one at a time. Subgroups on narrow GPUs gave wrong attention with no
// error, so the second try is the same GPU without them; the processor is the last.
enum class Provider { kWebGpu, kWebGpuWithoutSubgroups, kWasm };
inline constexpr std::array kAllProviders{Provider::kWebGpu, Provider::kWebGpuWithoutSubgroups, Provider::kWasm};

std::string_view apiName(Provider provider);  // "webgpu", "webgpu-no-subgroups", "wasm"

// The bytes of one graph: the model and its external data files.
struct GraphFiles {
  std::vector<std::uint8_t> model;  // ONNX
  struct Data {
    std::string path;  // as the model names it
    std::vector<std::uint8_t> bytes;
  };
  std::vector<Data> data;
};

// Where installed packages lie.
class ModelStore {
 public:
  virtual ~ModelStore() = default;
  virtual base::Task<base::Result<std::vector<std::string>>> installed() = 0;  // package ids
  // kNotInstalled.
  virtual base::Task<base::Result<std::string>> manifest(std::string package_id) = 0;  // package.json
  virtual base::Task<base::Result<GraphFiles>> graph(std::string package_id, std::string graph_path,
                                                     base::CancelToken cancel) = 0;
};

// A graph that is loaded by one provider; unloaded with its last reference.
class LoadedGraph {
 public:
  virtual ~LoadedGraph() = default;
  virtual Provider provider() const = 0;  // the one in use
  // Outputs by name, on the GPU where the host keeps them there. kBadRequest, kDeviceLost, kOutOfMemory, kCancelled.
  virtual base::Task<base::Result<NamedTensors>> run(NamedTensors inputs, base::CancelToken cancel) = 0;
  // The same, with the outputs that `into` names written to its GPU buffers, which must fit. The caller keeps all
  // GPU buffers alive until this is done, cancelled or not. kUnsupported for a host without GPU buffers.
  virtual base::Task<base::Result<NamedTensors>> runInto(NamedTensors inputs, NamedTensors into,
                                                         base::CancelToken cancel);
};

class InferenceHost {
 public:
  virtual ~InferenceHost() = default;
  // Exactly this provider or an error (kUnsupported, kOutOfMemory, kBadRequest): it never falls back by itself.
  virtual base::Task<base::Result<std::shared_ptr<LoadedGraph>>> load(GraphFiles files, Provider provider,
                                                                      base::CancelToken cancel) = 0;
  // Copies tensors that lie on the GPU to memory.
  virtual base::Task<base::Result<NamedTensors>> download(NamedTensors tensors, base::CancelToken cancel) = 0;
};

// Runs a graph with shapes checked on both sides against what its manifest says.
base::Task<base::Result<NamedTensors>> runChecked(std::shared_ptr<LoadedGraph> graph, std::string name,
                                                  std::vector<PortSpec> inputs, std::vector<PortSpec> outputs,
                                                  NamedTensors given, base::CancelToken cancel);

}  // namespace atelier::infer
