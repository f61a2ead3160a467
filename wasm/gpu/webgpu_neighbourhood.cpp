// Blur and sharpen on the GPU: shrink, convolve rows, convolve columns, finish; strip by strip, so that the float
// rows in between stay small. The twin of image/operators/gaussian_blur.cpp.
#include <algorithm>

#include "gpu/webgpu_passes.h"
#include "image/operators/blur_plan.h"

namespace atelier::gpu {

namespace {

using image::BlurPlan;
using image::ImageSpec;
using image::RowRange;

std::uint32_t u32(int value) { return static_cast<std::uint32_t>(value); }

struct ShrinkSourceSettings {  // as passes/shrink_source.wgsl lays it out
  std::uint32_t source_width, source_height, first_source_row, factor, width, first_row, row_count, stored_first_row;
};

struct FloatRowsSettings {  // as lib/float_rows.wgsl lays it out
  std::uint32_t source_width, source_height, source_stored_first_row, factor, width, first_row, row_count,
      stored_first_row, radius;
};

struct FinishSettings {  // as passes/finish.wgsl lays it out
  std::uint32_t width, first_pixel, first_changed, changed_count, weight_rule, factor, blurred_width, blurred_height,
      blurred_first_row;
  float amount;
};

// Float rows on the GPU: some rows of a picture of `spec`. The buffer belongs to the pass and serves every strip.
struct Rows {
  const wgpu::Buffer* buffer = nullptr;
  ImageSpec spec;
  RowRange rows;
};

// The pass's float buffers by role, each as large as its largest strip.
class RowBuffers {
 public:
  explicit RowBuffers(const WebGpuDevice& device) : m_device(device) {}
  Rows rows(std::size_t role, const ImageSpec& spec, RowRange rows, int most_rows) {
    if (m_buffers.size() <= role) m_buffers.resize(role + 1);
    GpuBuffer& buffer = m_buffers[role];
    if (!buffer) {
      const std::uint64_t byte_count = std::uint64_t{u32(spec.width)} * u32(most_rows) * 16;
      buffer = GpuBuffer(m_device, byte_count, wgpu::BufferUsage::Storage);
    }
    return {&buffer.get(), spec, rows};
  }
  std::vector<GpuBuffer> release() && { return std::move(m_buffers); }

 private:
  const WebGpuDevice& m_device;
  std::vector<GpuBuffer> m_buffers;
};

class NeighbourhoodRecorder {
 public:
  NeighbourhoodRecorder(const PassContext& context, Recorder& recorder, const WebGpuSurface& source,
                        const BlurPlan& plan)
      : m_context(context), m_recorder(recorder), m_source(source), m_plan(plan), m_buffers(context.device) {
    m_kernel = GpuBuffer(context.device, plan.weights.size() * 4,
                         wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopyDst);
    context.device.queue().WriteBuffer(m_kernel.get(), 0, plan.weights.data(), plan.weights.size() * 4);
    m_shrunk = image::shrunkSpec(source.spec(), plan.factor);
    m_strip_height = image::stripHeight(plan, source.spec(), context.max_strip_bytes);
    m_most_rows = std::min(m_strip_height / plan.factor + 2 * (plan.radius + 2) + 1, m_shrunk.height);
  }

  int stripHeight() const { return m_strip_height; }

  // The blurred rows that the result rows `rows` read.
  Rows blur(RowRange rows) {
    const Rows shrunk = shrink(m_plan.factor, image::shrunkRowsFor(m_plan, rows, m_shrunk.height, m_plan.radius),
                               m_most_rows, kFirstShrinkRole);
    const Rows across = m_buffers.rows(kAcrossRole, m_shrunk, shrunk.rows, m_most_rows);
    convolve("passes/blur_rows.wgsl", shrunk, across);
    const Rows down = m_buffers.rows(kDownRole, m_shrunk, image::shrunkRowsFor(m_plan, rows, m_shrunk.height, 0),
                                     m_most_rows);
    convolve("passes/blur_columns.wgsl", across, down);
    return down;
  }

  std::vector<GpuBuffer> release() && {
    std::vector<GpuBuffer> all = std::move(m_buffers).release();
    all.push_back(std::move(m_kernel));
    return all;
  }

 private:
  static constexpr std::size_t kAcrossRole = 0, kDownRole = 1, kFirstShrinkRole = 2;

