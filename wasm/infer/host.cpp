#include "infer/host.h"

namespace atelier::infer {

std::string_view apiName(Provider provider) {
  constexpr std::array<std::string_view, 3> kNames{"webgpu", "webgpu-no-subgroups", "wasm"};
  return kNames[static_cast<std::size_t>(provider)];
}

base::Task<base::Result<NamedTensors>> LoadedGraph::runInto(NamedTensors, NamedTensors, base::CancelToken) {
  co_return base::fail(base::ErrorCode::kUnsupported, "infer.runInto");
}

base::Task<base::Result<NamedTensors>> runChecked(std::shared_ptr<LoadedGraph> graph, std::string name,
                                                  std::vector<PortSpec> inputs, std::vector<PortSpec> outputs,
                                                  NamedTensors given, base::CancelToken cancel) {
  ATELIER_CO_TRY(dimensions, bindPorts(name, inputs, given, {}));
  ATELIER_CO_CHECK(cancel.check("infer.runChecked"));
  ATELIER_CO_TRY(made, co_await graph->run(std::move(given), cancel));
  ATELIER_CO_CHECK(cancel.check("infer.runChecked"));
  ATELIER_CO_CHECK(bindPorts(name, outputs, made, std::move(dimensions)));
  co_return made;
}

}  // namespace atelier::infer
