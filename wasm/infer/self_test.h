// SelfTest: a graph that loads and runs proves nothing, so its numbers are checked on this very device.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "infer/host.h"

namespace atelier::infer {

// Inputs with the outputs that a reference runtime gave, all in memory; outputs are float32.
struct SelfTest {
  NamedTensors inputs;
  NamedTensors expected;
  float tolerance = 1e-3f;  // largest |difference| allowed, relative to the largest |expected| value of each output
};

struct FailedTry {
  Provider provider;
  base::Error reason;
};

// "webgpu: self_test_failed, off by 0.2, allowed 0.001; …"
std::string describe(const std::vector<FailedTry>& failed);

struct TrustedGraph {
  std::shared_ptr<LoadedGraph> graph;
  std::vector<FailedTry> failed;  // tried before it, and why they are not trusted
};

// The largest |actual - expected| over all outputs, each relative to its own largest |expected|. kSelfTestFailed
// where a shape, a name or a type differs or a value is not finite.
base::Result<float> largestDifference(const NamedTensors& actual, const NamedTensors& expected);

// Loads `files` on one provider after the other and trusts the first whose outputs match. kSelfTestFailed with all
// reasons where none does; kCancelled at once when cancelled. `host` must live until the task is done.
base::Task<base::Result<TrustedGraph>> chooseProvider(InferenceHost& host, GraphFiles files, SelfTest self_test,
                                                      base::CancelToken cancel,
                                                      std::vector<Provider> order = {kAllProviders.begin(),
                                                                                     kAllProviders.end()});

}  // namespace atelier::infer
