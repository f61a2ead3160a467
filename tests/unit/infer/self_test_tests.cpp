#include "infer/self_test.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <map>

using namespace atelier::infer;
namespace base = atelier::base;
using base::ErrorCode;

namespace {

template <typename T>
T finished(base::Task<T> task) {
  std::optional<T> value;
  base::start(std::move(task), [&](T result) { value.emplace(std::move(result)); });
  REQUIRE(value);
  return std::move(*value);
}

Tensor values(std::vector<float> numbers) {
  return *floatTensor({static_cast<std::int64_t>(numbers.size())}, numbers);
}

// Doubles its input, or gives what it was told to give.
class FakeGraph : public LoadedGraph {
 public:
  FakeGraph(Provider provider, std::optional<base::Result<NamedTensors>> answer)
      : m_provider(provider), m_answer(std::move(answer)) {}
  Provider provider() const override { return m_provider; }
  base::Task<base::Result<NamedTensors>> run(NamedTensors inputs, base::CancelToken) override {
    if (m_answer) co_return *m_answer;
    std::vector<float> doubled = *floatValues(inputs.at("x"));
    for (float& value : doubled) value *= 2;
    co_return NamedTensors{{"y", values(doubled)}};
  }

 private:
  Provider m_provider;
  std::optional<base::Result<NamedTensors>> m_answer;
};

// Loads everywhere; `answers` makes some providers wrong, `unloadable` refuses to load.
class FakeHost : public InferenceHost {
 public:
  std::map<Provider, base::Result<NamedTensors>> answers;
  std::map<Provider, base::Error> unloadable;
  std::vector<Provider> loaded;
  base::CancelSource* cancels_at_load = nullptr;

  base::Task<base::Result<std::shared_ptr<LoadedGraph>>> load(GraphFiles, Provider provider,
                                                              base::CancelToken) override {
    loaded.push_back(provider);
    if (cancels_at_load) cancels_at_load->cancel();
    if (unloadable.contains(provider)) co_return base::fail(unloadable.at(provider));
    std::optional<base::Result<NamedTensors>> answer;
    if (answers.contains(provider)) answer = answers.at(provider);
    co_return std::make_shared<FakeGraph>(provider, std::move(answer));
  }
  base::Task<base::Result<NamedTensors>> download(NamedTensors tensors, base::CancelToken) override {
    co_return tensors;
  }
};

SelfTest doubling() {
  return {.inputs = {{"x", values({1, -2, 3})}}, .expected = {{"y", values({2, -4, 6})}}, .tolerance = 0.01f};
}

base::Result<TrustedGraph> choose(FakeHost& host, base::CancelToken cancel = {}) {
  return finished(chooseProvider(host, {}, doubling(), cancel));
}

}  // namespace

TEST_CASE("the first provider that counts right is trusted") {
  FakeHost host;
  const auto chosen = choose(host);
  REQUIRE(chosen);
  CHECK(chosen->graph->provider() == Provider::kWebGpu);
  CHECK(chosen->failed.empty());
  CHECK(host.loaded == std::vector{Provider::kWebGpu});
}

TEST_CASE("a provider with wrong numbers is passed over, and why is told") {
  FakeHost host;
  host.answers.emplace(Provider::kWebGpu, NamedTensors{{"y", values({2, -4, 7})}});
  const auto chosen = choose(host);
  REQUIRE(chosen);
  CHECK(chosen->graph->provider() == Provider::kWebGpuWithoutSubgroups);
  REQUIRE(chosen->failed.size() == 1);
  CHECK(chosen->failed[0].provider == Provider::kWebGpu);
  CHECK(chosen->failed[0].reason.code == ErrorCode::kSelfTestFailed);
  CHECK(chosen->failed[0].reason.detail == "off by 0.167, allowed 0.01");
}

TEST_CASE("each provider is tried once and in order") {
  FakeHost host;
  host.unloadable.emplace(Provider::kWebGpu, base::makeError(ErrorCode::kUnsupported, "host", "no adapter"));
  host.answers.emplace(Provider::kWebGpuWithoutSubgroups, base::fail(ErrorCode::kOutOfMemory, "host"));
  const auto chosen = choose(host);
  REQUIRE(chosen);
  CHECK(chosen->graph->provider() == Provider::kWasm);
  CHECK(host.loaded == std::vector(kAllProviders.begin(), kAllProviders.end()));
  CHECK(chosen->failed.size() == 2);
}

TEST_CASE("where no provider counts right none is trusted") {
  FakeHost host;
  host.unloadable.emplace(Provider::kWebGpu, base::makeError(ErrorCode::kUnsupported, "host", "no adapter"));
  host.answers.emplace(Provider::kWebGpuWithoutSubgroups, NamedTensors{{"y", values({2, -4, std::nanf("")})}});
  host.answers.emplace(Provider::kWasm, NamedTensors{{"z", values({2, -4, 6})}});
  const auto chosen = choose(host);
  REQUIRE_FALSE(chosen);
  CHECK(chosen.error().code == ErrorCode::kSelfTestFailed);
  CHECK(chosen.error().detail ==
        "webgpu: unsupported, no adapter; webgpu-no-subgroups: self_test_failed, y is not finite; "
        "wasm: self_test_failed, y is missing");
}

TEST_CASE("a self-test that expects nothing trusts nobody") {
  FakeHost host;
  SelfTest empty = doubling();
  empty.expected.clear();
  CHECK_FALSE(finished(chooseProvider(host, {}, empty, {})));
}

TEST_CASE("cancelling ends the search at once") {
  FakeHost host;
  base::CancelSource source;
  host.cancels_at_load = &source;
  const auto chosen = choose(host, source.token());
  REQUIRE_FALSE(chosen);
  CHECK(chosen.error().code == ErrorCode::kCancelled);
  CHECK(host.loaded.size() == 1);
}

TEST_CASE("the difference is relative to the largest expected value of each output") {
  const NamedTensors expected{{"small", values({0.001f, 0.002f})}, {"large", values({1000, 2000})}};
  CHECK(*largestDifference(expected, expected) == 0);
  const NamedTensors actual{{"small", values({0.001f, 0.0022f})}, {"large", values({1000, 2001})}};
  CHECK(std::abs(*largestDifference(actual, expected) - 0.1f) < 1e-4f);
  const NamedTensors zero{{"y", values({0, 0})}};
  CHECK(*largestDifference({{"y", values({0, 0.5f})}}, zero) == 0.5f);
  CHECK_FALSE(largestDifference({{"y", values({0})}}, zero));
}

TEST_CASE("a checked run refuses wrong inputs before it starts and wrong outputs after") {
  const std::vector<PortSpec> inputs{{"x", ElementType::kFloat32, {std::string("n")}}};
  const std::vector<PortSpec> outputs{{"y", ElementType::kFloat32, {std::string("n")}}};
  const auto run = [&](NamedTensors given, std::optional<base::Result<NamedTensors>> answer = std::nullopt) {
    return finished(runChecked(std::make_shared<FakeGraph>(Provider::kWasm, answer), "double", inputs, outputs,
                               std::move(given), {}));
  };
  CHECK(run({{"x", values({1, 2})}}));
  CHECK_FALSE(run({{"z", values({1, 2})}}));
  const auto shorter = run({{"x", values({1, 2})}}, NamedTensors{{"y", values({1})}});
  REQUIRE_FALSE(shorter);
  CHECK(shorter.error().detail == "double: y is float32[1], expected y float32[n] with n = 2");
}
