#include "gpu/webgpu_histogram.h"

#include <algorithm>

namespace atelier::gpu {

namespace {

struct HistogramSettings {  // as passes/shown_histogram.wgsl lays it out
  std::uint32_t pixel_count;
};

// Enough to fill a large card; each counts thousands of pixels before it adds up.
constexpr std::uint32_t kMostGroups = 512;
constexpr std::uint32_t kPixelsPerGroup = 256 * 16;

}  // namespace

void recordHistogram(PipelineCache& pipelines, Recorder& recorder, const WebGpuSurface& source,
                     const GpuBuffer& counts) {
  const wgpu::ComputePipeline pipeline = pipelines.file("passes/shown_histogram.wgsl");
  for (int band = 0; band < source.layout().count(); ++band) {
    const auto pixels = static_cast<std::uint32_t>(source.layout().pixelCount(band));
    const std::uint32_t groups = std::clamp((pixels + kPixelsPerGroup - 1) / kPixelsPerGroup, 1u, kMostGroups);
    recorder.dispatch(pipeline, HistogramSettings{pixels}, {&source.band(band), &counts.get()}, {groups, 1});
  }
}

image::Histogram histogramFrom(std::span<const std::uint32_t> counters) {
  image::Histogram histogram;
  image::Histogram::Counts* channels[] = {&histogram.red, &histogram.green, &histogram.blue, &histogram.luma};
  for (std::size_t i = 0; i < std::size(channels); ++i) {
    std::ranges::copy(counters.subspan(i * 256, 256), channels[i]->begin());
  }
  histogram.burnt = counters[1024];
  histogram.drowned = counters[1025];
  histogram.total = counters[1026];
  return histogram;
}

}  // namespace atelier::gpu