  Rows shrink(int factor, RowRange rows, int most_rows, std::size_t role) {
    const ImageSpec spec = image::shrunkSpec(m_source.spec(), factor);
    const Rows result = m_buffers.rows(role, spec, rows, most_rows);
    const int last_trip = image::lastTrip(factor);
    if (last_trip == factor) {
      shrinkSource(factor, result);
      return result;
    }
    const ImageSpec spec_before = image::shrunkSpec(m_source.spec(), factor / last_trip);
    const RowRange rows_before{rows.begin * last_trip, std::min(rows.end * last_trip, spec_before.height)};
    const Rows before = shrink(factor / last_trip, rows_before,
                               std::min(most_rows * last_trip, spec_before.height), role + 1);
    FloatRowsSettings settings = settingsFor(before, result);
    settings.factor = u32(last_trip);
    m_recorder.dispatch(m_context.pipelines.file("passes/shrink_float.wgsl"), settings,
                        {before.buffer, result.buffer}, groupsForGrid(spec.width, rows.count()));
    return result;
  }

  void shrinkSource(int factor, const Rows& result) {
    const BandLayout& layout = m_source.layout();
    for (int band = 0; band < layout.count(); ++band) {
      const RowRange band_rows = layout.rows(band);
      const RowRange cells{band_rows.begin / factor, (band_rows.end + factor - 1) / factor};
      const RowRange rows = intersection(cells, result.rows);
      if (rows.count() <= 0) continue;
      const ShrinkSourceSettings settings{u32(layout.spec().width), u32(layout.spec().height), u32(band_rows.begin),
                                          u32(factor),              u32(result.spec.width),    u32(rows.begin),
                                          u32(rows.count()),        u32(result.rows.begin)};
      m_recorder.dispatch(m_context.pipelines.file("passes/shrink_source.wgsl"), settings,
                          {&m_source.band(band), result.buffer}, groupsForGrid(result.spec.width, rows.count()));
    }
  }

  void convolve(const std::string& path, const Rows& source, const Rows& result) {
    m_recorder.dispatch(m_context.pipelines.file(path), settingsFor(source, result),
                        {source.buffer, result.buffer, &m_kernel.get()},
                        groupsForGrid(result.spec.width, result.rows.count()));
  }

  FloatRowsSettings settingsFor(const Rows& source, const Rows& result) const {
    return {u32(source.spec.width),  u32(source.spec.height),   u32(source.rows.begin),   1,
            u32(result.spec.width),  u32(result.rows.begin),    u32(result.rows.count()), u32(result.rows.begin),
            u32(m_plan.radius)};
  }

  const PassContext& m_context;
  Recorder& m_recorder;
  const WebGpuSurface& m_source;
  const BlurPlan& m_plan;
  RowBuffers m_buffers;
  GpuBuffer m_kernel;
  ImageSpec m_shrunk;
  int m_strip_height = 0;
  int m_most_rows = 0;
};

}  // namespace

std::vector<GpuBuffer> recordNeighbourhoodPass(const PassContext& context, Recorder& recorder, const Pass& pass,
                                               const WebGpuSurface& source, const WebGpuMask* mask, WeightRule rule,
                                               const WebGpuSurface& result) {
  const image::PlanStep& step = pass.steps.front();
  const BandLayout& layout = source.layout();
  const BlurPlan plan = image::planBlur(image::sigmaOf(step, source.spec()));
  NeighbourhoodRecorder work(context, recorder, source, plan);
  const bool is_sharpen = step.op == image::OperatorId::kSharpen;
  const std::string finish = is_sharpen ? "passes/finish_sharpen.wgsl" : "passes/finish_blur.wgsl";
  for (int top = 0; top < source.spec().height; top += work.stripHeight()) {
    const RowRange strip{top, std::min(top + work.stripHeight(), source.spec().height)};
    const Rows blurred = work.blur(strip);
    for (int band = 0; band < layout.count(); ++band) {
      const RowRange rows = intersection(layout.rows(band), strip);
      if (rows.count() <= 0) continue;
      const FinishSettings settings{u32(layout.spec().width),
                                    layout.firstPixel(band),
                                    u32((rows.begin - layout.rows(band).begin) * layout.spec().width),
                                    u32(rows.count() * layout.spec().width),
                                    shaderRule(rule),
                                    u32(plan.factor),
                                    u32(blurred.spec.width),
                                    u32(blurred.spec.height),
                                    u32(blurred.rows.begin),
                                    step.values[0]};
      const wgpu::Buffer& weights = mask ? mask->band(band) : source.band(band);
      recorder.dispatch(context.pipelines.file(finish), settings,
                        {&source.band(band), &result.band(band), &weights, blurred.buffer},
                        recorder.threads((settings.changed_count + 3) / 4));
    }
  }
  return std::move(work).release();
}

}  // namespace atelier::gpu
