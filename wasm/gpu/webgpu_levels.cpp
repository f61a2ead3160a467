#include "gpu/webgpu_levels.h"

#include <algorithm>
#include <bit>

namespace atelier::gpu {

namespace {

struct HalfSettings {  // as view/half.wgsl lays it out
  std::uint32_t source_width, source_height, first_source_row, width, first_row, row_count;
};

// Halves the rows of one source buffer into `level`.
void halve(Recorder& recorder, const wgpu::ComputePipeline& pipeline, const wgpu::Buffer& source,
           const image::ImageSpec& source_spec, image::RowRange source_rows, const SurfaceLevel& level) {
  const int first_row = source_rows.begin / 2;
  const int row_count = (source_rows.end + 1) / 2 - first_row;
  const HalfSettings settings{static_cast<std::uint32_t>(source_spec.width),
                              static_cast<std::uint32_t>(source_spec.height),
                              static_cast<std::uint32_t>(source_rows.begin),
                              static_cast<std::uint32_t>(level.spec.width),
                              static_cast<std::uint32_t>(first_row),
                              static_cast<std::uint32_t>(row_count)};
  recorder.dispatch(pipeline, settings, {&source, &level.pixels.get()}, groupsForGrid(level.spec.width, row_count));
}

}  // namespace

int levelCount(const image::ImageSpec& spec) {
  return std::bit_width(static_cast<unsigned>(std::max(spec.width, spec.height)) - 1u);
}

void ensureLevels(const WebGpuDevice& device, PipelineCache& pipelines, const WebGpuSurface& surface, int count) {
  if (static_cast<int>(surface.levels.size()) >= count) return;
  const wgpu::ComputePipeline pipeline = pipelines.file("view/half.wgsl");
  Recorder recorder(device);
  while (static_cast<int>(surface.levels.size()) < count) {
    const bool is_first = surface.levels.empty();
    const image::ImageSpec before = is_first ? surface.spec() : surface.levels.back().spec;
    const image::ImageSpec spec = image::shrunkSpec(before, 2);
    SurfaceLevel level{spec, GpuBuffer(device, spec.pixelCount() * 4, wgpu::BufferUsage::Storage)};
    if (is_first) {
      for (int band = 0; band < surface.layout().count(); ++band) {
        halve(recorder, pipeline, surface.band(band), before, surface.layout().rows(band), level);
      }
    } else {
      halve(recorder, pipeline, surface.levels.back().pixels.get(), before, {0, before.height}, level);
    }
    surface.levels.push_back(std::move(level));
  }
  recorder.submit();
}

}  // namespace atelier::gpu
