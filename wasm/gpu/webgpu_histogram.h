// The histogram on the GPU: four kilobytes come back, not the picture.
#pragma once

#include "gpu/webgpu_passes.h"
#include "image/histogram.h"

namespace atelier::gpu {

// As shaders/passes/shown_histogram.wgsl lays the counters out.
inline constexpr std::size_t kHistogramCounters = 4 * 256 + 3;

// Records the counting of `source` into `counts`: kHistogramCounters u32, zero before.
void recordHistogram(PipelineCache& pipelines, Recorder& recorder, const WebGpuSurface& source,
                     const GpuBuffer& counts);
image::Histogram histogramFrom(std::span<const std::uint32_t> counters);

}  // namespace atelier::gpu
