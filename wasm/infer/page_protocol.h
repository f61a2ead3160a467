// What goes over to the page's runtime and back: JSON beside one block of bytes (web/src/inference/protocol.ts).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "infer/host.h"

namespace atelier::infer {

struct PageRequest {
  std::string json;
  std::vector<std::uint8_t> bytes;
};

struct PageSession {
  std::uint32_t number = 0;
  std::vector<std::string> outputs;
};

// "infer.load". The block is the graph, then each file of external data.
PageRequest loadRequest(GraphFiles files, Provider provider);
// kInternal where the page's answer is none.
base::Result<PageSession> sessionFromAnswer(std::string_view json);

// "infer.run". Tensors in memory travel in the block; those on the GPU by their handles. An output that `into` names
// is written there, which must be a buffer of the GPU with type and shape; the others come back in memory.
// kBadRequest for a tensor whose bytes do not fit its shape, or an `into` that is no output of the session.
base::Result<PageRequest> runRequest(const PageSession& session, const NamedTensors& inputs, const NamedTensors& into);
// kInternal where the answer does not hold together.
base::Result<NamedTensors> tensorsFromAnswer(std::string_view json, std::span<const std::uint8_t> bytes);

}  // namespace atelier::infer
