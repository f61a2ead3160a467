#include "app/runtime_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <utility>

#include "image/planar.h"

namespace atelier::app {

using base::ErrorCode;
using base::Result;
using base::Task;
using infer::NamedTensors;
using infer::Provider;
using infer::Tensor;

namespace {

constexpr std::size_t kMaxPixels = 16'000'000;  // each takes 60 bytes while it is checked
constexpr image::ImageSpec kNoiseSpec{53, 37};
constexpr std::uint32_t kNoiseSeed = 11;

infer::Shape shapeOf(const image::ImageSpec& spec) { return {1, 3, spec.height, spec.width}; }

Result<infer::SelfTest> selfTest(const infer::ConvolutionWeights& weights) {
  std::mt19937 random(kNoiseSeed);
  std::vector<float> noise(kNoiseSpec.pixelCount() * 3);
  for (float& value : noise) value = static_cast<float>(random() >> 8) / 0x1p24f;
  const std::vector<float> expected = infer::convolve3x3(noise, kNoiseSpec.height, kNoiseSpec.width, weights);
  ATELIER_TRY(x, infer::floatTensor(shapeOf(kNoiseSpec), noise));
  ATELIER_TRY(y, infer::floatTensor(shapeOf(kNoiseSpec), expected));
  return infer::SelfTest{.inputs = {{"x", std::move(x)}}, .expected = {{"y", std::move(y)}}, .tolerance = 1e-4f};
}

float largestDifference(std::span<const float> actual, std::span<const float> expected) {
  float largest = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const float difference = std::abs(actual[i] - expected[i]);
    if (!std::isfinite(difference)) return std::numeric_limits<float>::max();
    largest = std::max(largest, difference);
  }
  return largest;
}

// The values of `name`, as many as `spec` has in three planes.
Result<std::vector<float>> planesOf(const NamedTensors& tensors, const std::string& name,
                                    const image::ImageSpec& spec) {
  const auto tensor = tensors.find(name);
  if (tensor == tensors.end() || tensor->second.shape != shapeOf(spec)) {
    return base::fail(ErrorCode::kBadRequest, "app.checkRuntime", "the model gives no " + name + " of the input's size");
  }
  return infer::floatValues(tensor->second);
}

Tensor onGpu(const gpu::TensorBufferRef& buffer, const image::ImageSpec& spec) {
  return {infer::ElementType::kFloat32, shapeOf(spec), infer::GpuBuffer{buffer->handle()}};
}

struct Outcome {
  std::vector<float> y;
  std::vector<float> shown;  // y as the pixels of a picture say it: steps of 1/255
};

Task<Result<Outcome>> runInMemory(std::shared_ptr<infer::LoadedGraph> graph, image::Image picture,
                                  base::CancelToken cancel) {
  ATELIER_CO_TRY(x, infer::floatTensor(shapeOf(picture.spec()), image::planesFromImage(picture)));
  ATELIER_CO_TRY(made, co_await graph->run({{"x", std::move(x)}}, cancel));
  ATELIER_CO_TRY(y, planesOf(made, "y", picture.spec()));
  ATELIER_CO_TRY(shown, image::imageFromPlanes(y, picture.spec()));
  co_return Outcome{std::move(y), image::planesFromImage(shown)};
}

// Shader -> model -> shader; memory sees only what is compared.
Task<Result<Outcome>> runOnGpu(infer::InferenceHost& host, std::shared_ptr<gpu::TensorTransfer> tensors,
                               gpu::SurfaceRef source, std::shared_ptr<infer::LoadedGraph> graph,
                               base::CancelToken cancel) {
  const image::ImageSpec spec = source->spec();
  ATELIER_CO_TRY(x, co_await tensors->fromSurface(source));
  ATELIER_CO_TRY(y, co_await tensors->allocate(x->elementCount()));
  NamedTensors input{{"x", onGpu(x, spec)}};
  NamedTensors output{{"y", onGpu(y, spec)}};
  ATELIER_CO_TRY(made, co_await graph->runInto(std::move(input), std::move(output), cancel));
  ATELIER_CO_TRY(result, co_await tensors->toSurface(y, spec));
  ATELIER_CO_TRY(shown, co_await tensors->fromSurface(result));
  made.insert_or_assign("shown", onGpu(shown, spec));
  ATELIER_CO_TRY(read, co_await host.download(std::move(made), cancel));
  ATELIER_CO_TRY(y_values, planesOf(read, "y", spec));
  ATELIER_CO_TRY(shown_values, planesOf(read, "shown", spec));
  co_return Outcome{std::move(y_values), std::move(shown_values)};
}

Result<PhotoCheck> compare(const Outcome& outcome, const image::Image& picture,
                           const infer::ConvolutionWeights& weights, bool stays_on_gpu) {
  const std::vector<float> planes = image::planesFromImage(picture);
  const std::vector<float> expected = infer::convolve3x3(planes, picture.height(), picture.width(), weights);
  ATELIER_TRY(expected_picture, image::imageFromPlanes(expected, picture.spec()));
  const std::vector<float> expected_shown = image::planesFromImage(expected_picture);
  return PhotoCheck{stays_on_gpu, largestDifference(outcome.y, expected),
                    255 * largestDifference(outcome.shown, expected_shown)};
}

}  // namespace

std::vector<Provider> providersFor(const CheckedRuntime& runtime) {
  if (!runtime.tensors) return {Provider::kWasm};
  return {infer::kAllProviders.begin(), infer::kAllProviders.end()};
}

Json toJson(const RuntimeReport& report) {
  Json json = toJson(report.status);
  json["photo"] = nullptr;
  if (!report.photo) return json;
  json["photo"] = {{"onGpu", report.photo->stays_on_gpu},
                   {"largestDifference", report.photo->largest_difference},
                   {"largestByteDifference", report.photo->largest_byte_difference}};
  return json;
}

Task<Result<RuntimeReport>> checkRuntime(CheckedRuntime runtime, ConvolutionModel model,
                                         std::optional<image::Image> picture, base::CancelToken cancel) {
  if (picture && picture->spec().pixelCount() > kMaxPixels) {
    co_return base::fail(ErrorCode::kTooLarge, "app.checkRuntime", "more than 16 megapixels");
  }
  gpu::SurfaceRef surface;
  if (picture && runtime.tensors && runtime.backend) {
    ATELIER_CO_TRY(uploaded, runtime.backend->upload(*picture));
    surface = std::move(uploaded);
  }
  ATELIER_CO_TRY(self_test, selfTest(model.weights));
  ATELIER_CO_TRY(trusted, co_await infer::chooseProvider(runtime.host, {.model = std::move(model.onnx)},
                                                         std::move(self_test), cancel, providersFor(runtime)));
  RuntimeReport report{statusOf(trusted), std::nullopt};
  if (!picture) co_return report;
  const bool stays_on_gpu = surface && trusted.graph->provider() != Provider::kWasm;
  Result<Outcome> outcome = Outcome{};
  if (stays_on_gpu) {
    outcome = co_await runOnGpu(runtime.host, runtime.tensors, surface, trusted.graph, cancel);
  } else {
    outcome = co_await runInMemory(trusted.graph, *picture, cancel);
  }
  if (!outcome) co_return base::fail(std::move(outcome.error()));
  ATELIER_CO_TRY(photo, compare(*outcome, *picture, model.weights, stays_on_gpu));
  report.photo = photo;
  co_return report;
}

}  // namespace atelier::app
