#include "app/runtime_check.h"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <map>

#include "await.h"
#include "editor_driver.h"
#include "image/planar.h"
#include "random_picture.h"

using namespace atelier;
using base::Result;
using base::Task;
using infer::NamedTensors;
using infer::Provider;
using infer::Tensor;

namespace {

infer::ConvolutionWeights blurWeights() {
  infer::ConvolutionWeights weights{};
  for (std::size_t channel = 0; channel < 3; ++channel)
    for (std::size_t tap = 0; tap < 9; ++tap) weights[(channel * 3 + channel) * 9 + tap] = 1.0f / 9;
  return weights;
}

// A GPU of maps: surfaces are pictures in memory, buffers are vectors by number.
class FakeGpu : public gpu::TensorTransfer, public gpu::Backend {
 public:
  struct Pixels : gpu::Surface {
    explicit Pixels(image::Image picture) : pixels(std::move(picture)) {}
    image::ImageSpec spec() const override { return pixels.spec(); }
    image::Image pixels;
  };
  struct Buffer : gpu::TensorBuffer {
    Buffer(std::uint32_t number, std::vector<float> numbers) : m_handle(number), values(std::move(numbers)) {}
    std::uint32_t handle() const override { return m_handle; }
    std::size_t elementCount() const override { return values.size(); }
    std::uint32_t m_handle;
    mutable std::vector<float> values;
  };
  std::map<std::uint32_t, std::shared_ptr<const Buffer>> buffers;

  gpu::TensorBufferRef make(std::vector<float> values) {
    const auto number = static_cast<std::uint32_t>(buffers.size() + 1);
    return buffers[number] = std::make_shared<const Buffer>(number, std::move(values));
  }
  Task<Result<gpu::TensorBufferRef>> allocate(std::size_t count) override { co_return make(std::vector<float>(count)); }
  Task<Result<gpu::TensorBufferRef>> fromSurface(gpu::SurfaceRef picture) override {
    co_return make(image::planesFromImage(static_cast<const Pixels&>(*picture).pixels));
  }
  Task<Result<gpu::SurfaceRef>> toSurface(gpu::TensorBufferRef planes, image::ImageSpec spec) override {
    ATELIER_CO_TRY(picture, image::imageFromPlanes(static_cast<const Buffer&>(*planes).values, spec));
    co_return std::make_shared<const Pixels>(std::move(picture));
  }
  Task<Result<std::vector<std::uint8_t>>> read(std::uint32_t, std::size_t) override {
    co_return base::fail(base::ErrorCode::kInternal, "test");  // the host below reads for itself
  }

  std::string_view name() const override { return "fake"; }
  Result<gpu::SurfaceRef> upload(const image::Image& pixels) override { return std::make_shared<const Pixels>(pixels); }
  Task<Result<gpu::SurfaceRef>> run(gpu::PassList, gpu::SurfaceRef input, std::optional<image::Mask>,
                                    base::CancelToken) override {
    co_return input;
  }
  Task<Result<image::Image>> read(gpu::SurfaceRef surface, base::CancelToken) override {
    co_return static_cast<const Pixels&>(*surface).pixels;
  }
};

// Convolves as it should, plus `error` at one value on the providers that are wrong.
class FakeHost : public infer::InferenceHost {
 public:
  explicit FakeHost(std::shared_ptr<FakeGpu> gpu) : m_gpu(std::move(gpu)) {}
  std::map<Provider, float> errors;
  std::vector<Provider> loaded;
  int runs_on_gpu = 0;

  Task<Result<std::shared_ptr<infer::LoadedGraph>>> load(infer::GraphFiles, Provider provider,
                                                         base::CancelToken) override {
    loaded.push_back(provider);
    co_return std::make_shared<Graph>(*this, provider);
  }
  Task<Result<NamedTensors>> download(NamedTensors tensors, base::CancelToken) override {
    for (auto& [name, tensor] : tensors) tensor = *infer::floatTensor(tensor.shape, valuesOf(tensor));
    co_return tensors;
  }

  std::vector<float> valuesOf(const Tensor& tensor) const {
    if (!tensor.isOnGpu()) return *infer::floatValues(tensor);
    return m_gpu->buffers.at(std::get<infer::GpuBuffer>(tensor.data).handle)->values;
  }
  std::vector<float> convolved(const Tensor& x, Provider provider) const {
    auto y = infer::convolve3x3(valuesOf(x), static_cast<int>(x.shape[2]), static_cast<int>(x.shape[3]), blurWeights());
    if (const auto error = errors.find(provider); error != errors.end()) y[y.size() / 2] += error->second;
    return y;
  }

