// Each operator at 12 megapixels: bytes moved a second on the GPU, against a plain copy of the same bytes and against
// the CPU twin; five point operators as one plan, against one; and a plan of ten.
// Times: by the wall, as the app has it, with new buffers and the way there and back; and of the passes alone, by the
// GPU's own timestamps. Both hold the zeros that Dawn writes into a new buffer that a pass uses (a copy needs none);
// ATELIER_DAWN_OPTIONS=disable-dawn-features=timestamp_quantization,lazy_clear_resource_on_first_use leaves them out.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "browser_glue.h"
#include "gpu/webgpu_backend.h"
#include "gpu/webgpu_context.h"
#include "gpu/webgpu_recorder.h"
#include "gpu/webgpu_surface.h"
#include "random_picture.h"

using namespace atelier;
using base::Task;
using image::OperatorId;

namespace {

constexpr int kFewestRuns = 3;
constexpr int kMostRuns = 50;
constexpr double kEnoughSeconds = 0.15;  // a card at rest needs some to get up to speed
constexpr double kLongSeconds = 1;

struct Options {
  bool as_json = false;
  bool has_twins = true;
  double megapixels = 12;  // 4 x 3
};

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

// The best of some runs.
struct GpuSeconds {
  double wall = 1e9;
  double passes = 1e9;
};

struct Row {
  std::string name;
  GpuSeconds gpu = {};
  double cpu_seconds = 0;
};

// Times `work`, a function that gives a task, after one run that compiles and warms up; each run waits until the GPU is
// done. One of seconds is not repeated: its time varies little, and an adapter in software would take an hour.
template <typename Work>
Task<GpuSeconds> timed(const gpu::WebGpuDevice& device, Work work) {
  GpuSeconds best;
  double total = 0;
  for (int run = 0; run <= kMostRuns; ++run) {
    resetGpuClock();
    const auto start = Clock::now();
    const bool is_done = co_await work();
    co_await device.workDone();
    const double wall = secondsSince(start);
    const double passes = co_await readGpuClock();
    if (run == 0 || !is_done) continue;
    best.wall = std::min(best.wall, wall);
    best.passes = std::min(best.passes, passes);
    total += wall;
    if (wall > kLongSeconds || (run >= kFewestRuns && total > kEnoughSeconds)) break;
  }
  co_return best;
}

Task<bool> runPlan(gpu::Backend& backend, const gpu::PassList& passes, const gpu::SurfaceRef& surface) {
  const auto result = co_await backend.run(passes, surface, {}, {});
  if (!result) std::fprintf(stderr, "failed: %s\n", result.error().detail.c_str());
  co_return result.has_value();
}

std::uint64_t byteCount(const gpu::WebGpuSurface& surface, int band) {
  return std::uint64_t{surface.layout().pixelCount(band)} * 4;
}

Task<bool> copyPlainly(const gpu::WebGpuDevice& device, const gpu::WebGpuSurface& source) {
  std::vector<gpu::GpuBuffer> copies;
  const wgpu::CommandEncoder encoder = device.device().CreateCommandEncoder();
  for (int band = 0; band < source.layout().count(); ++band) {
    const std::uint64_t count = byteCount(source, band);
    copies.emplace_back(device, count, wgpu::BufferUsage::CopyDst | wgpu::BufferUsage::Storage);
    encoder.CopyBufferToBuffer(source.band(band), 0, copies.back().get(), 0, count);
  }
  const wgpu::CommandBuffer commands = encoder.Finish();
  device.queue().Submit(1, &commands);
  co_await device.workDone();
  co_return true;
}

// A shader that only copies, four pixels to a thread as the point operators have it: what no operator can beat.
constexpr const char* kCopyShader = R"(
@group(0) @binding(0) var<uniform> count: u32;
@group(0) @binding(1) var<storage, read> source: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4<u32>>;
@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = id.y * groups.x * 256u + id.x;
  if (i < count) { result[i] = source[i]; }
})";

Task<bool> copyByShader(const gpu::WebGpuDevice& device, const wgpu::ComputePipeline& pipeline,
                        const gpu::WebGpuSurface& source) {
  std::vector<gpu::GpuBuffer> copies;
  gpu::Recorder recorder(device);
  for (int band = 0; band < source.layout().count(); ++band) {
    copies.emplace_back(device, byteCount(source, band), wgpu::BufferUsage::Storage);
    const std::uint32_t threads = (source.layout().pixelCount(band) + 3) / 4;
    recorder.dispatch(pipeline, threads, {&source.band(band), &copies.back().get()}, recorder.threads(threads));
  }
  recorder.submit();
  co_await device.workDone();
  co_return true;
}

Task<double> cpuSeconds(gpu::Backend& backend, const gpu::PassList& passes, const gpu::SurfaceRef& surface) {
  const auto start = Clock::now();
  (void)co_await backend.run(passes, surface, {}, {});
  co_return secondsSince(start);
}

