// Shader twins: the WebGPU backend against the CPU one, for every operator, many sizes, masks, bands and strips; and
// what the GPU alone has: shaders that compile, bands, read-back in parts, a lost device.
#include <algorithm>
#include <cstdio>
#include <memory>

#include "base/cancel.h"
#include "browser_glue.h"
#include "gpu/shader_assembly.h"
#include "gpu/webgpu_backend.h"
#include "gpu/webgpu_context.h"
#include "large_tests.h"
#include "random_picture.h"
#include "tensor_tests.h"
#include "twin_compare.h"
#include "twin_plans.h"
#include "view_tests.h"

using namespace atelier;
using base::Task;
using image::Image;
using image::ImageSpec;
using image::Mask;

namespace {

int passed = 0;
int failed = 0;

void check(bool is_right, const std::string& name, const std::string& detail = {}) {
  is_right ? ++passed : ++failed;
  if (!is_right) std::printf("FAILED: %s%s%s\n", name.c_str(), detail.empty() ? "" : ": ", detail.c_str());
}

// The weights a plan's pixels have at the end, where one mask says which must stay; none for plans that move pixels.
std::optional<Mask> keptBy(const image::EditPlan& plan, const std::optional<Mask>& mask) {
  const auto is_outside = [](const image::PlanStep& s) {
    return s.place.region == image::Region::kOutsideMask || s.place.outside_mask;
  };
  const auto moves = [](const image::PlanStep& s) {
    return image::operatorInfo(s.op).kind == image::OperatorKind::kGeometry;
  };
  if (!mask || std::ranges::any_of(plan.steps, is_outside) || std::ranges::any_of(plan.steps, moves)) return {};
  return mask;
}

Task<bool> compilesEveryShader(const std::shared_ptr<gpu::Device>& device) {
  const auto& webgpu = *gpu::webGpuOf(device);
  std::vector<std::pair<std::string, std::string>> modules;
  for (std::string_view path : gpu::entryShaders()) modules.emplace_back(path, gpu::assembleShader(path));
  for (const auto& info : image::allOperators()) {
    if (info.kind != image::OperatorKind::kPoint) continue;
    const image::OperatorId row[] = {info.id};
    modules.emplace_back(info.name, gpu::assemblePointShader(row));
  }
  for (const auto& [name, text] : modules) {
    gpu::ErrorScope scope(webgpu, "compile");
    wgpu::ShaderModuleWGSLDescriptor source;
    source.code = text.c_str();
    wgpu::ShaderModuleDescriptor descriptor;
    descriptor.nextInChain = &source;
    const wgpu::ShaderModule module = webgpu.device().CreateShaderModule(&descriptor);
    if (name.starts_with("passes/") || name.find('/') == std::string::npos) (void)webgpu.compile(text);
    const auto outcome = co_await scope.close();
    check(outcome.has_value(), "compiles " + name, outcome ? "" : outcome.error().detail);
  }
  co_return true;
}

struct Setting {
  const char* name;
  ImageSpec spec;
  gpu::WebGpuOptions options;
};

Task<bool> twinsAgree(const std::shared_ptr<gpu::Device>& device, gpu::Backend& cpu) {
  // Bands of 8 or 16 rows, and strips so small that shrunk rows are made many times over.
  const Setting settings[] = {{"1 x 1", {1, 1}, {}},
                              {"3 x 5", {3, 5}, {}},
                              {"257 x 129", {257, 129}, {}},
                              {"257 x 129 in bands", {257, 129}, {.max_band_bytes = 257 * 4 * 17}},
                              {"130 x 201 in bands and strips",
                               {130, 201},
                               {.max_band_bytes = 130 * 4 * 8, .max_strip_bytes = 20'000}}};
  std::uint32_t seed = 100;
  double largest_share = 0;
  for (const Setting& setting : settings) {
    const auto backend = gpu::makeWebGpuBackend(device, setting.options);
    const Image picture = test::randomPicture(setting.spec, ++seed);
    const Mask mask = test::randomMask(setting.spec, ++seed);
    for (const NamedPlan& named : twinPlans()) {
      for (const bool has_mask : {false, true}) {
        const std::optional<Mask> used = has_mask ? std::optional(mask) : std::nullopt;
        const auto expected = co_await runOn(cpu, named.plan, picture, used);
        const auto actual = co_await runOn(*backend, named.plan, picture, used);
        const std::string name = named.name + ", " + setting.name + (has_mask ? ", masked" : "");
        if (!expected || !actual) {
          check(false, name, (expected ? actual : expected).error().detail);
          continue;
        }
        const auto kept = keptBy(named.plan, used);
        const auto difference = compareTwins(picture, *expected, *actual, kept ? &*kept : nullptr);
        const bool is_small = setting.spec.pixelCount() < 200;  // one pixel would be more than the share
        check(is_small ? difference.largest <= named.largest_difference && difference.outside_is_same
                       : isClose(difference, named.largest_difference),
              name, describe(difference));
        if (!is_small) largest_share = std::max(largest_share, difference.share);
      }
    }
  }
  std::printf("largest share of pixels that differ by 1: %.3f %%\n", largest_share * 100);
  co_return true;
}

// Wide filters shrink a large picture in two trips, which small pictures never see.
Task<bool> wideFiltersAgree(const std::shared_ptr<gpu::Device>& device, gpu::Backend& cpu) {
  const Image picture = test::randomPicture({4000, 40}, 12);
  const auto backend = gpu::makeWebGpuBackend(device);
  for (const image::OperatorId op : {image::OperatorId::kDehaze, image::OperatorId::kGaussianBlur}) {
    image::PlanStep step = image::defaultStep(op);
    if (op == image::OperatorId::kGaussianBlur) step.values[0] = 40;
    const auto expected = co_await runOn(cpu, {{step}}, picture, {});
    const auto actual = co_await runOn(*backend, {{step}}, picture, {});
    const std::string name = std::string(image::operatorInfo(op).name) + " shrinks in two trips";
    if (expected && actual) {
      const auto difference = compareTwins(picture, *expected, *actual, nullptr);
      check(isClose(difference), name, describe(difference));
    } else {
      check(false, name, (expected ? actual : expected).error().detail);
    }
  }
  co_return true;
}

Task<bool> histogramsAgree(const std::shared_ptr<gpu::Device>& device, gpu::Backend& cpu) {
  for (const ImageSpec spec : {ImageSpec{1, 1}, ImageSpec{3, 5}, ImageSpec{257, 129}, ImageSpec{1300, 901}}) {
    const Image picture = test::randomPicture(spec, 11);
    const auto expected = co_await cpu.histogram(cpu.upload(picture).value(), {});
    for (const std::uint64_t band_bytes : {std::uint64_t{0}, std::uint64_t{1300} * 4 * 17}) {
      const auto backend = gpu::makeWebGpuBackend(device, {.max_band_bytes = band_bytes});
      const auto actual = co_await backend->histogram(backend->upload(picture).value(), {});
      check(expected && actual && *expected == *actual, "the histogram of " + std::to_string(spec.width) + " x " +
            std::to_string(spec.height) + " pixels is counted alike");
    }
  }
  co_return true;
}

Task<bool> pixelsSurviveTheTrip(const std::shared_ptr<gpu::Device>& device) {
  // Larger than one part of a read-back; and in bands that a part does not divide.
  const Image picture = test::randomPicture({2600, 1701}, 7);
  for (const std::uint64_t band_bytes : {std::uint64_t{0}, std::uint64_t{5'000'000}}) {
    const auto backend = gpu::makeWebGpuBackend(device, {.max_band_bytes = band_bytes});
    const auto back = co_await runOn(*backend, {}, picture, {});
    check(back && std::ranges::equal(back->bytes(), picture.bytes()), "pixels survive upload and read-back");
  }
  co_return true;
}

Task<bool> cancelEndsARun(const std::shared_ptr<gpu::Device>& device) {
  const auto backend = gpu::makeWebGpuBackend(device);
  const auto surface = backend->upload(test::randomPicture({8, 8}, 1)).value();
  base::CancelSource source;
  const image::PlanStep blur = image::defaultStep(image::OperatorId::kGaussianBlur);
  auto running = backend->run(gpu::passesOf({{blur, blur}}), surface, {}, source.token());
  source.cancel();
  const auto outcome = co_await std::move(running);
  check(!outcome && outcome.error().code == base::ErrorCode::kCancelled, "cancel ends a run");
  co_return true;
}

Task<bool> aLostDeviceIsAnError(const std::shared_ptr<gpu::Device>& device, const std::shared_ptr<gpu::Device>& spare) {
  const auto backend = gpu::makeWebGpuBackend(device);
  const Image picture = test::randomPicture({8, 8}, 1);
  const auto surface = backend->upload(picture).value();
  std::string heard;
  device->onLost([&](const std::string& reason) { heard = reason; });
  destroyFirstDevice();
  // The loss may be noticed by the work before the page says so.
  const auto early = co_await backend->read(surface, {});
  check(!early && early.error().code == base::ErrorCode::kDeviceLost, "reading from a lost device fails",
        early ? "" : early.error().detail);
  device->declareLost("destroyed");
  check(heard == "destroyed", "the listener hears of the loss");
  const auto run = co_await backend->run(gpu::passesOf({{image::defaultStep(image::OperatorId::kInvert)}}), surface, {}, {});
  check(!run && run.error().code == base::ErrorCode::kDeviceLost, "running on a lost device fails");
  const auto upload = backend->upload(picture);
  check(!upload && upload.error().code == base::ErrorCode::kDeviceLost, "uploading to a lost device fails");

  const auto fresh = gpu::makeWebGpuBackend(spare);
  const auto again = co_await runOn(*fresh, {}, picture, {});
  check(again && std::ranges::equal(again->bytes(), picture.bytes()), "a new device takes over");
  const auto stale = co_await fresh->read(surface, {});
  check(!stale && stale.error().code == base::ErrorCode::kDeviceLost, "a surface of the lost device is refused");
  co_return true;
}

Task<bool> runAll() {
  std::printf("adapter: %s\n", adapterName().c_str());
  const std::shared_ptr<gpu::Device> device = gpu::acquireDevice();
  const auto cpu = gpu::makeCpuBackend();
  co_await compilesEveryShader(device);
  co_await pixelsSurviveTheTrip(device);
  co_await wideFiltersAgree(device, *cpu);
  co_await twinsAgree(device, *cpu);
  co_await histogramsAgree(device, *cpu);
  co_await viewDrawsWhatItSays(device, check);
  co_await tensorsHoldPictures(device, check);
  co_await cancelEndsARun(device);
  const std::shared_ptr<gpu::Device> weak = gpu::adoptDevice(spareDevice());
  co_await aHundredMegapixelsFit(weak, *cpu, check);
  co_await aLostDeviceIsAnError(device, weak);
  co_return true;
}

}  // namespace

int main() {
  base::start(runAll(), [](bool) {
    std::printf("%d passed, %d failed\n", passed, failed);
    finish(failed == 0 && passed > 0 ? 0 : 1);
  });
  keepRunning();
}
