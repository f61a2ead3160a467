// InferenceStatus: how models run on this device, for scripts and people to see.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/json.h"
#include "infer/self_test.h"

namespace atelier::app {

struct InferenceStatus {
  std::optional<infer::Provider> provider;  // none before a self-test was passed on the present device
  std::vector<infer::Provider> tried;       // in order; where one is trusted it is the last
  std::string reason;                       // why the others are not: "webgpu: self_test_failed, off by 0.2, …"
};

// {"provider": "webgpu" | "webgpu-no-subgroups" | "wasm" | null, "tried": […], "reason": "…"}
Json toJson(const InferenceStatus& status);

InferenceStatus statusOf(const infer::TrustedGraph& trusted);

}  // namespace atelier::app