std::vector<std::pair<std::string, image::EditPlan>> plans() {
  std::vector<std::pair<std::string, image::EditPlan>> all;
  for (const auto& info : image::allOperators()) {
    all.push_back({std::string(info.name), {{image::defaultStep(info.id)}}});
  }
  image::EditPlan five;
  for (OperatorId op : {OperatorId::kExposure, OperatorId::kContrast, OperatorId::kTemperature, OperatorId::kSaturation,
                        OperatorId::kVignette}) {
    five.steps.push_back(image::defaultStep(op));
  }
  all.push_back({"five_point_operators", five});
  // What a photograph usually gets, in the order people do it: eight fused into one trip, then two that look around.
  image::EditPlan ten;
  for (OperatorId op : {OperatorId::kExposure, OperatorId::kContrast, OperatorId::kHighlights, OperatorId::kShadows,
                        OperatorId::kTemperature, OperatorId::kVibrance, OperatorId::kCurves, OperatorId::kVignette,
                        OperatorId::kClarity, OperatorId::kSharpen}) {
    ten.steps.push_back(image::defaultStep(op));
  }
  all.push_back({"ten_operators", ten});
  return all;
}

double gigabytesASecond(const Options& options, double seconds) {
  return options.megapixels * 1e6 * 4 * 2 / seconds / 1e9;  // read once and written once
}

void printTable(const Options& options, const GpuSeconds& copy, const std::vector<Row>& rows) {
  std::printf("adapter: %s, %g megapixels\n", adapterName().c_str(), options.megapixels);
  std::printf("%-22s %10s %9s %10s %10s %10s %9s %10s\n", "", "GPU ms", "GB/s", "x copy", "x CPU twin", "passes ms",
              "GB/s", "x copy");
  for (const Row& row : rows) {
    std::printf("%-22s %10.3f %9.2f %10.2f %10.4f %10.4f %9.2f %10.2f\n", row.name.c_str(), row.gpu.wall * 1e3,
                gigabytesASecond(options, row.gpu.wall), row.gpu.wall / copy.wall,
                row.cpu_seconds > 0 ? row.gpu.wall / row.cpu_seconds : 0, row.gpu.passes * 1e3,
                gigabytesASecond(options, row.gpu.passes), row.gpu.passes / copy.passes);
  }
}

void printJson(const Options& options, const GpuSeconds& copy, const std::vector<Row>& rows) {
  std::printf("{\"adapter\": \"%s\", \"megapixels\": %g, \"copy_ms\": %.4f, \"copy_gb_per_s\": %.3f, "
              "\"copy_passes_ms\": %.4f, \"operators\": {", adapterName().c_str(), options.megapixels, copy.wall * 1e3,
              gigabytesASecond(options, copy.wall), copy.passes * 1e3);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    std::printf("%s\"%s\": {\"gpu_ms\": %.4f, \"gpu_gb_per_s\": %.3f, \"times_copy\": %.3f, \"cpu_ms\": %.3f, "
                "\"passes_ms\": %.4f}", i ? ", " : "", row.name.c_str(), row.gpu.wall * 1e3,
                gigabytesASecond(options, row.gpu.wall), row.gpu.wall / copy.wall, row.cpu_seconds * 1e3,
                row.gpu.passes * 1e3);
  }
  std::printf("}}\n");
}

Task<bool> runAll(Options options) {
  const std::shared_ptr<gpu::Device> device = gpu::acquireDevice();
  const gpu::WebGpuDevice& webgpu = *gpu::webGpuOf(device);
  openGpuClock();
  const auto gpu_backend = gpu::makeWebGpuBackend(device);
  const auto cpu_backend = gpu::makeCpuBackend();
  const auto width = static_cast<int>(std::lround(std::sqrt(options.megapixels * 1e6 * 4 / 3)));
  const image::Image picture = test::randomPicture({width, width * 3 / 4}, 1);
  const auto on_gpu = gpu_backend->upload(picture).value();
  const auto on_cpu = cpu_backend->upload(picture).value();
  const auto& source = static_cast<const gpu::WebGpuSurface&>(*on_gpu);
  const auto copying = [&] { return copyPlainly(webgpu, source); };
  const wgpu::ComputePipeline copy_shader = webgpu.compile(kCopyShader);
  (void)co_await timed(webgpu, copying);  // the first may find the card at rest
  std::vector<Row> rows;
  rows.push_back({"plain_copy", co_await timed(webgpu, copying)});
  rows.push_back({"copy_shader", co_await timed(webgpu, [&] { return copyByShader(webgpu, copy_shader, source); })});
  for (const auto& [name, plan] : plans()) {
    const gpu::PassList passes = gpu::passesOf(plan);
    Row row{name};
    row.gpu = co_await timed(webgpu, [&] { return runPlan(*gpu_backend, passes, on_gpu); });
    if (options.has_twins) row.cpu_seconds = co_await cpuSeconds(*cpu_backend, passes, on_cpu);
    rows.push_back(row);
    // What an interrupted run leaves.
    std::fprintf(stderr, "%s: GPU %.3f ms, %.2f x copy; passes %.4f ms, %.2f x copy; CPU twin %.0f ms\n", name.c_str(),
                 row.gpu.wall * 1e3, row.gpu.wall / rows[0].gpu.wall, row.gpu.passes * 1e3,
                 row.gpu.passes / rows[0].gpu.passes, row.cpu_seconds * 1e3);
  }
  options.as_json ? printJson(options, rows[0].gpu, rows) : printTable(options, rows[0].gpu, rows);
  co_return true;
}

}  // namespace

// [--json] [--no-twins] [--megapixels=12]
int main(int argument_count, char** arguments) {
  Options options;
  for (int i = 1; i < argument_count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--json") options.as_json = true;
    if (argument == "--no-twins") options.has_twins = false;
    if (argument.starts_with("--megapixels=")) options.megapixels = std::atof(arguments[i] + argument.find('=') + 1);
  }
  base::start(runAll(options), [](bool) { finish(0); });
  keepRunning();
}
