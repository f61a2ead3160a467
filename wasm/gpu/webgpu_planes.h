// Planes on the GPU: made strip by strip, so that the float rows in between stay small. The twin of
// image/operators/plane_strip.h.
#pragma once

#include <deque>
#include <vector>

#include "gpu/webgpu_passes.h"
#include "image/operators/neighbourhood_plan.h"

namespace atelier::gpu {

// Some rows of a plane, [rows, width] vec4f. The buffer belongs to the pass and serves every strip.
struct PlaneRows {
  const wgpu::Buffer* buffer = nullptr;
  image::ImageSpec spec;  // of the whole plane
  image::RowRange rows;
};

class PlaneRecorder {
 public:
  // All must outlive it.
  PlaneRecorder(const PassContext& context, Recorder& recorder, const WebGpuSurface& source,
                const image::PlanePlan& plan, int strip_height);

  // Records what makes the rows that the result rows `rows` read.
  PlaneRows make(image::RowRange rows);

  // The buffers, which must live until the recorder has submitted.
  std::vector<GpuBuffer> release() &&;

 private:
  PlaneRows rowsIn(std::size_t role, const image::ImageSpec& spec, image::RowRange rows, int most_rows);
  PlaneRows shrink(int factor, image::RowRange rows, int most_rows, std::size_t role);
  void shrinkSource(int factor, const PlaneRows& result);
  PlaneRows cells(image::RowRange rows);
  void run(std::size_t filter, const PlaneRows& source, const PlaneRows& result);

  const PassContext& m_context;
  Recorder& m_recorder;
  const WebGpuSurface& m_source;
  const image::PlanePlan& m_plan;
  image::ImageSpec m_spec;  // of the plane
  int m_strip_height;
  int m_most_rows;
  std::vector<GpuBuffer> m_numbers;  // one per filter
  std::deque<GpuBuffer> m_rows;      // by role, each as large as its largest strip; PlaneRows point into it as it grows
};

}  // namespace atelier::gpu
