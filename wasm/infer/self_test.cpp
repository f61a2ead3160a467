#include "infer/self_test.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace atelier::infer {

using base::ErrorCode;
using base::fail;

namespace {

std::string number(float value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 3).ptr;
  return std::string(text, end);
}

base::Result<float> difference(const std::string& name, const Tensor& actual, const Tensor& expected) {
  if (actual.shape != expected.shape || actual.type != expected.type) {
    return fail(ErrorCode::kSelfTestFailed, "infer.selfTest",
                name + " is " + describe(actual.shape) + ", expected " + describe(expected.shape));
  }
  ATELIER_TRY(actual_values, floatValues(actual));
  ATELIER_TRY(expected_values, floatValues(expected));
  float largest = 0;
  float scale = 0;
  for (std::size_t i = 0; i < expected_values.size(); ++i) {
    if (!std::isfinite(actual_values[i])) {
      return fail(ErrorCode::kSelfTestFailed, "infer.selfTest", name + " is not finite");
    }
    largest = std::max(largest, std::abs(actual_values[i] - expected_values[i]));
    scale = std::max(scale, std::abs(expected_values[i]));
  }
  return scale > 0 ? largest / scale : largest;
}

// One provider's try: the graph where its numbers are right, else why not.
base::Task<base::Result<std::shared_ptr<LoadedGraph>>> tryProvider(InferenceHost& host, GraphFiles files,
                                                                   const SelfTest& self_test, Provider provider,
                                                                   base::CancelToken cancel) {
  ATELIER_CO_TRY(graph, co_await host.load(std::move(files), provider, cancel));
  ATELIER_CO_TRY(made, co_await graph->run(self_test.inputs, cancel));
  ATELIER_CO_TRY(actual, co_await host.download(std::move(made), cancel));
  ATELIER_CO_TRY(largest, largestDifference(actual, self_test.expected));
  if (!(largest <= self_test.tolerance)) {
    co_return fail(ErrorCode::kSelfTestFailed, "infer.selfTest",
                   "off by " + number(largest) + ", allowed " + number(self_test.tolerance));
  }
  co_return graph;
}

}  // namespace

std::string describe(const std::vector<FailedTry>& failed) {
  std::string text;
  for (const FailedTry& each : failed) {
    if (!text.empty()) text += "; ";
    text += std::string(apiName(each.provider)) + ": " + std::string(base::apiName(each.reason.code));
    if (!each.reason.detail.empty()) text += ", " + each.reason.detail;
  }
  return text;
}

base::Result<float> largestDifference(const NamedTensors& actual, const NamedTensors& expected) {
  if (expected.empty()) return fail(ErrorCode::kSelfTestFailed, "infer.selfTest", "nothing to compare with");
  float largest = 0;
  for (const auto& [name, tensor] : expected) {
    const auto made = actual.find(name);
    if (made == actual.end()) return fail(ErrorCode::kSelfTestFailed, "infer.selfTest", name + " is missing");
    ATELIER_TRY(each, difference(name, made->second, tensor));
    largest = std::max(largest, each);
  }
  return largest;
}

base::Task<base::Result<TrustedGraph>> chooseProvider(InferenceHost& host, GraphFiles files, SelfTest self_test,
                                                      base::CancelToken cancel, std::vector<Provider> order) {
  std::vector<FailedTry> failed;
  for (const Provider provider : order) {
    ATELIER_CO_CHECK(cancel.check("infer.chooseProvider"));
    auto graph = co_await tryProvider(host, files, self_test, provider, cancel);
    ATELIER_CO_CHECK(cancel.check("infer.chooseProvider"));
    if (graph) co_return TrustedGraph{std::move(*graph), std::move(failed)};
    failed.push_back({provider, std::move(graph.error())});
  }
  co_return fail(ErrorCode::kSelfTestFailed, "infer.chooseProvider", describe(failed));
}

}  // namespace atelier::infer
