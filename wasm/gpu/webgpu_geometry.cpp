// Geometry steps on the GPU: pixels that move, rotation in tiles, resizing in strips. Nothing in between exceeds what
// the device binds, however large the picture. Twins: image/operators/geometry.cpp, rotate.cpp and image/resize.cpp.
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

#include "gpu/webgpu_passes.h"
#include "image/operators/geometry.h"
#include "image/operators/rotate.h"
#include "image/resize.h"

namespace atelier::gpu {

namespace {

using image::ImageSpec;
using image::PixelRectangle;
using image::RowRange;

std::uint32_t u32(int value) { return static_cast<std::uint32_t>(value); }

struct MoveSettings {  // as passes/move.wgsl lays it out
  std::uint32_t result_width, first_result_pixel, result_pixel_count, first_source_pixel, source_pixel_count;
  std::int32_t origin, per_x, per_y;
  std::uint32_t content_left, content_top, content_width, content_height, fill;
};

struct LoadTileSettings {  // as passes/load_tile.wgsl lays it out
  std::uint32_t source_width, first_source_row, left, width, first_row, row_count, stored_first_row;
};

struct RotateSettings {  // as passes/rotate.wgsl lays it out
  std::uint32_t result_width, result_height, first_result_row, left, width, first_row, row_count;
  std::uint32_t source_width, source_height, tile_left, tile_top, tile_width;
  std::int32_t cosine_high, cosine_low, sine_high, sine_low;
};

struct ResizeRowsSettings {  // as passes/resize_rows.wgsl lays it out
  std::uint32_t source_width, first_source_row, width, first_row, row_count, stored_first_row, tap_count;
};

struct ResizeColumnsSettings {  // as passes/resize_columns.wgsl lays it out
  std::uint32_t width, first_result_row, first_row, row_count, stored_first_row, source_height, tap_count;
};

void recordMove(const PassContext& context, Recorder& recorder, const image::PixelMove& move,
                const WebGpuSurface& source, const WebGpuSurface& result) {
  const wgpu::ComputePipeline pipeline = context.pipelines.file("passes/move.wgsl");
  const std::uint32_t fill = move.fill[0] | u32(move.fill[1] << 8) | u32(move.fill[2] << 16) | (std::uint32_t{move.fill[3]} << 24);
  for (int to = 0; to < result.layout().count(); ++to) {
    for (int from = 0; from < source.layout().count(); ++from) {
      const MoveSettings settings{u32(move.result.width),
                                  result.layout().firstPixel(to),
                                  result.layout().pixelCount(to),
                                  source.layout().firstPixel(from),
                                  source.layout().pixelCount(from),
                                  move.origin,
                                  move.per_x,
                                  move.per_y,
                                  u32(move.content.left),
                                  u32(move.content.top),
                                  u32(move.content.width),
                                  u32(move.content.height),
                                  fill};
      recorder.dispatch(pipeline, settings, {&source.band(from), &result.band(to)},
                        recorder.threads(settings.result_pixel_count));
    }
  }
}

// The largest tile of the result whose source, whatever the angle, fits into `budget_bytes` of float pixels.
int tileSide(std::size_t budget_bytes) {
  const double source_side = std::sqrt(static_cast<double>(budget_bytes) / 16);
  return std::clamp(static_cast<int>((source_side - 8) / std::sqrt(2.0)), 8, 1024);
}

// The part of the source that the result's `tile` reads.
PixelRectangle readBy(const PixelRectangle& tile, const image::Rotation& rotation, const ImageSpec& source) {
  int left = source.width, top = source.height, right = 0, bottom = 0;
  for (int x : {tile.left, tile.left + tile.width - 1}) {
    for (int y : {tile.top, tile.top + tile.height - 1}) {
      const image::FixedPlace place = image::placeOf(rotation, source, x, y);
      left = std::min(left, (place.x >> 16) - 1);
      top = std::min(top, (place.y >> 16) - 1);
      right = std::max(right, (place.x >> 16) + 3);
      bottom = std::max(bottom, (place.y >> 16) + 3);
    }
  }
  left = std::clamp(left, 0, source.width - 1);
  top = std::clamp(top, 0, source.height - 1);
  return {left, top, std::clamp(right, left + 1, source.width) - left, std::clamp(bottom, top + 1, source.height) - top};
}

void loadTile(const PassContext& context, Recorder& recorder, const WebGpuSurface& source, const PixelRectangle& part,
              const GpuBuffer& tile) {
  const BandLayout& layout = source.layout();
  for (int band = 0; band < layout.count(); ++band) {
    const RowRange rows = intersection(layout.rows(band), {part.top, part.top + part.height});
    if (rows.count() <= 0) continue;
    const LoadTileSettings settings{u32(layout.spec().width), u32(layout.rows(band).begin), u32(part.left),
                                    u32(part.width),          u32(rows.begin),              u32(rows.count()),
                                    u32(part.top)};
    recorder.dispatch(context.pipelines.file("passes/load_tile.wgsl"), settings, {&source.band(band), &tile.get()},
                      groupsForGrid(part.width, rows.count()));
  }
}

std::vector<GpuBuffer> recordRotation(const PassContext& context, Recorder& recorder, const image::Rotation& rotation,
                                      const WebGpuSurface& source, const WebGpuSurface& result) {
  const int side = tileSide(context.max_strip_bytes);
  const auto source_side = static_cast<std::uint64_t>(std::ceil(side * std::sqrt(2.0))) + 8;
  std::vector<GpuBuffer> in_between;
  const GpuBuffer& tile = in_between.emplace_back(context.device, source_side * source_side * 16, wgpu::BufferUsage::Storage);
  const BandLayout& layout = result.layout();
  for (int top = 0; top < rotation.result.height; top += side) {
    for (int left = 0; left < rotation.result.width; left += side) {
      const PixelRectangle target{left, top, std::min(side, rotation.result.width - left),
                                  std::min(side, rotation.result.height - top)};
      const PixelRectangle part = readBy(target, rotation, source.spec());
      loadTile(context, recorder, source, part, tile);
      for (int band = 0; band < layout.count(); ++band) {
        const RowRange rows = intersection(layout.rows(band), {top, top + target.height});
        if (rows.count() <= 0) continue;
        const RotateSettings settings{u32(rotation.result.width),
                                      u32(rotation.result.height),
                                      u32(layout.rows(band).begin),
                                      u32(target.left),
                                      u32(target.width),
                                      u32(rows.begin),
                                      u32(rows.count()),
                                      u32(source.spec().width),
                                      u32(source.spec().height),
                                      u32(part.left),
                                      u32(part.top),
                                      u32(part.width),
                                      rotation.cosine_high,
                                      rotation.cosine_low,
                                      rotation.sine_high,
                                      rotation.sine_low};
        recorder.dispatch(context.pipelines.file("passes/rotate.wgsl"), settings, {&tile.get(), &result.band(band)},
                          groupsForGrid(target.width, rows.count()));
      }
    }
  }
  return in_between;
}

// The taps of one axis on the GPU: every pixel has `count` weights, the last ones 0 where it needs fewer.
struct GpuTaps {
  std::uint32_t count = 0;
  GpuBuffer firsts;   // [pixels] u32
  GpuBuffer weights;  // [pixels, count] f32
};

template <typename T>
GpuBuffer uploaded(const WebGpuDevice& device, const std::vector<T>& values) {
  GpuBuffer buffer(device, values.size() * sizeof(T), wgpu::BufferUsage::Storage | wgpu::BufferUsage::CopyDst);
  device.queue().WriteBuffer(buffer.get(), 0, values.data(), values.size() * sizeof(T));
  return buffer;
}

GpuTaps uploadedTaps(const WebGpuDevice& device, const std::vector<image::ResizeTaps>& taps) {
  std::size_t count = 0;
  for (const image::ResizeTaps& each : taps) count = std::max(count, each.weights.size());
  std::vector<std::uint32_t> firsts;
  std::vector<float> weights(taps.size() * count);
  for (std::size_t i = 0; i < taps.size(); ++i) {
    firsts.push_back(u32(taps[i].first));
    std::ranges::copy(taps[i].weights, weights.begin() + static_cast<std::ptrdiff_t>(i * count));
  }
  return {static_cast<std::uint32_t>(count), uploaded(device, firsts), uploaded(device, weights)};
}

RowRange rowsReadBy(std::span<const image::ResizeTaps> taps) {
  RowRange rows{taps.front().first, 0};
  for (const image::ResizeTaps& each : taps) {
    rows.begin = std::min(rows.begin, each.first);
    rows.end = std::max(rows.end, each.first + static_cast<int>(each.weights.size()));
  }
  return rows;
}

std::vector<GpuBuffer> recordResize(const PassContext& context, Recorder& recorder, const WebGpuSurface& source,
                                    const WebGpuSurface& result) {
  const ImageSpec from = source.spec(), to = result.spec();
  const std::vector<image::ResizeTaps> row_taps = image::resizeTaps(from.height, to.height);
  GpuTaps across = uploadedTaps(context.device, image::resizeTaps(from.width, to.width));
  GpuTaps down = uploadedTaps(context.device, row_taps);
  // Source rows at the result's width; as many as one strip of the result reads.
  const std::size_t row_bytes = static_cast<std::size_t>(to.width) * 16;
  const auto fitting = static_cast<int>(context.max_strip_bytes / row_bytes) - static_cast<int>(down.count);
  const int strip_height = std::clamp(static_cast<int>(std::int64_t{fitting} * to.height / from.height), 8, to.height + 8);
  int most_rows = 0;
  const auto tapsOf = [&](RowRange strip) {
    return std::span(row_taps).subspan(static_cast<std::size_t>(strip.begin), static_cast<std::size_t>(strip.count()));
  };
  const auto stripAt = [&](int top) { return RowRange{top, std::min(top + strip_height, to.height)}; };
  for (int top = 0; top < to.height; top += strip_height) {
    most_rows = std::max(most_rows, rowsReadBy(tapsOf(stripAt(top))).count());
  }
  GpuBuffer narrowed(context.device, row_bytes * static_cast<std::size_t>(most_rows), wgpu::BufferUsage::Storage);
  for (int top = 0; top < to.height; top += strip_height) {
    const RowRange strip = stripAt(top);
    const RowRange read = rowsReadBy(tapsOf(strip));
    for (int band = 0; band < source.layout().count(); ++band) {
      const RowRange rows = intersection(source.layout().rows(band), read);
      if (rows.count() <= 0) continue;
      const ResizeRowsSettings settings{u32(from.width),   u32(source.layout().rows(band).begin), u32(to.width),
                                        u32(rows.begin),   u32(rows.count()),                     u32(read.begin),
                                        across.count};
      recorder.dispatch(context.pipelines.file("passes/resize_rows.wgsl"), settings,
                        {&source.band(band), &narrowed.get(), &across.firsts.get(), &across.weights.get()},
                        groupsForGrid(to.width, rows.count()));
    }
    for (int band = 0; band < result.layout().count(); ++band) {
      const RowRange rows = intersection(result.layout().rows(band), strip);
      if (rows.count() <= 0) continue;
      const ResizeColumnsSettings settings{u32(to.width),       u32(result.layout().rows(band).begin),
                                           u32(rows.begin),     u32(rows.count()),
                                           u32(read.begin),     u32(from.height),
                                           down.count};
      recorder.dispatch(context.pipelines.file("passes/resize_columns.wgsl"), settings,
                        {&narrowed.get(), &result.band(band), &down.firsts.get(), &down.weights.get()},
                        groupsForGrid(to.width, rows.count()));
    }
  }
  std::vector<GpuBuffer> in_between;
  for (GpuBuffer* each : {&across.firsts, &across.weights, &down.firsts, &down.weights, &narrowed}) {
    in_between.push_back(std::move(*each));
  }
  return in_between;
}

}  // namespace

std::vector<GpuBuffer> recordGeometryPass(const PassContext& context, Recorder& recorder, const image::PlanStep& step,
                                          const WebGpuSurface& source, const WebGpuSurface& result) {
  if (const auto move = image::moveOf(step, source.spec())) {
    recordMove(context, recorder, *move, source, result);
    return {};
  }
  if (step.op == image::OperatorId::kResize) return recordResize(context, recorder, source, result);
  return recordRotation(context, recorder, image::rotationOf(step, source.spec()), source, result);
}

}  // namespace atelier::gpu
