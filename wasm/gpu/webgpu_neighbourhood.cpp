// Neighbourhood operators on the GPU: their planes, strip by strip, and the finish of each band in the strip. The twin
// of image/operators/neighbourhood_pass.cpp.
#include <algorithm>
#include <cassert>
#include <iterator>

#include "gpu/webgpu_passes.h"
#include "gpu/webgpu_planes.h"

namespace atelier::gpu {

namespace {

using image::NeighbourhoodPlan;
using image::OperatorId;
using image::RowRange;

std::uint32_t u32(int value) { return static_cast<std::uint32_t>(value); }

struct PlaneSettings {
  std::uint32_t factor, is_cells, width, height, first_row, padding[3];
};

struct FinishSettings {  // as passes/finish.wgsl lays it out
  std::uint32_t width, first_pixel, first_changed, changed_count, weight_rule, padding[3];
  PlaneSettings planes[NeighbourhoodPlan::kMaxPlanes];
  image::OperatorConstants constants;
};
static_assert(offsetof(FinishSettings, constants) == 128);

const char* finishShader(OperatorId op) {
  switch (op) {
    case OperatorId::kGaussianBlur: return "passes/finish_blur.wgsl";
    case OperatorId::kSharpen: return "passes/finish_sharpen.wgsl";
    case OperatorId::kMotionBlur: return "passes/finish_lens_blur.wgsl";
    case OperatorId::kLensBlur: return "passes/finish_lens_blur.wgsl";
    case OperatorId::kTiltShift: return "passes/finish_tilt_shift.wgsl";
    case OperatorId::kClarity: return "passes/finish_detail.wgsl";
    case OperatorId::kTexture: return "passes/finish_detail.wgsl";
    case OperatorId::kDehaze: return "passes/finish_dehaze.wgsl";
    case OperatorId::kDenoise: return "passes/finish_colour.wgsl";
    case OperatorId::kPixelate: return "passes/finish_blur.wgsl";
    case OperatorId::kPencilSketch: return "passes/finish_pencil_sketch.wgsl";
    case OperatorId::kInk: return "passes/finish_ink.wgsl";
    case OperatorId::kOil: return "passes/finish_oil.wgsl";
    case OperatorId::kWatercolour: return "passes/finish_watercolour.wgsl";
    case OperatorId::kCartoon: return "passes/finish_cartoon.wgsl";
    case OperatorId::kHalftone: return "passes/finish_halftone.wgsl";
    case OperatorId::kEmboss: return "passes/finish_emboss.wgsl";
    default: assert(false && "not a neighbourhood operator"); return "";
  }
}

}  // namespace

std::vector<GpuBuffer> recordNeighbourhoodPass(const PassContext& context, Recorder& recorder, const Pass& pass,
                                               const WebGpuSurface& source, const WebGpuMask* mask, WeightRule rule,
                                               const WebGpuSurface& result) {
  const image::PlanStep& step = pass.steps.front();
  const BandLayout& layout = source.layout();
  const NeighbourhoodPlan plan = image::planNeighbourhood(step, source.spec());
  const int strip_height =
      image::stripHeight(plan, source.spec(), context.max_strip_bytes / plan.planes.size(), context.max_strip_bytes);
  std::vector<PlaneRecorder> recorders;
  for (const image::PlanePlan& plane : plan.planes) {
    recorders.emplace_back(context, recorder, source, plane, strip_height);
  }
  const wgpu::ComputePipeline finish = context.pipelines.file(finishShader(step.op));
  FinishSettings settings{};
  settings.width = u32(layout.spec().width);
  settings.weight_rule = shaderRule(rule);
  settings.constants = plan.constants;
  for (int top = 0; top < source.spec().height; top += strip_height) {
    const RowRange strip{top, std::min(top + strip_height, source.spec().height)};
    std::vector<PlaneRows> planes;
    for (std::size_t i = 0; i < recorders.size(); ++i) {
      planes.push_back(recorders[i].make(strip));
      settings.planes[i] = {u32(plan.planes[i].factor),      plan.planes[i].is_cells ? 1u : 0u,
                            u32(planes[i].spec.width),       u32(planes[i].spec.height),
                            u32(planes[i].rows.begin), {}};
    }
    for (int band = 0; band < layout.count(); ++band) {
      const RowRange rows = intersection(layout.rows(band), strip);
      if (rows.count() <= 0) continue;
      settings.first_pixel = layout.firstPixel(band);
      settings.first_changed = u32((rows.begin - layout.rows(band).begin) * layout.spec().width);
      settings.changed_count = u32(rows.count() * layout.spec().width);
      const wgpu::Buffer& weights = mask ? mask->band(band) : source.band(band);
      std::vector<const wgpu::Buffer*> buffers{&source.band(band), &result.band(band), &weights};
      for (const PlaneRows& plane : planes) buffers.push_back(plane.buffer);
      recorder.dispatch(finish, settings, buffers, recorder.threads((settings.changed_count + 3) / 4));
    }
  }
  std::vector<GpuBuffer> in_between;
  for (PlaneRecorder& each : recorders) std::ranges::move(std::move(each).release(), std::back_inserter(in_between));
  return in_between;
}

}  // namespace atelier::gpu
