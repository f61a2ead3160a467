#include "gpu/webgpu_planes.h"

#include <algorithm>
#include <iterator>

namespace atelier::gpu {

namespace {

using image::ImageSpec;
using image::PlaneFilter;
using image::RowRange;

std::uint32_t u32(int value) { return static_cast<std::uint32_t>(value); }

struct ShrinkSourceSettings {  // as passes/shrink_source.wgsl lays it out
  std::uint32_t source_width, source_height, first_source_row, factor, width, first_row, row_count, stored_first_row,
      signal;
};

struct CellRowsSettings {  // as passes/cell_rows.wgsl lays it out
  std::uint32_t source_width, first_source_row, factor, width, first_row, row_count, stored_first_row, signal;
};

struct FloatRowsSettings {  // as lib/float_rows.wgsl lays it out
  std::uint32_t source_width, source_height, source_stored_first_row, factor, width, first_row, row_count,
      stored_first_row, radius, number_count;
};

FloatRowsSettings settingsFor(const PlaneRows& source, const PlaneRows& result) {
  return {.source_width = u32(source.spec.width),
          .source_height = u32(source.spec.height),
          .source_stored_first_row = u32(source.rows.begin),
          .factor = 1,
          .width = u32(result.spec.width),
          .first_row = u32(result.rows.begin),
          .row_count = u32(result.rows.count()),
          .stored_first_row = u32(result.rows.begin),
          .radius = 0,
          .number_count = 0};
}

const char* shaderOf(PlaneFilter::Kind kind) {
  switch (kind) {
    case PlaneFilter::Kind::kRows: return "passes/blur_rows.wgsl";
    case PlaneFilter::Kind::kColumns: return "passes/blur_columns.wgsl";
    case PlaneFilter::Kind::kTaps: return "passes/convolve_taps.wgsl";
    case PlaneFilter::Kind::kGuide: return "passes/guide.wgsl";
    case PlaneFilter::Kind::kKuwahara: return "passes/kuwahara.wgsl";
    case PlaneFilter::Kind::kBilateral: break;
  }
  return "passes/bilateral.wgsl";
}

// Filters take turns between two buffers; the source's rows begin in the second.
constexpr std::size_t kFirstRole = 0, kSecondRole = 1, kMoreRoles = 2;

}  // namespace

PlaneRecorder::PlaneRecorder(const PassContext& context, Recorder& recorder, const WebGpuSurface& source,
                             const image::PlanePlan& plan, int strip_height)
    : m_context(context),
      m_recorder(recorder),
      m_source(source),
      m_plan(plan),
      m_spec(image::shrunkSpec(source.spec(), plan.factor)),
      m_strip_height(strip_height),
      m_most_rows(image::mostPlaneRows(plan, source.spec(), strip_height)) {
  for (const PlaneFilter& filter : plan.filters) {
    const std::size_t byte_count = filter.numbers.size() * sizeof(float);
    m_numbers.emplace_back(context.device, byte_count, wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopyDst);
    context.device.queue().WriteBuffer(m_numbers.back().get(), 0, filter.numbers.data(), byte_count);
  }
}

PlaneRows PlaneRecorder::make(RowRange rows) {
  int rows_around = m_plan.rowsAround();
  const RowRange first = image::planeRowsFor(m_plan, rows, m_spec.height, rows_around);
  PlaneRows current = m_plan.is_cells ? cells(first) : shrink(m_plan.factor, first, m_most_rows, kSecondRole);
  for (std::size_t i = 0; i < m_plan.filters.size(); ++i) {
    rows_around -= m_plan.filters[i].rowsAround();
    const RowRange next_rows = image::planeRowsFor(m_plan, rows, m_spec.height, rows_around);
    const PlaneRows next = rowsIn(i % 2 == 0 ? kFirstRole : kSecondRole, m_spec, next_rows, m_most_rows);
    run(i, current, next);
    current = next;
  }
  return current;
}

std::vector<GpuBuffer> PlaneRecorder::release() && {
  std::vector<GpuBuffer> all = std::move(m_numbers);
  std::ranges::move(m_rows, std::back_inserter(all));
  return all;
}

PlaneRows PlaneRecorder::rowsIn(std::size_t role, const ImageSpec& spec, RowRange rows, int most_rows) {
  if (m_rows.size() <= role) m_rows.resize(role + 1);
  GpuBuffer& buffer = m_rows[role];
  if (!buffer) {
    const std::uint64_t byte_count = std::uint64_t{u32(spec.width)} * u32(most_rows) * 16;
    buffer = GpuBuffer(m_context.device, byte_count, wgpu::BufferUsage::Storage);
  }
  return {&buffer.get(), spec, rows};
}

PlaneRows PlaneRecorder::shrink(int factor, RowRange rows, int most_rows, std::size_t role) {
  const ImageSpec spec = image::shrunkSpec(m_source.spec(), factor);
  const PlaneRows result = rowsIn(role, spec, rows, most_rows);
  const int last_trip = image::lastTrip(factor);
  if (last_trip == factor) {
    shrinkSource(factor, result);
    return result;
  }
  const ImageSpec spec_before = image::shrunkSpec(m_source.spec(), factor / last_trip);
  const RowRange rows_before{rows.begin * last_trip, std::min(rows.end * last_trip, spec_before.height)};
  const PlaneRows before = shrink(factor / last_trip, rows_before,
                                  std::min(most_rows * last_trip, spec_before.height), role + kMoreRoles);
  FloatRowsSettings settings = settingsFor(before, result);
  settings.factor = u32(last_trip);
  m_recorder.dispatch(m_context.pipelines.file("passes/shrink_float.wgsl"), settings, {before.buffer, result.buffer},
                      groupsForGrid(spec.width, rows.count()));
  return result;
}

void PlaneRecorder::shrinkSource(int factor, const PlaneRows& result) {
  const BandLayout& layout = m_source.layout();
  for (int band = 0; band < layout.count(); ++band) {
    const RowRange band_rows = layout.rows(band);
    const RowRange shrunk_rows{band_rows.begin / factor, (band_rows.end + factor - 1) / factor};
    const RowRange rows = intersection(shrunk_rows, result.rows);
    if (rows.count() <= 0) continue;
    const ShrinkSourceSettings settings{.source_width = u32(layout.spec().width),
                                        .source_height = u32(layout.spec().height),
                                        .first_source_row = u32(band_rows.begin),
                                        .factor = u32(factor),
                                        .width = u32(result.spec.width),
                                        .first_row = u32(rows.begin),
                                        .row_count = u32(rows.count()),
                                        .stored_first_row = u32(result.rows.begin),
                                        .signal = static_cast<std::uint32_t>(m_plan.signal)};
    m_recorder.dispatch(m_context.pipelines.file("passes/shrink_source.wgsl"), settings,
                        {&m_source.band(band), result.buffer}, groupsForGrid(result.spec.width, rows.count()));
  }
}

PlaneRows PlaneRecorder::cells(RowRange rows) {
  const BandLayout& layout = m_source.layout();
  const int height = layout.spec().height;
  const RowRange full_rows{rows.begin * m_plan.factor, std::min(rows.end * m_plan.factor, height)};
  const int most_full_rows = std::min(m_strip_height + 2 * m_plan.factor, height);
  const PlaneRows across = rowsIn(kSecondRole, {m_spec.width, height}, full_rows, most_full_rows);
  for (int band = 0; band < layout.count(); ++band) {
    const RowRange band_rows = intersection(layout.rows(band), full_rows);
    if (band_rows.count() <= 0) continue;
    const CellRowsSettings settings{.source_width = u32(layout.spec().width),
                                    .first_source_row = u32(layout.rows(band).begin),
                                    .factor = u32(m_plan.factor),
                                    .width = u32(m_spec.width),
                                    .first_row = u32(band_rows.begin),
                                    .row_count = u32(band_rows.count()),
                                    .stored_first_row = u32(full_rows.begin),
                                    .signal = static_cast<std::uint32_t>(m_plan.signal)};
    m_recorder.dispatch(m_context.pipelines.file("passes/cell_rows.wgsl"), settings,
                        {&m_source.band(band), across.buffer}, groupsForGrid(m_spec.width, band_rows.count()));
  }
  const PlaneRows result = rowsIn(kFirstRole, m_spec, rows, m_most_rows);
  FloatRowsSettings settings = settingsFor(across, result);
  settings.factor = u32(m_plan.factor);
  m_recorder.dispatch(m_context.pipelines.file("passes/cell_columns.wgsl"), settings, {across.buffer, result.buffer},
                      groupsForGrid(m_spec.width, rows.count()));
  return result;
}

void PlaneRecorder::run(std::size_t filter, const PlaneRows& source, const PlaneRows& result) {
  const PlaneFilter& plan = m_plan.filters[filter];
  FloatRowsSettings settings = settingsFor(source, result);
  settings.radius = u32(plan.radius);
  settings.number_count = static_cast<std::uint32_t>(plan.numbers.size());
  m_recorder.dispatch(m_context.pipelines.file(shaderOf(plan.kind)), settings,
                      {source.buffer, result.buffer, &m_numbers[filter].get()},
                      groupsForGrid(result.spec.width, result.rows.count()));
}

}  // namespace atelier::gpu