 private:
  class Graph : public infer::LoadedGraph {
   public:
    Graph(FakeHost& host, Provider provider) : m_host(host), m_provider(provider) {}
    Provider provider() const override { return m_provider; }
    Task<Result<NamedTensors>> run(NamedTensors inputs, base::CancelToken) override {
      const Tensor& x = inputs.at("x");
      co_return NamedTensors{{"y", *infer::floatTensor(x.shape, m_host.convolved(x, m_provider))}};
    }
    Task<Result<NamedTensors>> runInto(NamedTensors inputs, NamedTensors into, base::CancelToken) override {
      ++m_host.runs_on_gpu;
      const std::uint32_t target = std::get<infer::GpuBuffer>(into.at("y").data).handle;
      m_host.m_gpu->buffers.at(target)->values = m_host.convolved(inputs.at("x"), m_provider);
      co_return into;
    }

   private:
    FakeHost& m_host;
    Provider m_provider;
  };
  std::shared_ptr<FakeGpu> m_gpu;
};

struct Runtime {
  std::shared_ptr<FakeGpu> gpu = std::make_shared<FakeGpu>();
  FakeHost host{gpu};

  Result<app::RuntimeReport> check(std::optional<image::Image> picture, bool has_gpu = true) {
    app::CheckedRuntime runtime{host, has_gpu ? gpu : nullptr, has_gpu ? gpu.get() : nullptr};
    return test::await(app::checkRuntime(std::move(runtime), {{1}, blurWeights()}, std::move(picture), {}));
  }
};

}  // namespace

TEST_CASE("a picture goes through the model on the GPU and equals the processor's") {
  Runtime runtime;
  const auto report = runtime.check(test::randomPicture({31, 17}, 5));
  REQUIRE(report);
  CHECK(app::toJson(*report)["provider"] == "webgpu");
  CHECK(report->status.reason.empty());
  REQUIRE(report->photo);
  CHECK(report->photo->stays_on_gpu);
  CHECK(runtime.host.runs_on_gpu == 1);
  CHECK(report->photo->largest_difference == 0);
  CHECK(report->photo->largest_byte_difference == 0);
}

TEST_CASE("a provider that counts wrong is not trusted with the picture") {
  Runtime runtime;
  runtime.host.errors = {{Provider::kWebGpu, 0.01f}, {Provider::kWebGpuWithoutSubgroups, 0.01f}};
  const auto report = runtime.check(test::randomPicture({31, 17}, 5));
  REQUIRE(report);
  CHECK(report->status.provider == Provider::kWasm);
  CHECK(app::toJson(*report)["tried"] == app::Json{"webgpu", "webgpu-no-subgroups", "wasm"});
  CHECK(report->status.reason.starts_with("webgpu: self_test_failed, off by 0.01"));
  CHECK_FALSE(report->photo->stays_on_gpu);
  CHECK(runtime.host.runs_on_gpu == 0);
  CHECK(report->photo->largest_difference == 0);
}

TEST_CASE("a difference that the tolerance lets through is still told") {
  Runtime runtime;
  runtime.host.errors = {{Provider::kWebGpu, 5e-5f}};
  const auto report = runtime.check(test::randomPicture({31, 17}, 5));
  REQUIRE(report);
  CHECK(report->photo->largest_difference > 4e-5f);
  CHECK(report->photo->largest_difference < 6e-5f);
}

TEST_CASE("where every provider counts wrong none is trusted") {
  Runtime runtime;
  for (const Provider provider : infer::kAllProviders) runtime.host.errors[provider] = 1;
  const auto report = runtime.check(std::nullopt);
  REQUIRE_FALSE(report);
  CHECK(report.error().code == base::ErrorCode::kSelfTestFailed);
}

TEST_CASE("without a GPU only the processor is asked, and the picture is checked there") {
  Runtime runtime;
  const auto report = runtime.check(test::randomPicture({8, 5}, 5), false);
  REQUIRE(report);
  CHECK(runtime.host.loaded == std::vector{Provider::kWasm});
  CHECK_FALSE(report->photo->stays_on_gpu);
}

TEST_CASE("a picture too large to hold several times over is refused") {
  Runtime runtime;
  const auto report = runtime.check(test::flatPicture({4001, 4000}, 1, 2, 3));
  REQUIRE_FALSE(report);
  CHECK(report.error().code == base::ErrorCode::kTooLarge);
  CHECK(runtime.host.loaded.empty());
}

TEST_CASE("an editor without a runtime says so, and its state names no provider") {
  test::MemoryStore store;
  test::EditorDriver driver(store);
  const auto state = driver.run("state")["result"]["runtime"];
  CHECK(state == app::Json{{"provider", nullptr}, {"tried", app::Json::array()}, {"reason", ""}});
  CHECK(driver.run("runtime.check")["error"]["code"] == "bad_request");
  std::vector<base::OwnedBytes> buffers;
  buffers.push_back(base::OwnedBytes::allocate(10));
  buffers.push_back(base::OwnedBytes::allocate(sizeof(infer::ConvolutionWeights)));
  std::ranges::fill(buffers[0].span(), 0);
  std::ranges::fill(buffers[1].span(), 0);
  const auto answer =
      driver.run("runtime.check", {{"model", {{"buffer", 0}}}, {"weights", {{"buffer", 1}}}}, std::move(buffers));
  CHECK(answer["error"]["code"] == "unsupported");
}
