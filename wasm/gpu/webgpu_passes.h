// The passes of the WebGPU backend: what each dispatches, band by band.
#pragma once

#include <map>
#include <string>

#include "gpu/pass.h"
#include "gpu/webgpu_recorder.h"
#include "gpu/webgpu_surface.h"

namespace atelier::gpu {

// Compiled shaders by name. A name says all that the module depends on, so moving a slider compiles nothing.
class PipelineCache {
 public:
  explicit PipelineCache(const WebGpuDevice& device) : m_device(device) {}
  const wgpu::ComputePipeline& file(const std::string& path);
  const wgpu::ComputePipeline& point(const std::vector<image::PlanStep>& steps);
  // Forgets all, after an error that may have come from one of them.
  void clear() { m_pipelines.clear(); }

 private:
  template <typename Assemble>
  const wgpu::ComputePipeline& find(const std::string& name, Assemble assemble);
  const WebGpuDevice& m_device;
  std::map<std::string, wgpu::ComputePipeline> m_pipelines;
};

struct PassContext {
  const WebGpuDevice& device;
  PipelineCache& pipelines;
  std::size_t max_strip_bytes;
};

// Each records into `recorder` what fills `result` from `source`. `mask` is null where the rule is kFull. What a pass
// returns must live until the recorder has submitted.
[[nodiscard]] std::vector<GpuBuffer> recordPointPass(const PassContext& context, Recorder& recorder, const Pass& pass,
                                                     const WebGpuSurface& source, const WebGpuMask* mask,
                                                     WeightRule rule, const WebGpuSurface& result);
// Fills `weights` with those of the pass, whose region reads pixels, times those of the mask.
void recordPlace(const PassContext& context, Recorder& recorder, const Pass& pass, const WebGpuSurface& source,
                 const WebGpuMask* mask, WeightRule rule, const WebGpuMask& weights);
[[nodiscard]] std::vector<GpuBuffer> recordGeometryPass(const PassContext& context, Recorder& recorder,
                                                        const image::PlanStep& step, const WebGpuSurface& source,
                                                        const WebGpuSurface& result);
[[nodiscard]] std::vector<GpuBuffer> recordNeighbourhoodPass(const PassContext& context, Recorder& recorder,
                                                             const Pass& pass, const WebGpuSurface& source,
                                                             const WebGpuMask* mask, WeightRule rule,
                                                             const WebGpuSurface& result);

// The rule as lib/weights.wgsl numbers it.
std::uint32_t shaderRule(WeightRule rule);

}  // namespace atelier::gpu
