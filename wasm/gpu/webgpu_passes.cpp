#include "gpu/webgpu_passes.h"

#include "gpu/shader_assembly.h"
#include "image/operators/point_pass.h"
#include "image/place_weight.h"

namespace atelier::gpu {

namespace {

constexpr std::size_t kMaxPipelines = 64;  // plans come and go; a session that tries hundreds need not keep them all

// As passes/point.wgsl lays it out.
struct PointSettings {
  std::uint32_t width, height, first_pixel, pixel_count, weight_rule;
  std::uint32_t padding[3];
  image::OperatorConstants constants[kMaxStepsPerPass];
};
static_assert(sizeof(image::OperatorConstants) == 64);
static_assert(offsetof(PointSettings, constants) == 32);

// As passes/place_weights.wgsl lays it out.
struct PlaceSettings {
  std::uint32_t width, height, first_pixel, pixel_count, weight_rule;
  std::uint32_t padding[3];
  image::PlaceRule place;
};
static_assert(offsetof(PlaceSettings, place) == 32 && offsetof(image::RegionRule, numbers) == 16);
static_assert(offsetof(image::PlaceRule, within) == 32);

}  // namespace

template <typename Assemble>
const wgpu::ComputePipeline& PipelineCache::find(const std::string& name, Assemble assemble) {
  const auto known = m_pipelines.find(name);
  if (known != m_pipelines.end()) return known->second;
  return m_pipelines.emplace(name, m_device.compile(assemble())).first->second;
}

const wgpu::ComputePipeline& PipelineCache::file(const std::string& path) {
  return find(path, [&] { return assembleShader(path); });
}

const wgpu::ComputePipeline& PipelineCache::point(const std::vector<image::PlanStep>& steps) {
  if (m_pipelines.size() > kMaxPipelines) m_pipelines.clear();
  std::vector<image::OperatorId> operators;
  std::string name = "point";
  for (const image::PlanStep& step : steps) {
    operators.push_back(step.op);
    name += ' ';
    name += image::operatorInfo(step.op).name;
  }
  return find(name, [&] { return assemblePointShader(operators); });
}

std::uint32_t shaderRule(WeightRule rule) {
  return rule == WeightRule::kMask ? 1 : rule == WeightRule::kInverseMask ? 2 : 0;
}

namespace {

struct HistogramSettings {  // as passes/histogram.wgsl lays it out
  std::uint32_t pixel_count;
};

// Records what finds the constants of a step that looks at the whole picture: its histograms, then a small kernel on
// them. No byte comes back to the processor. Gives the buffer with the constants, and the histograms after it.
std::vector<GpuBuffer> recordFinding(const PassContext& context, Recorder& recorder, const image::PlanStep& step,
                                     const WebGpuSurface& source) {
  constexpr std::uint32_t kPixelsPerThread = 4 * 16;
  std::vector<GpuBuffer> buffers;
  buffers.emplace_back(context.device, sizeof(image::OperatorConstants), wgpu::BufferUsage::Storage);
  buffers.emplace_back(context.device, sizeof(image::ChannelHistograms), wgpu::BufferUsage::Storage);
  const wgpu::Buffer& found = buffers[0].get();
  const wgpu::Buffer& counts = buffers[1].get();
  for (int band = 0; band < source.layout().count(); ++band) {
    const HistogramSettings settings{source.layout().pixelCount(band)};
    recorder.dispatch(context.pipelines.file("passes/histogram.wgsl"), settings, {&source.band(band), &counts},
                      recorder.threads((settings.pixel_count + kPixelsPerThread - 1) / kPixelsPerThread));
  }
  const std::string resolve = "passes/resolve_" + std::string(image::operatorInfo(step.op).name) + ".wgsl";
  recorder.dispatch(context.pipelines.file(resolve), image::constantsOf(step, source.spec()), {&counts, &found}, {});
  return buffers;
}

}  // namespace

std::vector<GpuBuffer> recordPointPass(const PassContext& context, Recorder& recorder, const Pass& pass,
                                       const WebGpuSurface& source, const WebGpuMask* mask, WeightRule rule,
                                       const WebGpuSurface& result) {
  const image::PointOperator& first = *image::pointOperator(pass.steps.front().op);
  std::vector<GpuBuffer> in_between;
  if (first.resolve) in_between = recordFinding(context, recorder, pass.steps.front(), source);
  const wgpu::ComputePipeline pipeline = context.pipelines.point(pass.steps);
  const BandLayout& layout = source.layout();
  PointSettings settings{};
  settings.width = static_cast<std::uint32_t>(layout.spec().width);
  settings.height = static_cast<std::uint32_t>(layout.spec().height);
  settings.weight_rule = shaderRule(rule);
  for (std::size_t i = 0; i < pass.steps.size(); ++i) {
    settings.constants[i] = image::constantsOf(pass.steps[i], layout.spec());
  }
  for (int band = 0; band < layout.count(); ++band) {
    settings.first_pixel = layout.firstPixel(band);
    settings.pixel_count = layout.pixelCount(band);
    // Without a mask the source stands in: something must be bound, and the rule keeps the shader from reading it.
    const wgpu::Buffer& weights = mask ? mask->band(band) : source.band(band);
    const GroupCount threads = recorder.threads((settings.pixel_count + 3) / 4);
    if (first.resolve) {
      recorder.dispatch(pipeline, settings,
                        {&source.band(band), &result.band(band), &weights, &in_between.front().get()}, threads);
    } else {
      recorder.dispatch(pipeline, settings, {&source.band(band), &result.band(band), &weights}, threads);
    }
  }
  return in_between;
}

void recordPlace(const PassContext& context, Recorder& recorder, const Pass& pass, const WebGpuSurface& source,
                 const WebGpuMask* mask, WeightRule rule, const WebGpuMask& weights) {
  const wgpu::ComputePipeline pipeline = context.pipelines.file("passes/place_weights.wgsl");
  const BandLayout& layout = source.layout();
  PlaceSettings settings{};
  settings.width = static_cast<std::uint32_t>(layout.spec().width);
  settings.height = static_cast<std::uint32_t>(layout.spec().height);
  settings.weight_rule = shaderRule(rule);
  settings.place = image::placeRule(pass.place, layout.spec());
  for (int band = 0; band < layout.count(); ++band) {
    settings.first_pixel = layout.firstPixel(band);
    settings.pixel_count = layout.pixelCount(band);
    const wgpu::Buffer& mask_band = mask ? mask->band(band) : source.band(band);
    recorder.dispatch(pipeline, settings, {&source.band(band), &weights.band(band), &mask_band},
                      recorder.threads((settings.pixel_count + 3) / 4));
  }
}

}  // namespace atelier::gpu
