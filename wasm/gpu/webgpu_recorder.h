// Recorder: dispatches in the making, submitted together. Each sees what the ones before it wrote.
#pragma once

#include <initializer_list>
#include <span>
#include <vector>

#include "gpu/webgpu_context.h"

namespace atelier::gpu {

struct GroupCount {
  std::uint32_t x = 1;
  std::uint32_t y = 1;
};

// Workgroups of 256 threads for `thread_count` threads in a row; the shader's index is
// id.y · groups.x · 256 + id.x. Two-dimensional where one dimension would not do.
GroupCount groupsForThreads(std::uint64_t thread_count, std::uint32_t max_per_dimension);
// Workgroups of 64 x 1 threads for a grid.
GroupCount groupsForGrid(int width, int height);

class Recorder {
 public:
  explicit Recorder(const WebGpuDevice& device);

  // One dispatch. `settings` goes to binding 0, copied; `buffers` to bindings 1, 2, …
  template <typename Settings>
  void dispatch(const wgpu::ComputePipeline& pipeline, const Settings& settings,
                std::initializer_list<const wgpu::Buffer*> buffers, GroupCount groups) {
    dispatch(pipeline, settings, std::span(buffers.begin(), buffers.size()), groups);
  }
  template <typename Settings>
  void dispatch(const wgpu::ComputePipeline& pipeline, const Settings& settings,
                std::span<const wgpu::Buffer* const> buffers, GroupCount groups) {
    dispatchBytes(pipeline, {reinterpret_cast<const std::uint8_t*>(&settings), sizeof settings}, buffers, groups);
  }
  GroupCount threads(std::uint64_t count) const {
    return groupsForThreads(count, m_device.limits().maxComputeWorkgroupsPerDimension);
  }
  void submit();

 private:
  void dispatchBytes(const wgpu::ComputePipeline& pipeline, std::span<const std::uint8_t> settings,
                     std::span<const wgpu::Buffer* const> buffers, GroupCount groups);
  const WebGpuDevice& m_device;
  wgpu::CommandEncoder m_encoder;
  wgpu::ComputePassEncoder m_pass;
  std::vector<GpuBuffer> m_settings;  // live until the commands are submitted
};

}  // namespace atelier::gpu
